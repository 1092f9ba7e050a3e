'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { isStorable } from '@/lib/storable'
import { addTime, end, pause, resume, setLocked } from '@/server/assignment-run'
import { hideNames } from '@/server/live/board'
import { renameParticipant, setRemoved } from '@/server/participants'
import type { Viewer } from '@/server/session'

const RUN = ['pause', 'resume', 'add-1', 'add-5', 'lock', 'unlock', 'hide', 'show', 'end'] as const

const work: Record<(typeof RUN)[number], (viewer: Viewer, id: string) => Promise<void>> = {
  pause,
  resume,
  'add-1': (viewer, id) => addTime(viewer, id, 60),
  'add-5': (viewer, id) => addTime(viewer, id, 300),
  lock: (viewer, id) => setLocked(viewer, id, true),
  unlock: (viewer, id) => setLocked(viewer, id, false),
  hide: (viewer, id) => hideNames(viewer, id, true),
  show: (viewer, id) => hideNames(viewer, id, false),
  end,
}

/** One of the buttons above the board. The board hears of it as everybody does; the page follows in case it cannot. */
export async function run(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ command: z.enum(RUN) }), form, async ({ command }) => {
    await work[command](await visitor(), id)
    refresh()
    return null
  })
}

const who = z.string().min(1).max(64)
const name = z.string().trim().min(1).max(80).refine(isStorable)

export async function rename(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ participant: who, name }), form, async (input) => {
    await renameParticipant(await visitor(), id, input.participant, input.name)
    refresh()
    return null
  })
}

export async function remove(locale: Locale, id: string, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({ participant: who }), form, async ({ participant }) => {
    await setRemoved(await visitor(), id, participant, true)
    refresh()
    return null
  })
}
