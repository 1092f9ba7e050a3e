import type { useTranslations } from 'next-intl'
import type { BlockWords } from '@/components/intake/block-editor'
import type { BlockReason } from '@/quiz'

type T = ReturnType<typeof useTranslations<'intake'>>

/** What the blocks of an intake say, whichever they are. */
export function blockWords(t: T): BlockWords & { putBack: string; reasons: Record<BlockReason, string> } {
  return {
    edit: t('edit'),
    role: t('role'),
    roles: {
      title: t('roles.title'),
      heading: t('roles.heading'),
      paragraph: t('roles.paragraph'),
      'list-item': t('roles.list-item'),
      quotation: t('roles.quotation'),
      byline: t('roles.byline'),
      caption: t('roles.caption'),
    },
    text: t('text'),
    textHint: t('textHint'),
    save: t('save'),
    join: t('join'),
    takeOut: t('takeOut'),
    putBack: t('putBack'),
    reasons: {
      furniture: t('reasons.furniture'),
      outside: t('reasons.outside'),
      running: t('reasons.running'),
      person: t('reasons.person'),
    },
  }
}
