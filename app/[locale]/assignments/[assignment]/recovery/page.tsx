import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { Note } from '@/components/note'
import { RecoveryForm } from '@/components/recovery/recovery-form'
import { shownCode } from '@/server/assignment-view'
import { takeFile } from './actions'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
  readonly searchParams: Promise<{ n?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'delivery' }))('recovery.title') }
}

/** Loads the file that a pupil's device made of the answers that could not be sent. */
export default async function RecoveryPage({ params, searchParams }: Props) {
  const { locale, digits, counted } = await readerOf(params)
  const { assignment } = await params
  const viewer = await signedIn(locale, `/assignments/${assignment}/recovery`)
  const { id, title, direction } = await orNotFound(shownCode(viewer, assignment))
  const t = await getTranslations({ locale, namespace: 'delivery' })
  const added = Number((await searchParams).n)
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <p>
        <Link href={`/${locale}/assignments/${id}`} className="inline-flex min-h-11 items-center">
          {t('recovery.back')}
        </Link>
      </p>
      <div className="grid gap-2">
        <h1 className="text-3xl font-semibold">{t('recovery.title')}</h1>
        <p dir={direction} className="font-reading text-xl wrap-anywhere">
          {title}
        </p>
      </div>
      <p className="text-lg">{t('recovery.lead')}</p>
      {Number.isInteger(added) && added >= 0 && added <= 500 ? (
        <Note>{t('recovery.added', counted(added))}</Note>
      ) : null}
      <RecoveryForm
        action={takeFile.bind(null, locale, id)}
        locale={locale}
        digits={digits}
        labels={{
          file: t('recovery.file'),
          check: t('recovery.check'),
          pending: t('recovery.pending'),
          trust: t('recovery.trust'),
          decision: t('recovery.decision'),
          counts: t('recovery.counts'),
          keeps: t('recovery.keeps'),
          add: t('recovery.add'),
          answer: t('recovery.answer'),
          givenAt: t('recovery.givenAt'),
        }}
      />
    </div>
  )
}
