import type { Span } from '../article'
import type { Option, Question, QuestionOf } from '../question'
import type { EntryInput, OptionInput, QuestionInput } from './question-input'

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function entryOf({ id, text, why, evidence }: Option): EntryInput {
  return { id, text, why, evidence: evidence.map(spanOf) }
}

const optionOf = (option: Option): OptionInput => ({ ...entryOf(option), correct: option.correct })

function entriesBy(options: readonly Option[]) {
  const known = new Map(options.map((option) => [option.id, entryOf(option)]))
  return (id: string) => {
    const entry = known.get(id)
    return entry ? [entry] : []
  }
}

function matchingOf({ options, answer }: QuestionOf<'matching'>) {
  const entries = entriesBy(options)
  const used = new Set(answer.map(([, match]) => match))
  return {
    pairs: answer.flatMap(([prompt, match]) =>
      entries(prompt).flatMap((first) => entries(match).map((second) => ({ prompt: first, match: second }))),
    ),
    spare: options.filter(({ id, side }) => side === 'match' && !used.has(id)).map(entryOf),
  }
}

/** Of a question about its evidence the chosen sentence is the evidence, unless more is named. */
function moreEvidence(answer: Span, evidence: readonly Span[]): Span[] {
  const [only, ...more] = evidence
  const isAnswer = only?.start === answer.start && only.end === answer.end && more.length === 0
  return isAnswer ? [] : evidence.map(spanOf)
}

/** The form's content for a question that stands: `toQuestion` of it gives the same question again. */
export function fromQuestion(question: Question): QuestionInput {
  const { process, stem, explanation, points, settings } = question
  const shared = { process, stem, explanation, points, settings, evidence: question.evidence.map(spanOf) }
  switch (question.type) {
    case 'choice':
    case 'multiple-choice':
      return { ...shared, type: question.type, options: question.options.map(optionOf) }
    case 'true-false':
      return { ...shared, type: question.type, answer: question.answer }
    case 'gap': {
      const accepted = typeof question.answer === 'string' ? [] : [...question.answer]
      return { ...shared, type: question.type, options: question.options.map(optionOf), accepted }
    }
    case 'short-answer':
      return { ...shared, type: question.type, accepted: [...question.answer] }
    case 'matching':
      return { ...shared, type: question.type, ...matchingOf(question) }
    case 'ordering':
      return { ...shared, type: question.type, entries: question.answer.flatMap(entriesBy(question.options)) }
    case 'select-evidence': {
      const evidence = moreEvidence(question.answer, question.evidence)
      return { ...shared, type: question.type, evidence, answer: spanOf(question.answer) }
    }
    case 'essay': {
      const rubric = question.answer.rubric.map((line) => ({ ...line }))
      return { ...shared, type: question.type, model: question.answer.model, rubric }
    }
  }
}
