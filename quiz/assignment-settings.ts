/** What a teacher decides about an assignment, read from a form or as stored. */
import { z } from 'zod'
import { isStorable } from '@/lib/storable'

/** When a learner sees the key: after each question, at the end of the attempt, when the teacher releases it, or never. */
export const FEEDBACK = ['each', 'end', 'release', 'never'] as const
export type FeedbackRule = (typeof FEEDBACK)[number]

/** What becomes of work after the closing time. */
export const LATE = ['refuse', 'accept'] as const
export type LateRule = (typeof LATE)[number]

export const MOST_ATTEMPTS = 10
/** The longest time limit, in minutes. */
export const MOST_MINUTES = 600

/** A moment out of a form: nothing, an ISO date with its zone, or what `datetime-local` gives, which is then read as UTC. */
const moment = z
  .union([z.date(), z.iso.datetime({ local: true, offset: true })])
  .transform((value) => {
    if (value instanceof Date) return value
    return new Date(/(Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`)
  })
  .refine((date) => Number.isFinite(date.getTime()))

const empty = (value: unknown) => (value === '' || value === undefined ? null : value)

/** A box in a form: sent when ticked, left out when not. */
const box = z.preprocess((value) => value === true || value === 'on' || value === 'true', z.boolean())

/** What a teacher decides about an assignment, from a form or as stored. */
export const assignmentRulesSchema = z
  .object({
    title: z.string().trim().min(1).max(200).refine(isStorable),
    opensAt: z.preprocess(empty, moment.nullable()),
    closesAt: z.preprocess(empty, moment.nullable()),
    /** Minutes for one attempt; null for no limit. */
    minutes: z.preprocess(empty, z.coerce.number().int().min(1).max(MOST_MINUTES).nullable()),
    attemptsAllowed: z.coerce.number().int().min(1).max(MOST_ATTEMPTS).default(1),
    shuffleQuestions: box,
    shuffleOptions: box,
    textVisible: box,
    feedback: z.enum(FEEDBACK).default('end'),
    late: z.enum(LATE).default('refuse'),
    namesHidden: box,
  })
  .refine(({ opensAt, closesAt }) => !opensAt || !closesAt || closesAt > opensAt, { path: ['closesAt'] })

export type AssignmentRules = z.infer<typeof assignmentRulesSchema>

/** What a form shows before a teacher has touched it. */
export const USUAL_RULES: Omit<AssignmentRules, 'title'> = {
  opensAt: null,
  closesAt: null,
  minutes: null,
  attemptsAllowed: 1,
  shuffleQuestions: false,
  shuffleOptions: true,
  textVisible: true,
  feedback: 'end',
  late: 'refuse',
  namesHidden: false,
}
