import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { changedStatements } from './shared/changed'
import { centrality, factKey } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { correctTheStatement } = document.language.wording
  for (const { sentence, statement, state, by, isUnique } of changedStatements(document)) {
    if (by === 'number' || by === 'month' || !isUnique) continue
    const span = { start: sentence.start, end: sentence.end }
    yield {
      construction: 'correct-the-statement',
      process: 'retrieve',
      type: 'select-evidence',
      stem: correctTheStatement.stem(state(statement)),
      options: [],
      answer: { kind: 'span', span },
      evidence: [span],
      explanation: correctTheStatement.explanation(sentence.text),
      fact: factKey('sentence', sentence.key),
      optionKind: 'none',
      order: 'shuffled',
      shows: [span],
      sentences: [sentence.index],
      worth: 0.5 + 0.4 * centrality(document, sentence),
      difficulty: 0.5,
    }
  }
}

/** Find the sentence of the article that proves a statement wrong. */
export const correctTheStatement: Construction = {
  id: 'correct-the-statement',
  process: 'retrieve',
  examples: [
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل.',
      asks: 'في العبارة الآتية معلومة تخالف النص. حدِّد في النص الجملة التي تصحِّحها: «يقع المتحف الوطني جنوب المدينة القديمة على ضفة النيل».',
    },
    { text: 'يقع المتحف الوطني على ضفة النيل في وسط المدينة القديمة.', asks: null },
    // The second sentence states the same fact: the key would not be the only one.
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل. وشمال المدينة القديمة يزور الناس المتحف الوطني.',
      asks: null,
    },
    // A superlative is never turned round, which would contradict the rest of the sentence: it loses its first place.
    {
      text: 'يضم المتحف الوطني أكبر لوحة خشبية رسمها سامي الحلبي على ضفة النيل.',
      asks: 'في العبارة الآتية معلومة تخالف النص. حدِّد في النص الجملة التي تصحِّحها: «يضم المتحف الوطني ثاني أكبر لوحة خشبية رسمها سامي الحلبي على ضفة النيل».',
    },
    // What happened is fixed by its cause.
    { text: 'ارتفع عدد زوار المتحف الوطني بسبب افتتاح القاعة الجديدة على ضفة النيل.', asks: null },
  ],
  propose,
}
