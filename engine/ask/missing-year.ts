import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bare, fold } from '../text/fold'
import { excerptGap, gapQuestion, numberOptions } from './shared/gap-question'
import { isOnTheme } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { missingYear, when } = document.language.wording
  const title = fold(document.article.title ?? '')
  for (const year of document.quantities.filter(({ kind }) => kind === 'year')) {
    const sentence = document.sentences[year.sentence]
    if (!sentence || title.includes(bare(year.text)) || !isOnTheme(document, sentence)) continue
    if (!document.language.happensIn(sentence, { first: 0, last: sentence.tokens.length }, year)) continue
    const gapped = excerptGap(document, sentence, year)
    const options = gapped && numberOptions(document, year, gapped.shown, sentence.key)
    if (!options) continue
    yield gapQuestion(document, gapped, {
      construction: 'missing-year',
      stem: missingYear.stem(gapped.statement, gapped.speaker),
      options,
      explanation: when.right(year.text),
      optionKind: 'years',
      order: 'sorted',
      worth: 0.4,
    })
  }
}

/** Which year is missing here? Of something that happened in it; the article's own years stand beside it first. */
export const missingYear: Construction = {
  id: 'missing-year',
  process: 'retrieve',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931 على يد سامي الحلبي.',
      asks: 'أكمل الفراغ بالسنة التي وردت في النص: «تأسست المكتبة العامة في حي الزيتون في عام ____ على يد سامي الحلبي».',
    },
    { text: 'تقع المكتبة العامة في حي الزيتون منذ عام 1931 على ضفة النيل.', asks: null },
  ],
  propose,
}
