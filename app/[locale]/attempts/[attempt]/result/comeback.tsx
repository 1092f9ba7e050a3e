import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { comebackOf } from '@/server/study/comeback'
import { practise } from './actions'

interface Props {
  readonly attemptId: string
  readonly reader: Reader
}

/** What of the result comes back in practice: by itself where somebody studies alone, else if the pupil wants it to. */
export async function Comeback({ attemptId, reader: { locale, counted } }: Props) {
  const comeback = await comebackOf(await visitor(), attemptId)
  if (!comeback || comeback.missed === 0) return null
  const { missed, kept } = comeback
  const t = await getTranslations({ locale, namespace: 'study' })
  if (kept >= missed) {
    return (
      <p>
        {t('comeback.kept', counted(missed))} <Link href={`/${locale}/study`}>{t('comeback.toStudy')}</Link>
      </p>
    )
  }
  return (
    <div className="grid gap-3">
      <p>{t('comeback.offer', counted(missed - kept))}</p>
      <ActionForm
        action={practise.bind(null, locale, attemptId)}
        label={t('comeback.add')}
        pendingLabel={t('comeback.adding')}
        isQuiet
      />
    </div>
  )
}
