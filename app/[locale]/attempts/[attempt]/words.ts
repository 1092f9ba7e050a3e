import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { PluralForms, RunWords } from '@/components/player/run'
import type { PlayerWords } from '@/components/player/words'

/**
 * Every sentence the player may show, written out here: the browser then needs no message formatter, and plural
 * forms and digits are decided in one place.
 */
export async function playerWords({ locale, number, counted }: Reader, total: number): Promise<PlayerWords> {
  const t = await getTranslations({ locale, namespace: 'attempt' })
  const upTo = (count: number) => Array.from({ length: count + 1 }, (_, n) => n)
  const ofTotal = (n: number) => ({ n: number(n), total: number(total) })
  return {
    yes: t('true'),
    no: t('false'),
    gap: t('gapLabel'),
    answer: t('answerLabel'),
    essay: t('essayLabel'),
    choose: t('choose'),
    chooseMatch: t('chooseMatch', { prompt: '{prompt}' }),
    place: t('place', { entry: '{entry}' }),
    severalHint: t('severalHint'),
    orderHint: t('orderHint'),
    evidenceHint: t('evidenceHint'),
    numbers: upTo(Math.max(total, 20)).slice(1).map(number),
    questions: t('questions'),
    article: t('article'),
    toQuestion: t('toQuestion'),
    previous: t('previous'),
    next: t('next'),
    save: t('save'),
    finish: t('finish'),
    finishing: t('finishing'),
    finishUnsent: t('finishUnsent'),
    waitingForNetwork: t('waitingForNetwork'),
    noScript: t('noScript'),
    states: {
      idle: t('state.idle'),
      device: t('state.device'),
      sending: t('state.sending'),
      received: t('state.received'),
      late: t('state.late'),
      newer: t('state.newer'),
      waiting: t('state.waiting'),
      refused: t('state.refused'),
    },
    answered: t('answered'),
    unanswered: t('unanswered'),
    titles: upTo(total)
      .slice(1)
      .map((n) => t('question', ofTotal(n))),
    received: upTo(total).map((n) => t('received', { ...ofTotal(n), count: n })),
    left: upTo(total).map((n) => t('unansweredLeft', counted(n))),
  }
}

/** A count of each plural form of either language. */
const COUNT_OF_FORM = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const

/** What is said of the time under an assignment. */
export async function runWords({ locale, digits }: Reader): Promise<RunWords> {
  const t = await getTranslations({ locale, namespace: 'assignment' })
  const forms = (key: 'run.minutes' | 'run.seconds') =>
    Object.fromEntries(
      Object.entries(COUNT_OF_FORM).map(([form, count]) => [form, t(key, { count, n: '{n}' })]),
    ) as PluralForms
  return {
    locale,
    digits,
    timeLeft: t('run.timeLeft'),
    minutes: forms('run.minutes'),
    seconds: forms('run.seconds'),
    over: t('run.over'),
    notices: { before: t('run.before'), paused: t('run.paused'), removed: t('run.removed') },
    check: t('run.check'),
    checkHint: t('run.checkHint'),
  }
}
