import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { Note } from '@/components/note'
import { isPupilOf } from '@/server/erase-learner'
import { erase } from '../actions'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ erased?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('data.title') }
}

export default async function DataPage({ params, searchParams }: Props) {
  const { locale } = await readerOf(params)
  const { erased } = await searchParams
  const viewer = await visitor()
  const [t, isPupil] = await Promise.all([getTranslations({ locale, namespace: 'study' }), isPupilOf(viewer)])
  return (
    <div className="mx-auto grid max-w-2xl gap-10 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('data.title')}</h1>
        <p className="mt-2 text-lg text-quiet">{t('data.lead')}</p>
      </div>
      {erased === 'all' || erased === 'study' ? (
        <Note>{erased === 'all' ? t('data.erased') : t('data.erasedStudy')}</Note>
      ) : null}
      {viewer ? (
        <>
          <section aria-labelledby="export" className="card grid justify-items-start gap-3 p-5">
            <h2 id="export" className="text-xl font-semibold">
              {t('data.export')}
            </h2>
            <p>{t('data.exportHint')}</p>
            <a href="/api/study/export" download className="button button-primary">
              {t('data.export')}
            </a>
          </section>
          <section aria-labelledby="erase" className="card grid gap-3 p-5">
            <h2 id="erase" className="text-xl font-semibold">
              {t('data.erase')}
            </h2>
            <p>{t('data.eraseHint')}</p>
            {viewer.account ? <p>{t('data.eraseAccount')}</p> : null}
            {isPupil ? <p>{t('data.erasePupil')}</p> : null}
            <ActionForm
              action={erase.bind(null, locale)}
              label={t('data.button')}
              pendingLabel={t('data.erasing')}
              isQuiet
            >
              <TextField
                id="confirm"
                label={t('data.confirm')}
                width="short"
                required
                maxLength={40}
                autoComplete="off"
              />
            </ActionForm>
          </section>
        </>
      ) : (
        <p className="text-lg">{t('data.nothing')}</p>
      )}
      <p>
        <Link href={`/${locale}/study`}>{t('session.back')}</Link>
      </p>
    </div>
  )
}
