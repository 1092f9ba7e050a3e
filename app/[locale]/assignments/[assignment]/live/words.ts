import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { LiveWords, ManageWords, QuestionWords } from '@/components/live/words'

/** What the browser fills in, because it changes there: kept as its own place in the sentence. */
const LATER = Object.fromEntries(
  ['n', 'k', 'total', 'all', 'done', 'time', 'name'].map((place) => [place, `{${place}}`]),
) as Record<'n' | 'k' | 'total' | 'all' | 'done' | 'time' | 'name', string>

export async function liveWords({ locale, digits }: Reader): Promise<LiveWords> {
  const t = await getTranslations({ locale, namespace: 'live' })
  return {
    locale,
    digits,
    states: {
      joined: t('states.joined'),
      answering: t('states.answering'),
      idle: t('states.idle'),
      disconnected: t('states.disconnected'),
      finished: t('states.finished'),
    },
    finishedOf: t('finishedOf', LATER),
    anonymous: t('anonymous', LATER),
    at: t('at', LATER),
    answeredOf: t('answeredOf', LATER),
    nobody: t('nobody'),
    connecting: t('connecting'),
    connected: t('connected'),
    lost: t('lost'),
    lastNews: t('lastNews', LATER),
  }
}

export async function questionWords({ locale }: Reader): Promise<QuestionWords> {
  const t = await getTranslations({ locale, namespace: 'live' })
  const result = await getTranslations({ locale, namespace: 'result' })
  return {
    question: t('question', LATER),
    answeredBy: t('answeredBy', LATER),
    show: t('distribution'),
    warning: t('distributionWarning'),
    again: t('again'),
    loading: t('loading'),
    failed: t('failed'),
    key: t('key'),
    none: t('none'),
    true: result('true'),
    false: result('false'),
    notStated: t('notStated'),
    verdicts: {
      right: result('verdict.right'),
      partly: result('verdict.partly'),
      wrong: result('verdict.wrong'),
      waiting: result('verdict.waiting'),
    },
  }
}

export async function manageWords({ locale }: Reader): Promise<ManageWords> {
  const t = await getTranslations({ locale, namespace: 'live' })
  return {
    manage: t('manage', LATER),
    manageShort: t('manageShort'),
    name: t('name'),
    rename: t('rename'),
    remove: t('remove'),
    removeHint: t('removeHint'),
    working: t('working'),
  }
}

export async function controlWords({ locale }: Reader) {
  const t = await getTranslations({ locale, namespace: 'live' })
  return {
    controls: t('controls'),
    isPaused: t('isPaused'),
    isLocked: t('isLocked'),
    isEnded: t('isEnded'),
    addedMinutes: t('addedMinutes', LATER),
    pause: t('pause'),
    resume: t('resume'),
    addMinute: t('addMinute'),
    addFive: t('addFive'),
    lock: t('lock'),
    unlock: t('unlock'),
    hideNames: t('hideNames'),
    showNames: t('showNames'),
    end: t('end'),
    endAsk: t('endAsk'),
    endHint: t('endHint'),
    working: t('working'),
  }
}
