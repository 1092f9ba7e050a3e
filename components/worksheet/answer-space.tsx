import { letterAt } from '@/lib/option-letter'
import type { PublicOption, PublicQuestion } from '@/quiz'
import type { SheetNumbers, SheetWords } from './words'

interface Props {
  readonly question: PublicQuestion
  readonly language: string
  readonly words: SheetWords
  readonly numbers: SheetNumbers
}

const TYPED_LINES = 1
const ESSAY_LINES = 6

function Lines({ count }: { readonly count: number }) {
  return Array.from({ length: count }, (_, at) => `line ${at}`).map((key) => <div key={key} className="sheet-line" />)
}

/** Boxes to tick: square where several may be right, round where one is. */
function Options({ question, language, numbers }: Props) {
  const shape = question.type === 'multiple-choice' ? 'sheet-box' : 'sheet-box sheet-box-round'
  return (
    <ol className="sheet-options">
      {question.options.map((option, at) => (
        <li key={option.id} className="sheet-option">
          <span className={shape} />
          <span className="sheet-letter">{letterAt(language, at)}</span>
          <span>{numbers.inDigits(option.text)}</span>
        </li>
      ))}
    </ol>
  )
}

function Verdicts({ question, words }: Props) {
  const verdicts = [words.yes, words.no, ...(question.offersNotStated ? [words.notStated] : [])]
  return (
    <ul className="sheet-verdicts">
      {verdicts.map((verdict) => (
        <li key={verdict} className="sheet-option">
          <span className="sheet-box sheet-box-round" />
          <span>{verdict}</span>
        </li>
      ))}
    </ul>
  )
}

const onSide = (question: PublicQuestion, side: PublicOption['side']) =>
  question.options.filter((option) => option.side === side)

/** Two columns; the letter of the match is written beside the prompt. */
function Matching({ question, language, words, numbers }: Props) {
  return (
    <>
      <p className="sheet-hint">{words.match}</p>
      <div className="sheet-columns">
        <ul className="sheet-options">
          {onSide(question, 'prompt').map((option) => (
            <li key={option.id} className="sheet-option">
              <span className="sheet-box" />
              <span>{numbers.inDigits(option.text)}</span>
            </li>
          ))}
        </ul>
        <ol className="sheet-options">
          {onSide(question, 'match').map((option, at) => (
            <li key={option.id} className="sheet-option">
              <span className="sheet-letter">{letterAt(language, at)}</span>
              <span>{numbers.inDigits(option.text)}</span>
            </li>
          ))}
        </ol>
      </div>
    </>
  )
}

function Ordering({ question, words, numbers }: Props) {
  return (
    <>
      <p className="sheet-hint">{words.order}</p>
      <ul className="sheet-options">
        {question.options.map((option) => (
          <li key={option.id} className="sheet-option">
            <span className="sheet-box" />
            <span>{numbers.inDigits(option.text)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Where a pupil answers on paper. */
export function AnswerSpace(props: Props) {
  const { question, words } = props
  switch (question.type) {
    case 'true-false':
      return <Verdicts {...props} />
    case 'matching':
      return <Matching {...props} />
    case 'ordering':
      return <Ordering {...props} />
    case 'select-evidence':
      return <p className="sheet-hint">{words.evidence}</p>
    case 'essay':
      return <Lines count={ESSAY_LINES} />
    default:
      if (question.options.length === 0) return <Lines count={TYPED_LINES} />
      return (
        <>
          {question.type === 'multiple-choice' ? <p className="sheet-hint">{words.several}</p> : null}
          <Options {...props} />
        </>
      )
  }
}
