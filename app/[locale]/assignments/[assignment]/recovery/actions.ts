'use server'

import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readerOf } from '@/app/reader'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { RecoveryShown, RecoveryState } from '@/components/recovery/recovery-form'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { recoveryText } from '@/server/recovery/file'
import { previewRecovery, takeRecovery } from '@/server/recovery/recovery'

const posted = z.object({ text: z.string(), decision: z.enum(['counts', 'keeps']) })

/** The chosen file's text, else the one that was shown. */
async function textOf(form: FormData): Promise<string> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return recoveryText(new Uint8Array(await file.arrayBuffer()))
  const text = form.get('text')
  return typeof text === 'string' ? text : ''
}

async function shown(locale: Locale, assignmentId: string, text: string): Promise<RecoveryShown> {
  const { number, counted } = await readerOf(Promise.resolve({ locale }))
  const [t, attempt] = await Promise.all([
    getTranslations({ locale, namespace: 'delivery' }),
    getTranslations({ locale, namespace: 'attempt' }),
  ])
  const words = { yes: attempt('true'), no: attempt('false'), notStated: attempt('notStated') }
  const preview = await previewRecovery(await visitor(), assignmentId, text, words)
  const fresh = preview.answers.filter(({ verdict }) => verdict === 'new').length
  return {
    of: t('recovery.of', { name: preview.learner }),
    times: [
      { label: t('recovery.started'), moment: preview.startedAt, instead: '' },
      { label: t('recovery.finished'), moment: preview.finishedAt, instead: t('recovery.unfinished') },
      { label: t('recovery.savedAt'), moment: preview.savedAt, instead: '' },
    ],
    willAdd: t('recovery.willAdd', counted(fresh)),
    canAdd: fresh > 0,
    answers: preview.answers.map((answer, index) => ({
      key: String(index),
      question: answer.number ? t('recovery.question', { n: number(answer.number) }) : t('recovery.unknownQuestion'),
      stem: answer.stem,
      answer: answer.answer || t('recovery.noAnswer'),
      givenAt: answer.givenAt,
      state: t(`recovery.verdict.${answer.verdict === 'new' && answer.isKeptLate ? 'late' : answer.verdict}`),
      isNew: answer.verdict === 'new',
    })),
  }
}

/** Shows what a file of answers would add; adds it where the button said so. */
export async function takeFile(
  locale: Locale,
  assignmentId: string,
  _state: RecoveryState,
  form: FormData,
): Promise<RecoveryState> {
  let text = ''
  try {
    text = await textOf(form)
    const file = form.get('file')
    // A file that was chosen anew has not been looked at yet.
    const isNew = file instanceof File && file.size > 0
    if (form.get('go') !== 'add' || isNew) {
      return { message: '', values: { text }, preview: await shown(locale, assignmentId, text) }
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const t = await getTranslations({ locale, namespace: 'error' })
    return { message: t(error.key), values: {} }
  }
  form.delete('file')
  return runAction(locale, posted, form, async (input) => {
    const added = await takeRecovery(await visitor(), assignmentId, input.text, input.decision === 'counts')
    return `/assignments/${assignmentId}/recovery?n=${added}`
  })
}
