import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Quantity, Sentence } from '../text/document'
import { bare, fold, keyWords } from '../text/fold'
import { asAnswer, MOST_SENTENCES, openQuestion } from './shared/open-question'
import { centrality, factKey, isOnTheme, textOf } from './shared/quoting'

/** A longer sentence tells several things of one year, or of several. */
const MOST_WORDS = 34

/** The years of the text that one sentence alone tells of. */
function* loneYears(document: AnnotatedDocument): Iterable<{ readonly year: Quantity; readonly sentence: Sentence }> {
  const years = document.quantities.filter(({ kind }) => kind === 'year')
  for (const year of years) {
    const sentence = document.sentences[year.sentence]
    if (!sentence || sentence.index >= MOST_SENTENCES) continue
    const digits = bare(year.text)
    if (document.occurrences.get(fold(digits))?.length === 1 && !fold(document.article.title ?? '').includes(digits))
      yield { year, sentence }
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { inThatYear: words } = document.language.wording
  for (const { year, sentence } of loneYears(document)) {
    const clause = document.language.wholeSentence(sentence, MOST_WORDS)
    if (!clause || !isOnTheme(document, sentence) || document.language.leans(textOf(document, clause))) continue
    if (!document.language.happensIn(sentence, { first: 0, last: sentence.tokens.length }, year)) continue
    const said = (document.statementsIn.get(sentence.index) ?? []).find(
      ({ start, end }) => start <= year.start && year.end <= end,
    )
    const text = textOf(document, clause)
    if (said && !keyWords(text).includes(fold(said.speaker.name).split(' ').at(-1) ?? '')) continue
    yield openQuestion(document, {
      construction: 'in-that-year',
      stem: words.stem(bare(year.text), said?.speaker.name ?? null),
      model: asAnswer(text),
      rubric: [{ points: 1, criterion: words.criterion(text) }],
      explanation: words.explanation(bare(year.text)),
      fact: factKey('sentence', sentence.key),
      told: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index],
      worth: 0.55 + 0.3 * centrality(document, sentence),
    })
  }
}

/** What happened in a year that one sentence alone tells of; the answer is written freely. */
export const inThatYear: Construction = {
  id: 'in-that-year',
  process: 'retrieve',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931 على يد سامي الحلبي.',
      asks: 'ماذا حدث في عام 1931، بحسب النص؟',
    },
    // Nothing begins or ends in that year.
    { text: 'تقع المكتبة العامة في حي الزيتون منذ عام 1931 على ضفة النيل.', asks: null },
    // Two sentences tell of it.
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931. وافتتح سامي الحلبي المتحف الوطني في عام 1931.',
      asks: null,
    },
  ],
  propose,
}
