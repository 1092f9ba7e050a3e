import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { type Changed, changedStatements } from './shared/changed'
import { centrality, factKey, isOnTheme, quotable, textOf } from './shared/quoting'
import { areAlike, isShort, nearestFirst } from './shared/statement-set'

/** False statements of three sentences that are about as long as the true one. */
function falseOnes(changed: readonly Changed[], sentence: number, text: string): Changed[] {
  const taken = new Set([sentence])
  const fitting = changed.filter(
    ({ speaker, statement }) => !speaker && isShort(statement) && areAlike(statement, text),
  )
  return nearestFirst(fitting, ({ statement }) => statement, text)
    .filter(({ sentence: { index } }) => !taken.has(index) && Boolean(taken.add(index)))
    .slice(0, 3)
}

function option(document: AnnotatedDocument, { statement, original, sentence }: Changed): DraftOption {
  const why = document.language.wording.changedFact.wrong(original)
  return { text: statement, correct: false, why, evidence: [{ start: sentence.start, end: sentence.end }] }
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { trueStatement } = document.language.wording
  const changed = [...changedStatements(document)]
  for (const { sentence, clause, speaker } of quotable(document)) {
    const text = textOf(document, clause)
    if (speaker || !isShort(text) || !isOnTheme(document, sentence)) continue
    const wrong = falseOnes(changed, sentence.index, text)
    if (wrong.length < 3) continue
    const span = { start: sentence.start, end: sentence.end }
    yield {
      construction: 'true-statement',
      process: 'interpret',
      type: 'choice',
      stem: trueStatement.stem,
      options: [
        { text, correct: true, why: trueStatement.right, evidence: [{ start: clause.start, end: clause.end }] },
        ...wrong.map((one) => option(document, one)),
      ],
      answer: { kind: 'option' },
      evidence: [span, ...wrong.map(({ sentence: { start, end } }) => ({ start, end }))],
      explanation: trueStatement.right,
      fact: factKey('true-statement', sentence.key),
      optionKind: 'statements',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index, ...wrong.map(({ sentence: { index } }) => index)],
      worth: 0.55 + 0.3 * centrality(document, sentence),
      difficulty: 0.6,
    }
  }
}

/** Which of four statements, each on another place of the text, does the article make? Three have one fact changed. */
export const trueStatement: Construction = {
  id: 'true-statement',
  process: 'interpret',
  examples: [
    {
      text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل. تأسست المكتبة العامة في حي الزيتون في عام 1931. يضم المسرح الكبير في مدينة حلب 450 مقعدا من الخشب. تقع الحديقة العامة شرق السوق القديم على ضفة النيل.',
      asks: 'أيّ العبارات الآتية صحيحة بحسب النص؟',
    },
    { text: 'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل.', asks: null },
  ],
  propose,
}
