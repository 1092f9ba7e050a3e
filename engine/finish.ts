import type { Draft, DraftOption } from './draft'
import type { Judged } from './judge'
import { hash, shuffled } from './random'
import type { AnnotatedDocument } from './text/document'
import { fold } from './text/fold'
import type { AnswerByType, Evidence, Option, Question } from './types'

const OPTION_IDS = 'abcdefghijkl'

/** The same for the same question on the same article, with or without vowel signs and however its digits are written. */
export function questionId(draft: Draft): string {
  const known = ids.get(draft)
  if (known !== undefined) return known
  const id = makeId(draft)
  ids.set(draft, id)
  return id
}

const ids = new WeakMap<Draft, string>()

function makeId(draft: Draft): string {
  const options = draft.options.map(({ text, correct }) => `${correct ? '+' : '-'}${fold(text)}`).sort()
  const answer = draft.answer.kind === 'boolean' ? String(draft.answer.value) : ''
  return `q${hash([draft.construction, fold(draft.stem), answer, ...options].join('\n')).toString(36)}`
}

/** Display order: indices into `draft.options`. The key of a shuffled choice goes to `position`. */
function displayOrder(draft: Draft, seed: string, position: number): number[] {
  const indices = draft.options.map((_, index) => index)
  if (draft.order === 'sorted') return indices
  const mixed = shuffled(
    indices,
    `${seed}|${questionId(draft)}`,
    (index) => `${draft.options[index]?.side ?? ''}${fold(draft.options[index]?.text ?? '')}`,
  )
  if (draft.answer.kind === 'pairs')
    return [
      ...mixed.filter((index) => draft.options[index]?.side === 'prompt'),
      ...mixed.filter((index) => draft.options[index]?.side === 'match'),
    ]
  if (draft.answer.kind === 'order')
    return mixed.every((value, index) => value === index) ? [...mixed.slice(1), mixed[0] ?? 0] : mixed
  const key = indices.find((index) => draft.options[index]?.correct) ?? 0
  const others = mixed.filter((index) => index !== key)
  const at = position % indices.length
  return [...others.slice(0, at), key, ...others.slice(at)]
}

function evidenceOf(draft: Draft, document: AnnotatedDocument): Evidence[] {
  return draft.evidence.map(({ start, end }) => ({ start, end, text: document.article.text.slice(start, end) }))
}

function answerOf(draft: Draft, idOf: (index: number) => string): AnswerByType[Question['type']] {
  const { answer } = draft
  if (answer.kind === 'boolean') return answer.value
  if (answer.kind === 'span') return { start: answer.span.start, end: answer.span.end }
  if (answer.kind === 'pairs') return answer.pairs.map(([prompt, match]) => [idOf(prompt), idOf(match)] as const)
  if (answer.kind === 'typed') return answer.accepted
  if (answer.kind === 'essay') return { model: answer.model, rubric: answer.rubric }
  if (answer.kind === 'options') return draft.options.flatMap(({ correct }, index) => (correct ? [idOf(index)] : []))
  if (answer.kind === 'order') return draft.options.map((_, index) => idOf(index))
  return idOf(draft.options.findIndex(({ correct }) => correct))
}

function optionOf(option: DraftOption, id: string): Option {
  const { text, correct, why, evidence, side } = option
  const spans = evidence.map(({ start, end }) => ({ start, end }))
  return { id, text, correct, why, evidence: spans, ...(side ? { side } : {}) }
}

/** A judged draft as the question that is stored and shown. `position` is where a shuffled key should stand. */
export function finish(judged: Judged, document: AnnotatedDocument, seed: string, position: number): Question {
  const { draft, reports } = judged
  const order = displayOrder(draft, seed, position)
  const idOf = (index: number) => OPTION_IDS[order.indexOf(index)] ?? ''
  return {
    id: questionId(draft),
    type: draft.type,
    construction: draft.construction,
    process: draft.process,
    stem: draft.stem,
    options: order.flatMap((index) => {
      const option = draft.options[index]
      return option ? [optionOf(option, idOf(index))] : []
    }),
    answer: answerOf(draft, idOf),
    evidence: evidenceOf(draft, document),
    explanation: draft.explanation,
    difficulty: Number(draft.difficulty.toFixed(2)),
    gates: reports,
    status: reports.some(({ verdict }) => verdict === 'warn') ? 'review' : 'ready',
  } as Question
}
