import type { useTranslations } from 'next-intl'
import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/use-kept-form'
import { Note } from '@/components/note'
import type { counted } from '@/i18n/counted'

export interface DoneQuery {
  readonly done?: string
  readonly pupil?: string
  readonly n?: string
}

const PLAIN = ['created', 'renamed', 'back', 'merged', 'renewed', 'archived', 'restored', 'pseudonyms'] as const

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly query: DoneQuery
  readonly counted: (count: number) => ReturnType<typeof counted>
  /** The removed name that the query is about, with the way to undo it. */
  readonly removed: { readonly name: string; readonly bringBack: FormAction } | null
}

/** Says what has just been done, by what the address carries; what it does not know it leaves unsaid. */
export function Done({ t, query, counted, removed }: Props) {
  const plain = PLAIN.find((kind) => kind === query.done)
  if (plain) return <Note>{t(`done.${plain}`)}</Note>
  if (query.done === 'added') return <Note>{t('done.added', counted(Number.parseInt(query.n ?? '', 10) || 0))}</Note>
  if (query.done !== 'removed' || !removed) return null
  return (
    <div className="grid gap-3">
      <Note>{t('done.removed', { name: removed.name })}</Note>
      <ActionForm action={removed.bringBack} label={t('undo')} pendingLabel={t('saving')} isQuiet />
    </div>
  )
}
