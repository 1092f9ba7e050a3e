'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { deviceToken, forgetDevice, rememberAccount, requestHeaders, visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { QUESTION_TYPES, responseFromForm } from '@/quiz'
import { signOut } from '@/server/accounts/accounts'
import { eraseMyself } from '@/server/erase-learner'
import { joinDevice } from '@/server/study/join-device'
import { answerCard } from '@/server/study/review'
import { noteZone, saveSettings, settingsForm } from '@/server/study/settings'
import { setKnown } from '@/server/study/words'

const posted = z.object({
  card: z.string(),
  meeting: z.coerce.number().int().min(0),
  question: z.string(),
  type: z.enum(QUESTION_TYPES),
  go: z.enum(['answer', 'show']).default('answer'),
  easy: z.string().optional(),
  more: z.string().optional(),
  zone: z.string().optional(),
})

/** Takes the answer to a card and goes to what is right; what was refused is said above the same question. */
export async function answer(locale: Locale, form: FormData): Promise<void> {
  const viewer = await visitor()
  const { card, meeting, question, type, go, easy, more, zone } = posted.parse(Object.fromEntries(form))
  const path = `/${locale}/study/session`
  const given = { response: responseFromForm(type, form), givesUp: go === 'show', isEasy: easy !== undefined }
  let target: string
  try {
    await noteZone(viewer, zone)
    const log = await answerCard(viewer, { cardId: card, meeting, questionId: question, ...given }, new Date())
    target = `${path}/${log}${more ? '?more=1' : ''}`
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    target = `${path}?problem=${error.key}${more ? '&more=1' : ''}`
  }
  redirect(target)
}

export async function changeSettings(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, settingsForm, form, async (settings) => {
    await saveSettings(await visitor(), settings)
    return '/study?saved=1#settings'
  })
}

export async function markWord(
  locale: Locale,
  word: string,
  isKnown: boolean,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await setKnown(await visitor(), word, isKnown, new Date())
    return '/study/words'
  })
}

export async function join(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await joinDevice(await visitor(), await deviceToken())
    await forgetDevice()
    return '/study?joined=1'
  })
}

const confirmation = z.object({ confirm: z.string().trim().max(40) })

/** What may be typed to confirm, in either language. */
const WORDS = ['محو', 'erase']

export async function erase(locale: Locale, _state: ActionState, form: FormData): Promise<ActionState> {
  return runAction(locale, confirmation, form, async ({ confirm }) => {
    if (!WORDS.includes(confirm.toLowerCase())) throw new Failure('not-confirmed')
    const viewer = await visitor()
    const erased = await eraseMyself(viewer)
    if (viewer?.account) await rememberAccount(await signOut(await requestHeaders()).catch(() => []))
    await forgetDevice()
    return `/study/data?erased=${erased}`
  })
}
