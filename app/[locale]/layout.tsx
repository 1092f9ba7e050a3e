import '../globals.css'
import type { Metadata, Viewport } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { readerOf } from '@/app/reader'
import { visitor } from '@/app/visitor'
import { OfflineNotice } from '@/components/offline-notice'
import { SiteHeader } from '@/components/site-header'
import { directionOf } from '@/i18n/locales'
import { dueCount } from '@/server/study/session'
import { setPreference } from './preferences/actions'

interface Props {
  readonly children: ReactNode
  readonly params: Promise<{ locale: string }>
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#14171a' },
  ],
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'site' })
  return { title: { default: `${t('name')} · ${t('description')}`, template: `%s · ${t('name')}` } }
}

/** Who is signed in. A database that does not answer is said by the page below, not by the frame around it. */
async function teacherName(): Promise<string | null> {
  const viewer = await visitor().catch(() => null)
  return viewer?.account ? (viewer.name ?? viewer.account.email) : null
}

/** How much is due today; as above, nothing is said of it where the database does not answer. */
async function dueToday(): Promise<number> {
  return visitor()
    .then((viewer) => dueCount(viewer, new Date()))
    .catch(() => 0)
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale, preferences, number, counted } = await readerOf(params)
  const t = await getTranslations({ locale, namespace: 'site' })
  const study = await getTranslations({ locale, namespace: 'study' })
  const due = await dueToday()
  const practice = {
    label: study('nav'),
    spoken: due > 0 ? study('navDue', counted(due)) : null,
    due: number(due),
  }
  const account = {
    name: await teacherName(),
    t: await getTranslations({ locale, namespace: 'account' }),
  }
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      data-theme={preferences.theme === 'auto' ? undefined : preferences.theme}
      data-size={preferences.size}
      data-spacing={preferences.spacing}
    >
      <body className="flex min-h-dvh flex-col">
        <a href="#content" className="button sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2">
          {t('skip')}
        </a>
        <SiteHeader
          locale={locale}
          preferences={preferences}
          t={t}
          setPreference={setPreference}
          account={account}
          practice={practice}
        />
        <OfflineNotice text={t('offline')} />
        <main id="content" className="mx-auto w-full max-w-7xl grow px-4 pb-16 sm:px-6">
          {children}
        </main>
      </body>
    </html>
  )
}
