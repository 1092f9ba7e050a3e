import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { LocalTime } from '@/components/local-time'
import { BehindList } from '@/components/review/behind-list'
import { publishedFor } from '@/server/review/published'
import { edit, moveToNewest } from './actions'

/** Nothing is under review: what is published, whom it is given to, and the way to the next version. */
export async function PublishedState({ reader, quizId }: { readonly reader: Reader; readonly quizId: string }) {
  const { locale, number, counted, digits } = reader
  const viewer = await visitor()
  const [t, marking, published] = await Promise.all([
    getTranslations({ locale, namespace: 'review' }),
    getTranslations({ locale, namespace: 'marking' }),
    orNotFound(publishedFor(viewer, quizId)),
  ])
  const n = number(published.number)
  const path = `/${locale}/quizzes/${quizId}`
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <p>
        <Link href={`/${locale}/quizzes`}>{t('mine')}</Link>
      </p>
      <div className="grid gap-2">
        <h1 className="text-2xl font-bold">{t('published', { n })}</h1>
        <p dir={published.direction} lang={published.language} className="font-reading text-xl">
          {published.title}
        </p>
        <p className="text-quiet">
          {t('count', counted(published.questions))} · {t('publishedOn')}{' '}
          <LocalTime moment={published.publishedAt.toISOString()} locale={locale} digits={digits} />
        </p>
        <p>{t('publishedLead')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        {viewer?.account ? (
          <Link href={`${path}/assign`} className="button button-primary">
            {t('assign')}
          </Link>
        ) : null}
        <Link href={path} className="button">
          {t('cover')}
        </Link>
        <Link href={`${path}/review/preview`} className="button">
          {t('preview')}
        </Link>
        {viewer?.account ? (
          <Link href={`${path}/correct`} className="button">
            {marking('correct.title')}
          </Link>
        ) : null}
        <ActionForm
          action={edit.bind(null, locale, quizId)}
          label={t('nextVersion')}
          pendingLabel={t('opening')}
          isQuiet
        />
      </div>
      <BehindList
        heading={t('behind', counted(published.behind.length))}
        moveLabel={t('move', { n })}
        moveHint={t('moveHint')}
        loading={t('saving')}
        rows={published.behind.map(({ id, title, number: on, started }) => ({
          id,
          text: t('behindOne', { title, n: number(on) }),
          begun: t('begun', counted(started)),
          move: moveToNewest.bind(null, locale, id),
        }))}
      />
    </div>
  )
}
