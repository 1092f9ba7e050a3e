import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { DeliveryOfAttempt } from '@/components/player/outbox/words'
import type { AttemptView } from '@/server/attempts'
import { recoveryTicket } from '@/server/recovery/ticket'

/** Where whoever is here now comes in again once the session is over: by the account, or by the code. */
function wayIn(locale: string, attempt: AttemptView, hasAccount: boolean): string {
  if (hasAccount) return `/${locale}/sign-in?next=${encodeURIComponent(`/attempts/${attempt.id}`)}`
  const code = attempt.assignment?.code
  return `/${locale}/join${code ? `?code=${code}` : ''}`
}

/** What the outbox is told of an attempt. */
export async function deliveryOf(
  { locale, counted }: Reader,
  attempt: AttemptView,
  hasAccount: boolean,
): Promise<DeliveryOfAttempt> {
  const t = await getTranslations({ locale, namespace: 'delivery' })
  return {
    words: {
      onDevice: Array.from({ length: attempt.questions.length + 1 }, (_, n) => t('onDevice', counted(n))),
      notKept: t('notKept'),
      shutOut: t('shutOut'),
      backIn: t('backIn'),
      refused: t('refused'),
      saveFile: t('saveFile'),
      saveFileHint: t('saveFileHint'),
      saved: t('saved'),
      notSaved: t('notSaved'),
      toResult: t('toResult'),
    },
    backIn: wayIn(locale, attempt, hasAccount),
    quiz: attempt.assignment?.title ?? attempt.article.title ?? '',
    learner: attempt.name ?? '',
    ticket: recoveryTicket(attempt.id),
  }
}
