import type { Construction, Draft, DraftOption } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bare } from '../text/fold'
import { type Changed, changedStatements } from './shared/changed'
import { centrality, factKey, isOnTheme, quotable, textOf } from './shared/quoting'

/** Statements longer than this make a heavy set of options. */
const MOST_WORDS = 16

function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS
}

/** The longest option may be this much longer than the shortest. */
const WIDEST = 1.7

/** False statements of three sentences that are about as long as the true one. */
function falseOnes(changed: readonly Changed[], sentence: number, length: number): Changed[] {
  const taken = new Set([sentence])
  return changed
    .filter(({ speaker }) => speaker === null)
    .filter(({ statement }) => {
      const own = bare(statement).length
      return isShort(statement) && own <= length * WIDEST && length <= own * WIDEST
    })
    .sort((a, b) => Math.abs(bare(a.statement).length - length) - Math.abs(bare(b.statement).length - length))
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
    const wrong = falseOnes(changed, sentence.index, bare(text).length)
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
