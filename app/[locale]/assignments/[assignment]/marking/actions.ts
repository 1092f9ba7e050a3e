'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { isStorable } from '@/lib/storable'
import { giveMark, type MarkPlace, type Worth } from '@/server/marking/give-mark'

const words = z.string().trim().max(1000).refine(isStorable).default('')

/** Fields of points are named `points`, or `criteria.0` and on in the rubric's order. */
const posted = z.looseObject({
  seen: z.coerce.number().int().min(1),
  reason: words,
  note: words,
  points: z.string().max(20).optional(),
  go: z.literal('late').optional(),
})

const numberIn = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN)

/** More criteria than any rubric has are refused by their number, as everything that does not fit it. */
const MOST_CRITERIA = 100

function worthIn(fields: z.infer<typeof posted>): Worth {
  if (fields.go === 'late') return { lateAnswer: true }
  if (fields.points !== undefined) return { points: numberIn(fields.points) }
  const given: number[] = []
  while (`criteria.${given.length}` in fields && given.length < MOST_CRITERIA) {
    given.push(numberIn(fields[`criteria.${given.length}`]))
  }
  return { criteria: given }
}

/**
 * The address with what was saved in it: one that differed from the page's own by its fragment alone, or not at all, would
 * leave the page as it was.
 */
function savedAt(next: string, { attemptId }: MarkPlace, seen: number): string {
  const [path = '', fragment = ''] = next.split('#')
  const saved = `${path.includes('?') ? '&' : '?'}saved=${attemptId}.${seen + 1}`
  return `${path}${saved}${fragment ? `#${fragment}` : ''}`
}

/** Gives a mark and goes to `next`. One that was refused because of another mark shows that one. */
export async function saveMark(
  locale: Locale,
  place: MarkPlace,
  next: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  const state = await runAction(locale, posted, form, async (fields) => {
    const { reason, note, seen } = fields
    await giveMark(await visitor(), place, { worth: worthIn(fields), reason, note, seen })
    return savedAt(next, place, seen)
  })
  refresh()
  return state
}
