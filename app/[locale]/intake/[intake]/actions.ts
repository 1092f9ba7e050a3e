'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { runAction } from '@/app/run-action'
import { visitor } from '@/app/visitor'
import type { ActionState } from '@/components/forms/use-kept-form'
import type { Locale } from '@/i18n/locales'
import { ROLES } from '@/quiz'
import { type Correction, INTAKE_STEPS } from '@/server/correct-blocks'
import { confirmIntake, correctIntake, discardIntake } from '@/server/intake'

const DO = new RegExp(`^(save|confirm|${INTAKE_STEPS.join('|')})(?::(\\d{1,6}))?$`)
const FIELD = /^(role|text)-(\d{1,6})$/

const fields = z.looseObject({
  title: z.string().max(1_000).optional(),
  byline: z.string().max(1_000).optional(),
  /** What the button that was pressed is for, and for which block. */
  do: z.string().regex(DO).default('save'),
})

const roleSchema = z.enum(ROLES)

/** Fields named role-12 and text-12 are those of block 12. */
function editsOf(form: Record<string, unknown>): Correction['edits'] {
  const edits = new Map<string, { role?: z.infer<typeof roleSchema>; text?: string }>()
  for (const [name, value] of Object.entries(form)) {
    const [, what, block] = FIELD.exec(name) ?? []
    if (!block || typeof value !== 'string') continue
    const edit = edits.get(block) ?? {}
    edits.set(block, what === 'role' ? { ...edit, role: roleSchema.parse(value) } : { ...edit, text: value })
  }
  return edits
}

function correctionOf({ title, byline, do: wish, ...rest }: z.infer<typeof fields>): Correction {
  const [, kind, block] = DO.exec(wish) ?? []
  const step = INTAKE_STEPS.find((each) => each === kind)
  return { title, byline, edits: editsOf(rest), step: step && block ? { kind: step, block } : undefined }
}

const schema = fields.transform((form, context) => {
  try {
    return { correction: correctionOf(form), wish: form.do }
  } catch {
    context.addIssue({ code: 'custom' })
    return z.NEVER
  }
})

/** Keeps what was corrected; then goes back to the block it was about, or on with the article. */
export async function correct(
  locale: Locale,
  intake: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, schema, form, async ({ correction, wish }) => {
    const viewer = await visitor()
    if (wish === 'confirm') return `/articles/${(await confirmIntake(viewer, intake, correction)).id}`
    await correctIntake(viewer, intake, correction)
    // The address may differ by its fragment alone, which would leave the page as it is.
    revalidatePath(`/${locale}/intake/${intake}`)
    const block = wish.split(':')[1]
    return `/intake/${intake}${block ? `#b${block}` : ''}`
  })
}

export async function discard(
  locale: Locale,
  intake: string,
  _state: ActionState,
  form: FormData,
): Promise<ActionState> {
  return runAction(locale, z.object({}), form, async () => {
    await discardIntake(await visitor(), intake)
    return ''
  })
}
