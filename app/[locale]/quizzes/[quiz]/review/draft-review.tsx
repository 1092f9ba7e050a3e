import Link from 'next/link'
import { setPreference } from '@/app/[locale]/preferences/actions'
import type { Reader } from '@/app/reader'
import { ActionForm } from '@/components/forms/action-form'
import { ReadingSize } from '@/components/reading-size'
import { BehindList } from '@/components/review/behind-list'
import { HistoryList } from '@/components/review/history-list'
import { RebuildForm } from '@/components/review/rebuild-form'
import { Review } from '@/components/review/review'
import { Strip } from '@/components/review/strip'
import { MOST_QUESTIONS, PROCESSES, QUESTION_TYPES } from '@/quiz'
import { MOST_WEIGHT } from '@/quiz/draft/rebuild-request'
import type { DraftView } from '@/server/review/view'
import { discard, publish, rebuild, step } from './actions'
import { reviewShower } from './shown'

interface Props {
  readonly reader: Reader
  readonly draft: DraftView
  readonly question: string | null
  readonly sentence: number | null
}

type Shower = Awaited<ReturnType<typeof reviewShower>>

/** What the version is, what publishing it changes, and the one button that does it. */
function PublishHead({ reader, draft, shower }: Omit<Props, 'question' | 'sentence'> & { shower: Shower }) {
  const { locale, number, counted } = reader
  const { quizId, revision, changes, behind } = draft
  const { t } = shower
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
      </div>
      <p className="text-quiet">{t('publishHint')}</p>
    </header>
  )
}

function Tools({ reader, draft, shower }: Omit<Props, 'question' | 'sentence'> & { shower: Shower }) {
  const { locale, counted, number } = reader
  const { quizId, revision, article, questions, history } = draft
  const { t, site, inDigits, stepLine } = shower
  const staying = questions.filter(({ kept, origin }) => kept || origin === 'teacher').length
  return (
    <>
      <RebuildForm
        t={t}
        action={rebuild.bind(null, locale, quizId)}
        revision={revision}
        count={questions.length || 1}
        most={MOST_QUESTIONS}
        staying={t('staying', counted(staying))}
        processes={PROCESSES.map((value) => ({ value, label: site(`processes.${value}`) }))}
        mostWeight={MOST_WEIGHT}
        types={QUESTION_TYPES.map((value) => ({ value, label: site(`types.${value}`) }))}
        parts={draft.coverage.paragraphs
          .filter(({ sentences }) => sentences.length > 0)
          .map(({ start, end }) => ({
            value: String(start),
            label: inDigits(article.text.slice(start, Math.min(end, start + 90))),
          }))}
        direction={article.direction}
      />
      <HistoryList
        heading={t('history', { n: number(history.length) })}
        undone={t('undone')}
        locale={locale}
        digits={reader.digits}
        lines={history.map((line) => ({
          id: line.id,
          text: stepLine(line),
          moment: line.at.toISOString(),
          isUndone: line.isUndone,
        }))}
      />
      <details className="border-t border-line">
        <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{t('discard')}</summary>
        <p className="mb-3 text-quiet">{draft.changes ? t('discardHint') : t('discardHintFirst')}</p>
        <ActionForm
          action={discard.bind(null, locale, quizId)}
          label={t('discard')}
          pendingLabel={site('loading')}
          isQuiet
        >
          <input type="hidden" name="revision" value={revision} />
        </ActionForm>
      </details>
    </>
  )
}

/** A draft under review. */
export async function DraftReview({ reader, draft, question, sentence }: Props) {
  const { locale, preferences, number, counted } = reader
  const shower = await reviewShower(reader, draft)
  const { t, site } = shower
  const { article, coverage, mix } = draft
  return (
    <>
      <PublishHead reader={reader} draft={draft} shower={shower} />
      <Review
        action={step.bind(null, locale, draft.quizId)}
        revision={draft.revision}
        path={`/${locale}/quizzes/${draft.quizId}/review`}
        words={shower.words(draft.undo)}
        language={article.language}
        direction={article.direction}
        questions={draft.questions.map(shower.shownQuestion)}
        paragraphs={coverage.paragraphs}
        offers={draft.offers.map(shower.shownOffer)}
        text={shower.inDigits(article.text)}
        askedQuestion={question}
        askedSentence={sentence}
        canUndo={draft.undo !== null}
        canRedo={draft.redo !== null}
        strip={
          <Strip
            heading={t('mix')}
            lines={[
              {
                name: t('processes'),
                parts: mix.processes.map(([process, count]) => `${site(`processes.${process}`)} (${number(count)})`),
              },
              {
                name: t('types'),
                parts: mix.types.map(([type, count]) => `${site(`types.${type}`)} (${number(count)})`),
              },
            ]}
            coverage={t('covered', {
              ...counted(coverage.asked),
              total: number(coverage.total),
              percent: `${number(coverage.percent)}${locale === 'ar' ? '٪' : '%'}`,
            })}
            paragraphs={coverage.paragraphs}
          />
        }
        tools={<Tools reader={reader} draft={draft} shower={shower} />}
        articleHead={<ReadingSize size={preferences.size} t={site} setPreference={setPreference} />}
      />
    </>
  )
}
