import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { ActionForm } from '@/components/forms/action-form'
import { BehindList } from '@/components/review/behind-list'
import type { DraftView } from '@/server/review/view'
import { publish } from './actions'
import type { Shower } from './shown'

interface Props {
  readonly reader: Reader
  readonly draft: DraftView
  readonly shower: Shower
}

/** What the version is, what publishing it changes, and the one button that does it. */
export async function PublishHead({ reader, draft, shower }: Props) {
  const { locale, number, counted } = reader
  const { quizId, revision, changes, behind } = draft
  const { t } = shower
  const exchange = await getTranslations({ locale, namespace: 'exchange' })
  const marking = await getTranslations({ locale, namespace: 'marking' })
  const n = number(draft.number)
  const path = `/${locale}/quizzes/${quizId}/review`
  return (
    <header className="grid gap-3 pt-6 pb-6">
      <p className="flex flex-wrap items-center gap-x-4 text-quiet">
        <Link href={`/${locale}/quizzes`} className="flex min-h-11 items-center">
          {t('mine')}
        </Link>
        <span>
          {t('version', { n })} · {t('draft')} · {t('count', counted(draft.questions.length))}
        </span>
      </p>
      <h1 className="text-2xl font-bold">
        <bdi dir={draft.article.direction} lang={draft.article.language} className="font-reading">
          {shower.inDigits(draft.title)}
        </bdi>
      </h1>
      <p className="max-w-3xl text-quiet">{t('lead')}</p>
      {changes ? (
        <p>
          {changes.isSame
            ? t('changesNone', { n: number(changes.number) })
            : t('changes', {
                n: number(changes.number),
                added: number(changes.added),
                removed: number(changes.removed),
                changed: number(changes.changed),
              })}{' '}
          {changes.moved ? t('reordered') : null}
        </p>
      ) : null}
      <BehindList
        heading={t('behind', counted(behind.length))}
        loading={t('saving')}
        rows={behind.map(({ id, title, number: on, started }) => ({
          id,
          text: t('behindOne', { title, n: number(on) }),
          begun: t('begun', counted(started)),
        }))}
      />
      <div className="flex flex-wrap items-start gap-3">
        <ActionForm
          action={publish.bind(null, locale, quizId)}
          label={t('publish', { n })}
          pendingLabel={t('publishing')}
        >
          <input type="hidden" name="revision" value={revision} />
        </ActionForm>
        <Link href={`${path}/preview`} className="button">
          {t('preview')}
        </Link>
        <Link href={`${path}/questions/new`} className="button">
          {t('write')}
        </Link>
        <Link href={`/${locale}/import?quiz=${quizId}`} className="button">
          {exchange('import')}
        </Link>
        <Link href={`/${locale}/quizzes/${quizId}/export?of=draft`} className="button">
          {exchange('export')}
        </Link>
        {changes ? (
          <Link href={`/${locale}/quizzes/${quizId}/correct`} className="button">
            {marking('correct.title')}
          </Link>
        ) : null}
      </div>
      <p className="text-quiet">{t('publishHint')}</p>
    </header>
  )
}
