import { GAP } from '@/lib/gap'
import type { ArticleText } from '../article'
import { type Question, questionSchema } from '../question'
import { guessDifficulty } from './difficulty'
import { byId, withIds } from './option-ids'
import type { EntryInput, QuestionInput, QuestionInputOf, QuestionProblem } from './question-input'
import { type Complain, collector, filledLines, filledOptions, filledRows, placeOf, placesOf, toOption } from './rows'

/** What a type adds to the fields that all have; the schema holds it to the type's shape. */
type Part = Pick<Question, 'options' | 'answer'>
type PartOf<T extends QuestionInput['type']> = (input: QuestionInputOf<T>, text: string, complain: Complain) => Part

const chosen: PartOf<'choice' | 'multiple-choice'> = (input, text, complain) => {
  const isOne = input.type === 'choice'
  const filled = withIds(filledOptions(input.options, isOne ? 1 : Number.POSITIVE_INFINITY, complain))
  const options = filled.map((option) => toOption(option, option.correct, text))
  const right = options.filter(({ correct }) => correct).map(({ id }) => id)
  return { options, answer: isOne ? (right[0] ?? '') : right }
}

const typed: PartOf<'short-answer' | 'gap'> = (input, _text, complain) => {
  const answer = filledLines('accepted', input.accepted, complain)
  if (answer.length === 0) complain('accepted.0', 'no-accepted')
  return { options: [], answer }
}

const gap: PartOf<'gap'> = (input, text, complain) => {
  const gaps = input.stem.split(GAP).length - 1
  if (input.stem !== '' && gaps !== 1) complain('stem', gaps === 0 ? 'no-gap' : 'one-gap')
  return input.options.length > 0 ? chosen({ ...input, type: 'choice' }, text, complain) : typed(input, text, complain)
}

const isBlank = (entry: EntryInput) => entry.text === '' && entry.why === ''

function filledPairs(input: QuestionInputOf<'matching'>, complain: Complain) {
  const rows = input.pairs.flatMap((pair, index) =>
    isBlank(pair.prompt) && isBlank(pair.match) ? [] : [{ pair, index }],
  )
  for (const { pair, index } of rows) {
    if (pair.prompt.text === '') complain(`pairs.${index}.prompt.text`, 'half-pair')
    if (pair.match.text === '') complain(`pairs.${index}.match.text`, 'half-pair')
  }
  const prompts = input.pairs.map(({ prompt }, index) => ({ prompt, index })).filter(({ prompt }) => prompt.text !== '')
  for (const { prompt, index } of prompts)
    if (prompts.some((other) => other.index < index && other.prompt.text === prompt.text))
      complain(`pairs.${index}.prompt.text`, 'duplicate')
  if (rows.length < 2) complain(`pairs.${rows.length}.prompt.text`, 'few-pairs')
  return rows.map(({ pair }) => pair)
}

/** Two prompts may share a match: the same words are one option then. */
const matching: PartOf<'matching'> = (input, text, complain) => {
  const pairs = filledPairs(input, complain)
  const partners = [...new Map(pairs.map(({ match }) => [match.text, match])).values()]
  const spare = filledRows('spare', input.spare, complain)
  for (const [index, { text: words }] of input.spare.entries())
    if (words !== '' && partners.some((match) => match.text === words)) complain(`spare.${index}.text`, 'duplicate')
  const seed = pairs.map(({ prompt }) => prompt.text).join('\n')
  const prompts = pairs.map(({ prompt }) => prompt)
  const named = [...withIds([...prompts, ...partners, ...spare], seed)]
  const last = prompts.length + partners.length
  const matchId = new Map(named.slice(prompts.length, last).map((match) => [match.text, match.id]))
  return {
    options: [
      ...byId(named.slice(0, prompts.length).map((entry) => toOption(entry, true, text, 'prompt'))),
      ...byId(named.slice(prompts.length).map((entry, at) => toOption(entry, at < partners.length, text, 'match'))),
    ],
    answer: pairs.map(({ match }, index) => [named[index]?.id ?? '', matchId.get(match.text) ?? ''] as const),
  }
}

const ordering: PartOf<'ordering'> = (input, text, complain) => {
  const filled = filledRows('entries', input.entries, complain)
  if (filled.length < 2) complain(`entries.${filled.length}.text`, 'few-entries')
  const entries = withIds(filled, input.stem)
  return { options: byId(entries.map((entry) => toOption(entry, true, text))), answer: entries.map(({ id }) => id) }
}

const pointedAt: PartOf<'select-evidence'> = ({ answer }, text, complain) => {
  if (answer === null) complain('answer', 'no-sentence')
  return { options: [], answer: (answer && placeOf(answer, 'answer', text, complain)) ?? { start: 0, end: 1 } }
}

const essay: PartOf<'essay'> = ({ model, rubric }, _text, complain) => {
  const lines = rubric.filter(({ criterion }) => criterion !== '')
  if (lines.length === 0) complain('rubric.0.criterion', 'no-rubric')
  return { options: [], answer: { model, rubric: lines } }
}

const verdict: PartOf<'true-false'> = ({ answer }, _text, complain) => {
  if (answer === null) complain('answer', 'no-verdict')
  return { options: [], answer: answer ?? false }
}

function partOf(input: QuestionInput, text: string, complain: Complain): Part {
  switch (input.type) {
    case 'choice':
    case 'multiple-choice':
      return chosen(input, text, complain)
    case 'true-false':
      return verdict(input, text, complain)
    case 'gap':
      return gap(input, text, complain)
    case 'short-answer':
      return typed(input, text, complain)
    case 'matching':
      return matching(input, text, complain)
    case 'ordering':
      return ordering(input, text, complain)
    case 'select-evidence':
      return pointedAt(input, text, complain)
    case 'essay':
      return essay(input, text, complain)
  }
}

/**
 * What a person wrote as a question of the article, or everything that is still to be mended in it. Pure and
 * deterministic: the same input gives the same options under the same ids. Evidence is found in `article.text`; a
 * question about its evidence whose evidence is not named is proved by the chosen stretch. The construction is
 * 'by-hand': whoever edits a built question and wants to keep its own puts it back.
 */
export function toQuestion(
  input: QuestionInput,
  article: Pick<ArticleText, 'text'>,
  id: string,
): { readonly question: Question } | { readonly problems: readonly QuestionProblem[] } {
  const { problems, complain } = collector()
  const { type, process, stem, explanation, points, settings } = input
  if (stem === '') complain('stem', 'no-stem')
  const part = partOf(input, article.text, complain)
  const places = placesOf(input.evidence, article.text, complain)
  if (problems.length > 0) return { problems }
  const spans =
    type === 'select-evidence' && places.length === 0 ? [part.answer as { start: number; end: number }] : places
  const evidence = spans.map(({ start, end }) => ({ start, end, text: article.text.slice(start, end) }))
  const difficulty = guessDifficulty(input)
  const shared = {
    id,
    type,
    construction: 'by-hand',
    process,
    stem,
    explanation,
    points,
    evidence,
    difficulty,
    settings,
  }
  return { question: questionSchema.parse({ ...shared, ...part }) }
}
