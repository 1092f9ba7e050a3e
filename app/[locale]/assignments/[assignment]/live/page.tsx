import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { type Reader, readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { LiveBoard } from '@/components/live/live-board'
import { Wall } from '@/components/live/wall'
import type { Locale } from '@/i18n/locales'
import { boardFor, boardQuestions } from '@/server/live/board'
import { remove, rename, run } from './actions'
import { controlWords, liveWords, manageWords, questionWords } from './words'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
  readonly searchParams: Promise<{ view?: string | string[] }>
}

const pathOf = (assignment: string) => `/assignments/${assignment}/live`

/** Read once for a request, though both the title and the page need it. */
const boardOf = cache(async (locale: Locale, assignment: string) =>
  orNotFound(boardFor(await signedIn(locale, pathOf(assignment)), assignment)),
)

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const { title } = (await boardOf(locale, (await params).assignment)).head
  const t = await getTranslations({ locale, namespace: 'live' })
  return { title: t((await searchParams).view === 'wall' ? 'wallTitle' : 'titleOf', { title }) }
}

interface ViewProps {
  readonly reader: Reader
  readonly assignment: string
}

/** For who has no script: what is shown is a picture of one moment. */
async function Still({ reader, assignment }: ViewProps) {
  const t = await getTranslations({ locale: reader.locale, namespace: 'live' })
  return (
    <noscript>
      <p className="rounded-soft border border-evidence-bar bg-evidence px-4 py-3">
        {t('noScript')} <a href={`/${reader.locale}${pathOf(assignment)}`}>{t('reload')}</a>
      </p>
    </noscript>
  )
}

async function WallView({ reader, assignment }: ViewProps) {
  const { locale } = reader
  const board = await boardOf(locale, assignment)
  const t = await getTranslations({ locale, namespace: 'live' })
  return (
    <div className="wall">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h1 dir="auto" className="text-3xl font-bold">
          {board.head.title}
        </h1>
        <Link href={`/${locale}${pathOf(assignment)}`} className="inline-flex min-h-11 items-center">
          {t('back')}
        </Link>
      </div>
      <Still reader={reader} assignment={assignment} />
      <Wall initial={board} address={`/api/assignments/${assignment}/events`} words={await liveWords(reader)} />
    </div>
  )
}

async function TeacherView({ reader, assignment }: ViewProps) {
  const { locale } = reader
  const board = await boardOf(locale, assignment)
  const teacher = await signedIn(locale, pathOf(assignment))
  const quiz = await orNotFound(boardQuestions(teacher, assignment))
  const t = await getTranslations({ locale, namespace: 'live' })
  const show = `/${locale}/assignments/${assignment}/show`
  return (
    <div className="grid gap-6 pt-8">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <div className="min-w-0">
          <p className="text-quiet">{t('title')}</p>
          <h1 dir="auto" className="text-3xl font-bold wrap-anywhere">
            {board.head.title}
          </h1>
        </div>
        <nav className="flex flex-wrap gap-2">
          <Link href={show} className="button">
            {t('show')}
          </Link>
          <Link href={`/${locale}${pathOf(assignment)}?view=wall`} className="button">
            {t('wall')}
          </Link>
          <Link href={`/${locale}/assignments/${assignment}/results`} className="button">
            {t('results')}
          </Link>
        </nav>
      </div>
      <Still reader={reader} assignment={assignment} />
      <LiveBoard
        initial={board}
        address={`/api/assignments/${assignment}`}
        {...quiz}
        words={{ ...(await liveWords(reader)), ...(await controlWords(reader)) }}
        questionWords={await questionWords(reader)}
        manageWords={await manageWords(reader)}
        headings={{ participants: t('participants'), questions: t('questions') }}
        run={run.bind(null, locale, assignment)}
        rename={rename.bind(null, locale, assignment)}
        remove={remove.bind(null, locale, assignment)}
        empty={
          <div className="card grid gap-2 p-5">
            <p className="text-lg font-semibold">{t('nobody')}</p>
            <p>{t('nobodyHint')}</p>
          </div>
        }
      />
    </div>
  )
}

export default async function LivePage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const { assignment } = await params
  const View = (await searchParams).view === 'wall' ? WallView : TeacherView
  return <View reader={reader} assignment={assignment} />
}
