import type { useTranslations } from 'next-intl'
import type { QuestionResult } from '@/quiz'

type Verdict = QuestionResult['mark']['verdict']

const SIGNS: Record<Verdict, string> = {
  right: '✓',
  partly: '◐',
  wrong: '✗',
  unanswered: '–',
  waiting: '…',
  excused: '○',
}

const COLOURS: Record<Verdict, string> = {
  right: 'bg-correct-ground text-correct',
  partly: 'bg-evidence text-ink',
  wrong: 'bg-wrong-ground text-wrong',
  unanswered: 'bg-line text-ink',
  waiting: 'bg-line text-ink',
  excused: 'bg-line text-ink',
}

interface Props {
  readonly verdict: Verdict
  readonly t: ReturnType<typeof useTranslations<'result'>>
}

/** A verdict as a sign and a word, never by colour alone. */
export function VerdictSign({ verdict, t }: Props) {
  return (
    <span className={`rounded-soft px-3 py-1 font-semibold ${COLOURS[verdict]}`}>
      <span aria-hidden="true">{SIGNS[verdict]} </span>
      {t(`verdict.${verdict}`)}
    </span>
  )
}
