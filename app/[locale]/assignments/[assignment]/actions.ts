'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { isStorable } from '@/lib/storable'
import { assignmentRulesSchema } from '@/quiz'
import * as run from '@/server/assignment-run'
import * as people from '@/server/participants'
import type { Viewer } from '@/server/session'

type Action = (locale: Locale, id: string, state: ActionState, form: FormData) => Promise<ActionState>

/** An action that does this work with what its form holds and comes back to the assignment. */
async function change<T>(
  locale: Locale,
  id: string,
  form: FormData,
  schema: z.ZodType<T>,
  work: (viewer: Viewer, input: T) => Promise<void>,
): Promise<ActionState> {
  return runAction(locale, schema, form, async (input) => {
    await work(await visitor(), input)
    return `/assignments/${id}`
  })
}

const STEPS = {
  pause: run.pause,
  resume: run.resume,
  end: run.end,
  reopen: run.reopen,
  code: run.renewCode,
  lock: (viewer: Viewer, id: string) => run.setLocked(viewer, id, true),
  unlock: (viewer: Viewer, id: string) => run.setLocked(viewer, id, false),
  release: (viewer: Viewer, id: string) => run.setReleased(viewer, id, true),
  withhold: (viewer: Viewer, id: string) => run.setReleased(viewer, id, false),
} as const

const step = z.object({ step: z.enum(Object.keys(STEPS) as (keyof typeof STEPS)[]) })

/** A change that needs no field: the button says which. */
export const takeStep: Action = async (locale, id, _state, form) =>
  change(locale, id, form, step, (viewer, chosen) => STEPS[chosen.step](viewer, id))

export const saveRules: Action = async (locale, id, _state, form) =>
  change(locale, id, form, assignmentRulesSchema, (viewer, rules) => run.changeRules(viewer, id, rules))

const minutes = z.object({ minutes: z.coerce.number().int().min(1).max(240) })

export const addMinutes: Action = async (locale, id, _state, form) =>
  change(locale, id, form, minutes, (viewer, input) => run.addTime(viewer, id, input.minutes * 60))

const participant = z.string().min(1).max(64)
const extra = z.object({ participant, extra: z.coerce.number().int().min(0).max(600) })

export const giveExtra: Action = async (locale, id, _state, form) =>
  change(locale, id, form, extra, (viewer, input) => people.setExtraTime(viewer, id, input.participant, input.extra))

const named = z.object({ participant, name: z.string().trim().min(1).max(80).refine(isStorable) })

export const rename: Action = async (locale, id, _state, form) =>
  change(locale, id, form, named, (viewer, input) =>
    people.renameParticipant(viewer, id, input.participant, input.name),
  )

const linked = z.object({ participant, pupil: z.string().min(1).max(64) })

export const link: Action = async (locale, id, _state, form) =>
  change(locale, id, form, linked, (viewer, input) =>
    people.linkParticipantToPupil(viewer, id, input.participant, input.pupil),
  )

const seat = z.object({ participant, seat: z.enum(['remove', 'bring-back', 'free']) })

export const changeSeat: Action = async (locale, id, _state, form) =>
  change(locale, id, form, seat, (viewer, input) =>
    input.seat === 'free'
      ? people.freeName(viewer, id, input.participant)
      : people.setRemoved(viewer, id, input.participant, input.seat === 'remove'),
  )
