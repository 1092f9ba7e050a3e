import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
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
      sending: t('state.sending'),
      received: t('state.received'),
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
