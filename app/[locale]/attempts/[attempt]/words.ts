import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import type { PluralForms } from '@/components/player/plural'
import type { RunWords } from '@/components/player/run'
import type { PlayerWords } from '@/components/player/words'

/** A count of each plural form of either language. */
const COUNT_OF_FORM = { zero: 0, one: 1, two: 2, few: 3, many: 11, other: 100 } as const

/** A message as each plural form puts it. */
const formsOf = (say: (count: number) => string) =>
  Object.fromEntries(Object.entries(COUNT_OF_FORM).map(([form, count]) => [form, say(count)])) as PluralForms

type OpenKey = 'chooseMatch' | 'nowMatch' | 'nowPrompt' | 'place' | 'drag' | 'moveUp' | 'moveDown' | 'moved'

/**
 * Every sentence the player may show, written out here: the browser then needs no message formatter, and plural
 * forms and digits are decided in one place.
 */
export async function playerWords({ locale, digits, number, counted }: Reader, total: number): Promise<PlayerWords> {
  const t = await getTranslations({ locale, namespace: 'attempt' })
  const upTo = (count: number) => Array.from({ length: count + 1 }, (_, n) => n)
  /** A sentence with its places left open, for the browser to fill. */
  const open = (key: OpenKey) => t(key, { prompt: '{prompt}', entry: '{entry}', n: '{n}', total: '{total}' })
  const ofTotal = (n: number) => ({ n: number(n), total: number(total) })
  return {
    yes: t('true'),
    no: t('false'),
    notStated: t('notStated'),
    gap: t('gapLabel'),
    gapHint: t('gapHint'),
    answer: t('answerLabel'),
    essay: t('essayLabel'),
    choose: t('choose'),
    chooseMatch: open('chooseMatch'),
    matchHint: t('matchHint'),
    matches: t('matches'),
    nowMatch: open('nowMatch'),
    nowPrompt: open('nowPrompt'),
    place: open('place'),
    placeHint: t('placeHint'),
    severalHint: t('severalHint'),
    orderHint: t('orderHint'),
    drag: open('drag'),
    moveUp: open('moveUp'),
    moveDown: open('moveDown'),
    moved: open('moved'),
    orderStands: t('orderStands'),
    evidenceHint: t('evidenceHint'),
    evidenceInArticle: t('evidenceInArticle'),
    evidenceChosen: t('evidenceChosen'),
    evidenceList: t('evidenceList'),
    wordCount: formsOf((count) => t('words', { count, n: '{n}' })),
    numbers: upTo(Math.max(total, 50)).slice(1).map(number),
    locale,
    digits,
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
    flag: t('flag'),
    flagged: t('flagged'),
    note: t('note'),
    noteHint: t('noteHint'),
    keys: t('keys.title'),
    keysOn: t('keys.on'),
    keyOptions: t('keys.options'),
    keyChoose: t('keys.choose'),
    keyTurn: t('keys.turn'),
    keyFlag: t('keys.flag'),
    titles: upTo(total)
      .slice(1)
      .map((n) => t('question', ofTotal(n))),
    received: upTo(total).map((n) => t('received', { ...ofTotal(n), count: n })),
    left: upTo(total).map((n) => t('unansweredLeft', counted(n))),
  }
}

/** What is said of the time under an assignment. */
export async function runWords({ locale, digits }: Reader): Promise<RunWords> {
  const t = await getTranslations({ locale, namespace: 'assignment' })
  const forms = (key: 'run.minutes' | 'run.seconds') => formsOf((count) => t(key, { count, n: '{n}' }))
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
