import { z } from 'zod'
import { MOST_QUESTIONS } from '../build-request'
import { PROCESSES, type Process, QUESTION_TYPES } from '../question'

/** The heaviest a process can be weighed; all alike leaves the mix to the article. */
export const MOST_WEIGHT = 5

const several = (value: unknown) => (value === undefined ? [] : [value].flat())

const weight = z.coerce.number().int().min(0).max(MOST_WEIGHT).default(1)

/** What a draft may be built anew to, as a form sends it: `retrieve` … `evaluate` hold the weights. */
export const rebuildRequestSchema = z
  .object({
    count: z.coerce.number().int().min(1).max(MOST_QUESTIONS),
    types: z.preprocess(several, z.array(z.enum(QUESTION_TYPES))),
    /** Starts of the paragraphs to ask about; none means all. */
    parts: z.preprocess(several, z.array(z.coerce.number().int().min(0)).max(2_000)),
    retrieve: weight,
    infer: weight,
    interpret: weight,
    evaluate: weight,
  })
  .transform(({ count, types, parts, ...weights }) => ({ count, types, parts, weights }))

export type RebuildRequest = z.infer<typeof rebuildRequestSchema>

/**
 * How many of `count` questions each process gets by its weight: the largest remainders are rounded up (Hare), the
 * earlier process where they are equal. Null where the weights are all alike and so say nothing.
 */
export function shares(count: number, weights: Readonly<Record<Process, number>>): Record<Process, number> | null {
  const sum = PROCESSES.reduce((all, process) => all + weights[process], 0)
  if (sum === 0 || PROCESSES.every((process) => weights[process] === weights.retrieve)) return null
  const exact = PROCESSES.map((process) => ({ process, value: (count * weights[process]) / sum }))
  const result = Object.fromEntries(exact.map(({ process, value }) => [process, Math.floor(value)])) as Record<
    Process,
    number
  >
  const left = count - PROCESSES.reduce((all, process) => all + result[process], 0)
  const byRemainder = exact.toSorted((a, b) => (b.value % 1) - (a.value % 1))
  for (const { process } of byRemainder.slice(0, left)) result[process] += 1
  return result
}
