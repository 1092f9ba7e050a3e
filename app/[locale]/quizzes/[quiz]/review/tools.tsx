import type { Reader } from '@/app/reader'
import { ActionForm } from '@/components/forms/action-form'
import { HistoryList } from '@/components/review/history-list'
import { RebuildForm } from '@/components/review/rebuild-form'
import { MOST_QUESTIONS, PROCESSES, QUESTION_TYPES } from '@/quiz'
import { MOST_WEIGHT } from '@/quiz/draft/rebuild-request'
import type { DraftView } from '@/server/review/view'
import { discard, rebuild } from './actions'
import type { Shower } from './shown'

interface Props {
  readonly reader: Reader
  readonly draft: DraftView
  readonly shower: Shower
}

/** Below the list: count and mix, the history, and the way to throw the draft away. */
export function Tools({ reader, draft, shower }: Props) {
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
