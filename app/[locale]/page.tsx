import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { CodeForm } from '@/components/forms/code-form'
import { PasteForm } from '@/components/forms/paste-form'
import { Shelf, TitleList } from '@/components/shelf'
import { articlesOf } from '@/server/articles'
import { openAttempts } from '@/server/attempts'
import { intakesOf } from '@/server/intake'
import { library } from '@/server/quizzes'
import { dueCount } from '@/server/study/session'
import { takeIn } from './actions'

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale, counted } = await readerOf(params)
  const viewer = await visitor()
  const [t, site, error, study] = await Promise.all([
    getTranslations({ locale, namespace: 'home' }),
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'error' }),
    getTranslations({ locale, namespace: 'study' }),
  ])
  const [entries, mine, open, intakes, due] = await Promise.all([
    library(),
    articlesOf(viewer),
    openAttempts(viewer),
    intakesOf(viewer),
    dueCount(viewer, new Date()),
  ])
  const shelf = entries.map((entry) => ({
    ...entry,
    href: `/${locale}/quizzes/${entry.id}`,
    about: [site('questions', counted(entry.questions)), site('minutes', counted(entry.minutes))],
  }))
  return (
    <div className="grid gap-12 pt-8 lg:grid-cols-[3fr_2fr] lg:grid-rows-[auto_auto_1fr]">
      <div className="lg:col-span-2">
        <h1 className="text-3xl font-semibold sm:text-4xl">{t('title')}</h1>
        <p className="mt-3 max-w-3xl text-lg text-quiet">{t('lead')}</p>
      </div>
      {/* First on a phone, which is where a class reads it. */}
      <div className="lg:col-start-2 lg:row-start-2">
        <CodeForm action={`/${locale}/join`} label={t('code')} hint={t('codeHint')} button={t('join')} isHeading />
      </div>
      <section aria-labelledby="paste" className="card p-5 sm:p-7 lg:col-start-1 lg:row-span-2 lg:row-start-2">
        <h2 id="paste" className="mb-4 text-xl font-semibold">
          {t('paste')}
        </h2>
        <PasteForm
          action={takeIn.bind(null, locale)}
          labels={{
            text: t('text'),
            textHint: t('textHint'),
            file: t('file'),
            fileHint: t('fileHint'),
            fileTooLarge: error('file-too-large'),
            articleTitle: t('articleTitle'),
            read: t('read'),
            reading: t('reading'),
          }}
        />
      </section>
      <div className="grid content-start gap-10 lg:col-start-2 lg:row-start-3">
        {due > 0 ? (
          <section aria-labelledby="practice" className="card grid justify-items-start gap-3 p-5">
            <h2 id="practice" className="text-xl font-semibold">
              {study('title')}
            </h2>
            <p>{study('due', counted(due))}</p>
            <Link href={`/${locale}/study`} className="button">
              {study('goOn')}
            </Link>
          </section>
        ) : null}
        {open.length > 0 ? (
          <TitleList
            heading={t('open')}
            loading={site('loading')}
            entries={open.map((each) => ({ ...each, href: `/${locale}/attempts/${each.id}` }))}
          />
        ) : null}
        {intakes.length > 0 ? (
          <TitleList
            heading={t('intakes')}
            loading={site('loading')}
            entries={intakes.map((each) => ({ ...each, href: `/${locale}/intake/${each.id}` }))}
          />
        ) : null}
        {mine.length > 0 ? (
          <TitleList
            heading={t('mine')}
            loading={site('loading')}
            entries={mine.map((each) => ({ ...each, href: `/${locale}/articles/${each.id}` }))}
          />
        ) : null}
      </div>
      <section aria-labelledby="library" className="lg:col-span-2">
        <h2 id="library" className="text-xl font-semibold">
          {t('library')}
        </h2>
        {shelf.length > 0 ? (
          <>
            <p className="mt-1 mb-5 text-quiet">{t('libraryLead')}</p>
            <Shelf entries={shelf} loading={site('loading')} />
            <p className="mt-4">
              <Link href={`/${locale}/library`} className="inline-flex min-h-12 items-center">
                {study('library.browse')}
              </Link>
            </p>
          </>
        ) : (
          <p className="mt-3 text-quiet">{t('libraryEmpty')}</p>
        )}
      </section>
    </div>
  )
}
