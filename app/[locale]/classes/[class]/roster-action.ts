'use server'

import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { readerOf } from '@/app/reader'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { RosterPreview, RosterState } from '@/components/classes/roster-form'
import type { Locale } from '@/i18n/locales'
import { Failure } from '@/lib/failure'
import { addPupils, previewPupils, rosterText } from '@/server/roster'

const posted = z.object({ text: z.string() })

/** What was pasted, or what stands in the chosen file. Throws `too-large`. */
async function textOf(form: FormData): Promise<string> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) return rosterText(new Uint8Array(await file.arrayBuffer()))
  const text = form.get('text')
  return typeof text === 'string' ? text : ''
}

async function previewOf(locale: Locale, classId: string, text: string): Promise<RosterPreview> {
  const { counted } = await readerOf(Promise.resolve({ locale }))
  const t = await getTranslations({ locale, namespace: 'class' })
  const { names, findings } = await previewPupils(await visitor(), classId, text)
  const kinds = [...new Set(findings.map((finding) => finding.kind))]
  return {
    found: t('add.found', counted(names.length)),
    names,
    findings: kinds.map((kind) => ({
      about: t(`finding.${kind}`),
      texts: findings.filter((finding) => finding.kind === kind).map((finding) => finding.text),
    })),
  }
}

/** Shows what a list would add; adds it where the button said so. */
export async function takeRoster(
  locale: Locale,
  classId: string,
  _state: RosterState,
  form: FormData,
): Promise<RosterState> {
  let text = ''
  try {
    text = await textOf(form)
    if (form.get('go') !== 'add') {
      return { message: '', values: { text }, preview: await previewOf(locale, classId, text) }
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    const t = await getTranslations({ locale, namespace: 'error' })
    return { message: t(error.key), values: { text } }
  }
  form.delete('file')
  form.set('text', text)
  return runAction(locale, posted, form, async (input) => {
    const { names } = await addPupils(await visitor(), classId, input.text)
    return `/classes/${classId}?done=added&n=${names.length}`
  })
}
