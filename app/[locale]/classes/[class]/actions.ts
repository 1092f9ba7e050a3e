'use server'

import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import type { PseudonymLanguage } from '@/quiz/pseudonyms'
import { renewCard } from '@/server/cards'
import { archiveClass, classNameSchema, renameClass } from '@/server/classes'
import { mergePupils } from '@/server/merge'
import { bringBackPupil, removePupil, renamePupil, setPseudonyms } from '@/server/pupils'
import { removeSampleClass } from '@/server/sample-class'
import type { Viewer } from '@/server/session'

const nothing = z.object({})

/** Back to the class, which says what was done. */
const backTo = (classId: string, done: string, pupil?: string) =>
  `/classes/${classId}?done=${done}${pupil ? `&pupil=${pupil}` : ''}`

/** Work on one class that needs no field, and what the class says afterwards. */
async function simply(
  locale: Locale,
  form: FormData,
  target: string,
  work: (viewer: Viewer) => Promise<void>,
): Promise<ActionState> {
  return runAction(locale, nothing, form, async () => {
    await work(await visitor())
    return target
  })
}

export async function rename(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ name: classNameSchema }), form, async ({ name }) => {
    await renameClass(await visitor(), id, name)
    return backTo(id, 'renamed')
  })
}

export async function archive(
  locale: Locale,
  id: string,
  isArchived: boolean,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  const target = backTo(id, isArchived ? 'archived' : 'restored')
  return simply(locale, form, target, (viewer) => archiveClass(viewer, id, isArchived))
}

export async function removeSample(locale: Locale, id: string, _state: ActionState, form: FormData) {
  return simply(locale, form, '/classes', (viewer) => removeSampleClass(viewer, id))
}

export async function choosePseudonyms(
  locale: Locale,
  id: string,
  language: PseudonymLanguage | null,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  const wanted = z.enum(['ar', 'en']).nullable().parse(language)
  return simply(locale, form, backTo(id, 'pseudonyms'), (viewer) => setPseudonyms(viewer, id, wanted))
}

type PupilAction = (
  locale: Locale,
  id: string,
  pupil: string,
  state: ActionState,
  form: FormData,
) => Promise<ActionState>

export const renameOne: PupilAction = async (locale, id, pupil, _state, form) =>
  runAction(locale, z.object({ name: z.string().max(200) }), form, async ({ name }) => {
    await renamePupil(await visitor(), id, pupil, name)
    return backTo(id, 'renamed', pupil)
  })

export const remove: PupilAction = async (locale, id, pupil, _state, form) =>
  simply(locale, form, backTo(id, 'removed', pupil), (viewer) => removePupil(viewer, id, pupil))

export const bringBack: PupilAction = async (locale, id, pupil, _state, form) =>
  simply(locale, form, backTo(id, 'back', pupil), (viewer) => bringBackPupil(viewer, id, pupil))

export const renew: PupilAction = async (locale, id, pupil, _state, form) =>
  simply(locale, form, backTo(id, 'renewed', pupil), (viewer) => renewCard(viewer, id, pupil))

export const merge: PupilAction = async (locale, id, pupil, _state, form) =>
  runAction(locale, z.object({ other: z.string() }), form, async ({ other }) => {
    await mergePupils(await visitor(), id, pupil, other)
    return backTo(id, 'merged', pupil)
  })
