import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { readerOf } from '@/app/reader'
import { FilterLinks } from '@/components/filter-links'
import { Shelf } from '@/components/shelf'
import { READING_LEVELS } from '@/quiz'
import { SUBJECTS } from '@/quiz/subjects'
import { type LibraryEntry, library } from '@/server/quizzes'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ subject?: string | string[]; level?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'study' }))('library.title') }
}

type Wanted = Partial<Pick<LibraryEntry, 'subject' | 'level'>>

const isWanted = (entry: LibraryEntry, { subject, level }: Wanted) =>
  (!subject || entry.subject === subject) && (!level || entry.level === level)

function addressOf(locale: string, wanted: Wanted): string {
  const chosen = Object.entries(wanted).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return chosen.length > 0 ? `/${locale}/library?${new URLSearchParams(chosen)}` : `/${locale}/library`
}

export default async function LibraryPage({ params, searchParams }: Props) {
  const { locale, number, counted } = await readerOf(params)
  const asked = await searchParams
  const wanted = {
    subject: SUBJECTS.find((each) => each === asked.subject) ?? null,
    level: READING_LEVELS.find((each) => each === asked.level) ?? null,
  }
  const [t, site, intake, entries] = await Promise.all([
    getTranslations({ locale, namespace: 'study' }),
    getTranslations({ locale, namespace: 'site' }),
    getTranslations({ locale, namespace: 'intake' }),
    library(),
  ])
  const choice = (label: string, change: Wanted) => {
    const to = { ...wanted, ...change }
    const isChosen = wanted.subject === to.subject && wanted.level === to.level
    const count = number(entries.filter((entry) => isWanted(entry, to)).length)
    return { label, count, href: addressOf(locale, to), isChosen }
  }
  const subjects = SUBJECTS.filter((each) => entries.some(({ subject }) => subject === each))
  const levels = READING_LEVELS.filter((each) => entries.some(({ level }) => level === each))
  const shelf = entries
    .filter((entry) => isWanted(entry, wanted))
    .map((entry) => ({
      ...entry,
      href: `/${locale}/quizzes/${entry.id}`,
      about: [
        ...(entry.subject ? [t(`library.subjects.${entry.subject}`)] : []),
        ...(entry.level ? [intake(`levels.${entry.level}`)] : []),
        site('questions', counted(entry.questions)),
        site('minutes', counted(entry.minutes)),
      ],
    }))
  return (
    <div className="grid gap-8 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('library.title')}</h1>
        <p className="mt-2 text-lg text-quiet">{t('library.lead')}</p>
      </div>
      <FilterLinks
        heading={t('library.subject')}
        choices={[
          choice(t('library.all'), { subject: null }),
          ...subjects.map((subject) => choice(t(`library.subjects.${subject}`), { subject })),
        ]}
      />
      <FilterLinks
        heading={t('library.level')}
        choices={[
          choice(t('library.all'), { level: null }),
          ...levels.map((level) => choice(intake(`levels.${level}`), { level })),
        ]}
      />
      <p role="status">{shelf.length > 0 ? t('library.articles', counted(shelf.length)) : t('library.none')}</p>
      {shelf.length > 0 ? (
        <Shelf entries={shelf} loading={site('loading')} />
      ) : (
        <Link href={`/${locale}/library`} className="button w-fit">
          {t('library.showAll')}
        </Link>
      )}
    </div>
  )
}
