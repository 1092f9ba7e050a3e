import type { Construction, Draft } from '../draft'
import type { Reason } from '../languages/language'
import type { AnnotatedDocument } from '../text/document'
import { asAnswer, MOST_SENTENCES, openQuestion } from './shared/open-question'
import { centrality, factKey, isOnTheme, textOf } from './shared/quoting'

/** Reasons in the same sentence, and those that the next one gives. */
function reasonsOf({ language, sentences: all, names }: AnnotatedDocument): Reason[] {
  const sentences = all.slice(0, MOST_SENTENCES)
  const linked = language
    .findLinks(sentences, names)
    .filter(({ relation }) => relation === 'reason')
    .map(({ sentence, statement, follows }) => ({ sentence, statement, reason: follows }))
  const inside = language.findReasons(sentences, names)
  const seen = new Set(inside.map(({ sentence }) => sentence))
  return [...inside, ...linked.filter(({ sentence }) => !seen.has(sentence))]
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { explainWhy: words } = document.language.wording
  for (const { sentence: index, statement, reason } of reasonsOf(document)) {
    const sentence = document.sentences[index]
    if (!sentence || !isOnTheme(document, sentence)) continue
    const text = textOf(document, statement)
    const why = textOf(document, reason)
    const said = (document.statementsIn.get(index) ?? []).some(
      ({ start, end }) => start < statement.end && statement.start < end,
    )
    if (said || document.language.leans(text)) continue
    const asked = openQuestion(document, {
      construction: 'explain-why',
      stem: words.stem(text),
      model: asAnswer(why),
      rubric: [{ points: 1, criterion: words.criterion(why) }],
      explanation: words.explanation,
      fact: factKey('sentence', sentence.key),
      told: [statement, reason].map(({ start, end }) => ({ start, end })),
      sentences: [index],
      worth: 0.75 + 0.2 * centrality(document, sentence),
    })
    yield { ...asked, process: 'infer' }
  }
}

/** Why is it so? The text gives the reason, or what it is for; the answer is written freely. */
export const explainWhy: Construction = {
  id: 'explain-why',
  process: 'infer',
  examples: [
    {
      text: 'انتقل المتحف الوطني إلى قصر جديد في حي الزيتون بسبب ارتفاع عدد الزوار في السنوات الأخيرة.',
      asks: 'علّل، بحسب النص: «انتقل المتحف الوطني إلى قصر جديد في حي الزيتون».',
    },
    {
      text: 'أسس سامي الحلبي المكتبة العامة في حي الزيتون من أجل نشر القراءة بين الأطفال.',
      asks: 'علّل، بحسب النص: «أسس سامي الحلبي المكتبة العامة في حي الزيتون».',
    },
    // Two verbs: the reason may be that of either.
    {
      text: 'انتقل المتحف الوطني الذي أسسه سامي الحلبي إلى قصر جديد بسبب ارتفاع عدد الزوار في السنوات الأخيرة.',
      asks: null,
    },
    { text: 'انتقل المتحف الوطني إلى قصر جديد في حي الزيتون.', asks: null },
  ],
  propose,
}
