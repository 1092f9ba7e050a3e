import { offersNotStated, type Question, type QuestionInput, type QuestionOf } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords, Loss, LossKey } from '../exchange-quiz'
import { paragraph } from '../text/html'

/** Characters of a stem that stand for it where a format wants a name. */
const NAME = 60

export function nameOf(stem: string): string {
  const line = stem.replace(/\s+/g, ' ')
  return line.length <= NAME ? line : `${[...line].slice(0, NAME).join('')}…`
}

/** What is shown after the answer, in HTML: the explanation, then the words of the article that prove it. */
export function feedbackHtml({ explanation, evidence }: Question, quiz: ExchangeQuiz): string {
  const quoted = evidence.map(({ text }) => paragraph(text, quiz, 'blockquote'))
  return [paragraph(explanation, quiz), ...quoted].join('')
}

/** What `feedbackHtml` was made of: the explanation is all that stands before the evidence. */
export function explanationIn(html: string): string {
  return html.replace(/<blockquote dir="[\s\S]*$/, '')
}

/** A verdict that a format without a third one has to ask as a choice. */
export function verdictOptions(
  question: QuestionOf<'true-false'>,
  words: Pick<ExchangeWords, 'true' | 'false' | 'notStated'>,
): { readonly text: string; readonly correct: boolean }[] {
  const { answer } = question
  return [
    { text: words.true, correct: answer === true },
    { text: words.false, correct: answer === false },
    { text: words.notStated, correct: answer === 'not-stated' },
  ]
}

export const isPlainVerdict = (question: Question): question is QuestionOf<'true-false'> =>
  question.type === 'true-false' && !offersNotStated(question)

const hasReasons = ({ options }: Question) => options.some(({ why }) => why !== '')
const hasPlacesOfReasons = ({ options }: Question) => options.some(({ evidence }) => evidence.length > 0)

/** What a question has that a format may have no place for; `hidden` and `gone` keys are built from these names. */
const PARTS = {
  evidence: (question: Question) => question.evidence.length > 0,
  reasons: hasReasons,
  'reason-places': hasPlacesOfReasons,
  explanation: ({ explanation }: Question) => explanation !== '',
  rubric: ({ type }: Question) => type === 'essay',
  spare: (question: Question) =>
    question.type === 'matching' &&
    question.options.some(({ id, side }) => side === 'match' && !question.answer.some(([, match]) => match === id)),
  process: () => true,
  points: ({ points }: Question) => points !== 1,
  settings: ({ settings }: Question) => Object.keys(settings).length > 0,
}

export type PartName = keyof typeof PARTS

/** The losses of a question for each of these parts that it has. */
export function lost(question: Question, parts: Partial<Record<PartName, LossKey>>): Loss[] {
  return (Object.entries(parts) as [PartName, LossKey][]).flatMap(([part, key]) =>
    PARTS[part](question) ? [{ questionId: question.id, key, detail: '' }] : [],
  )
}

export function loss(question: Question | null, key: LossKey, detail: string | number = ''): Loss {
  return { questionId: question?.id ?? null, key, detail: String(detail) }
}

/** What both formats of Moodle do to a question; `more` are the parts that only one of them hides. */
export function moodleLosses(
  question: Question,
  ordering: LossKey,
  more: Partial<Record<PartName, LossKey>> = {},
): Loss[] {
  const { type } = question
  const isTyped = type === 'gap' && question.options.length === 0
  return [
    ...(type === 'ordering' ? [loss(question, ordering)] : []),
    ...(type === 'gap' ? [loss(question, isTyped ? 'becomes-short-answer' : 'becomes-choice')] : []),
    ...(type === 'true-false' && !isPlainVerdict(question) ? [loss(question, 'becomes-choice')] : []),
    ...(type === 'select-evidence' ? [loss(question, 'becomes-essay')] : []),
    ...lost(question, {
      evidence: 'evidence-as-feedback',
      'reason-places': 'evidence-hidden',
      settings: 'settings-hidden',
    }),
    ...lost(question, more),
    ...(type === 'matching' || type === 'ordering' ? lost(question, { reasons: 'reasons-hidden' }) : []),
  ]
}

/** Of an input with options: the texts and which of them is right. */
export type Chosen = Extract<QuestionInput, { type: 'choice' | 'multiple-choice' | 'gap' }>
