import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { inDigitsOf, readerOf } from '@/app/reader'
import { signedIn } from '@/app/visitor'
import { AssignmentList } from '@/components/assignments/assignment-list'
import { assignmentsOf } from '@/server/assignments'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'assignment' }))('list') }
}

/** Everything the teacher has given. */
export default async function AssignmentsPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, counted } = reader
  const entries = await assignmentsOf(await signedIn(locale, '/assignments'))
  const t = await getTranslations({ locale, namespace: 'assignment' })
  return (
    <div className="grid gap-6 pt-8">
      <h1 className="text-3xl font-semibold">{t('list')}</h1>
      {entries.length > 0 ? (
        <AssignmentList
          entries={entries.map(({ id, title, direction, state, code, className, joined, finished }) => ({
            id,
            title,
            direction,
            href: `/${locale}/assignments/${id}`,
            state: t(`state.${state}`),
            isOpen: state === 'open',
            code: code && inDigitsOf(reader, code),
            about: [className ?? t('anyone'), t('joined', counted(joined)), t('finished', counted(finished))],
          }))}
        />
      ) : (
        <>
          <p className="max-w-2xl text-lg text-quiet">{t('listEmpty')}</p>
          <Link href={`/${locale}/quizzes`} className="button button-primary w-fit">
            {t('toQuizzes')}
          </Link>
        </>
      )}
    </div>
  )
}
