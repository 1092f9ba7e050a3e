import { z } from 'zod'
import type { AnswerByType, Option as BuiltOption, Question as BuiltQuestion, Process, QuestionType } from '@/engine'
import { spanSchema } from './article'
import { settingsOfBuilt } from './built-settings'
import { questionSettingsSchema } from './settings'

export type { AnswerByType, Process, QuestionType }

const optionId = z.string().min(1)

/** The key by type. A record over all types: a type without a key's shape does not compile. */
const answerSchemas: { [T in QuestionType]: z.ZodType<AnswerByType[T]> } = {
  choice: optionId,
  'multiple-choice': z.array(optionId).min(1),
  'true-false': z.union([z.boolean(), z.literal('not-stated')]),
  gap: z.union([optionId, z.array(z.string().min(1)).min(1)]),
  'short-answer': z.array(z.string().min(1)).min(1),
  matching: z.array(z.tuple([optionId, optionId])).min(1),
  ordering: z.array(optionId).min(2),
  'select-evidence': spanSchema,
  essay: z.object({
    model: z.string(),
    rubric: z.array(z.object({ points: z.number().positive(), criterion: z.string().min(1) })),
  }),
}

export const QUESTION_TYPES = Object.keys(answerSchemas) as QuestionType[]

const processes: Record<Process, Process> = {
  retrieve: 'retrieve',
  infer: 'infer',
  interpret: 'interpret',
  evaluate: 'evaluate',
}

export const PROCESSES = Object.keys(processes) as Process[]

export const optionSchema: z.ZodType<BuiltOption> = z.object({
  id: optionId,
  text: z.string().min(1),
  correct: z.boolean(),
  why: z.string(),
  evidence: z.array(spanSchema),
  side: z.enum(['prompt', 'match']).optional(),
})

export type Option = BuiltOption

const shared = {
  id: z.string().min(1),
  construction: z.string().min(1),
  process: z.enum(processes),
  stem: z.string().min(1),
  options: z.array(optionSchema),
  evidence: z.array(z.object({ start: z.number().int(), end: z.number().int(), text: z.string() })),
  explanation: z.string(),
  difficulty: z.number().min(0).max(1),
  points: z.number().int().positive(),
  settings: questionSettingsSchema.nullish().transform((settings) => settings ?? {}),
}

function ofType<T extends QuestionType>(type: T) {
  return z.object({ ...shared, type: z.literal(type), answer: answerSchemas[type] })
}

const shapes = z.discriminatedUnion('type', [
  ofType('choice'),
  ofType('multiple-choice'),
  ofType('true-false'),
  ofType('gap'),
  ofType('short-answer'),
  ofType('matching'),
  ofType('ordering'),
  ofType('select-evidence'),
  ofType('essay'),
])

export type Question = z.infer<typeof shapes>
export type QuestionOf<T extends QuestionType> = Extract<Question, { type: T }>

/** Whether "not stated" stands beside true and false. */
export function offersNotStated(question: Pick<Question, 'type' | 'settings' | 'answer'>): boolean {
  if (question.type !== 'true-false') return false
  return question.answer === 'not-stated' || question.settings.offersNotStated === true
}

/** The options that the key names: none where the key is typed, a verdict, a stretch of text or a rubric. */
function optionsNamed(question: Question): readonly string[] {
  switch (question.type) {
    case 'choice':
      return [question.answer]
    case 'gap':
      return typeof question.answer === 'string' ? [question.answer] : []
    case 'multiple-choice':
    case 'ordering':
      return question.answer
    case 'matching':
      return question.answer.flat()
    default:
      return []
  }
}

/**
 * A question as the server holds it, key included. Parsed on the way out of the database, so that a row that
 * was damaged or is of an older shape is refused here and not half-shown to a learner.
 */
export const questionSchema = shapes.superRefine((question, context) => {
  const known = new Set(question.options.map((option) => option.id))
  for (const id of optionsNamed(question)) {
    if (known.has(id)) continue
    context.addIssue({ code: 'custom', path: ['answer'], message: `the key names an unknown option: ${id}` })
  }
})

/** What the engine built, with what only a quiz decides: one point each, and how a typed name or number is marked. */
export function fromEngine(built: BuiltQuestion): Question {
  const { type, answer, construction } = built
  const isTyped = (type === 'gap' || type === 'short-answer') && Array.isArray(answer)
  const typed = isTyped ? settingsOfBuilt({ construction, answer: answer as readonly string[] }) : {}
  return questionSchema.parse({ ...built, points: 1, ...typed })
}
