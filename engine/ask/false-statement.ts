import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { type Changed, changedStatements } from './shared/changed'
import { centrality, factKey, isOnTheme, type Quotable, quotable, textOf } from './shared/quoting'
import { areAlike, isShort, nearestFirst } from './shared/statement-set'

/** Three statements of other sentences, of other paragraphs first, that are about as long as the false one; nobody's claims, which would need a name. */
function trueOnes(document: AnnotatedDocument, { sentence, statement }: Changed): Quotable[] {
  const fitting = quotable(document).filter(({ clause, sentence: own, speaker }) => {
    const text = textOf(document, clause)
    return (
      !speaker && own.index !== sentence.index && isShort(text) && areAlike(text, statement) && isOnTheme(document, own)
    )
  })
  const near = nearestFirst(fitting, ({ clause }) => textOf(document, clause), statement)
  const elsewhere = near.filter(({ sentence: { block } }) => block !== sentence.block)
  return [...elsewhere, ...near.filter((one) => !elsewhere.includes(one))].slice(0, 3)
}

function trueOption(document: AnnotatedDocument, { clause }: Quotable): DraftOption {
  const evidence = [{ start: clause.start, end: clause.end }]
  return {
    text: textOf(document, clause),
    correct: false,
    why: document.language.wording.falseStatement.wrong,
    evidence,
  }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { falseStatement, changedFact } = document.language.wording
  for (const changed of changedStatements(document)) {
    const { sentence, statement, original, speaker } = changed
    if (speaker || !isShort(statement)) continue
    const right = trueOnes(document, changed)
    if (right.length < 3) continue
    const span = { start: sentence.start, end: sentence.end }
    yield {
      construction: 'false-statement',
      process: 'interpret',
      type: 'choice',
      stem: falseStatement.stem,
      options: [
        { text: statement, correct: true, why: changedFact.wrong(original), evidence: [span] },
        ...right.map((one) => trueOption(document, one)),
      ],
      answer: { kind: 'option' },
      evidence: [span, ...right.map(({ sentence: { start, end } }) => ({ start, end }))],
      explanation: changedFact.wrong(original),
      fact: factKey('false-statement', sentence.key),
      optionKind: 'versions',
      order: 'shuffled',
      shows: [span],
      sentences: [sentence.index, ...right.map(({ sentence: { index } }) => index)],
      worth: 0.55 + 0.3 * centrality(document, sentence),
      difficulty: 0.6,
    }
  }
}

/** Which of four statements, each on another place of the text, does the article contradict? One fact of it is changed. */
export const falseStatement: Construction = {
  id: 'false-statement',
  process: 'interpret',
  examples: [
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل.\n\nتأسست المكتبة العامة في حي الزيتون في عام 1931.\n\nيضم المسرح الكبير في مدينة حلب 450 مقعدا من الخشب.\n\nتقع الحديقة العامة شرق السوق القديم على ضفة النيل.',
      asks: 'أيّ العبارات الآتية تخالف ما جاء في النص؟',
    },
    { text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل.', asks: null },
  ],
  propose,
}
