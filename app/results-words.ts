import { getTranslations } from 'next-intl/server'
import { type Figures, isolated, type ResultsWords } from '@/components/results/figures'
import { formatPercent, showDigits } from '@/i18n/digits'
import type { Question } from '@/quiz'
import { choicesOf } from '@/quiz/distribution'
import type { ItemVerdict, VerdictNumber } from '@/quiz/statistics/verdicts'
import type { Reader } from './reader'

/** What of an address every link of the results keeps. */
export interface ResultsQuery {
  readonly names?: string | undefined
  readonly version?: string | undefined
}

/** An address with what of the query is said; nothing where nothing is. */
export function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return said.length > 0 ? `${path}?${new URLSearchParams(said)}` : path
}

/** A parameter that may stand in an address several times, once. */
export function single(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}

export function figuresOf({ locale, digits, preferences, number, counted }: Reader): Figures {
  return {
    number,
    counted,
    percent: (share) => formatPercent(share, locale, digits),
    list: (parts) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts),
    inDigits: (text) => showDigits(text, preferences.digits),
  }
}

const INDEXES: readonly VerdictNumber[] = ['answers', 'correlation', 'pull']

/** The options of a question as they are called, by id; those of true and false in the reader's language. */
export function optionNames(question: Question, t: ResultsWords): ReadonlyMap<string, string> {
  const own = { true: t('question.trueText'), false: t('question.falseText'), 'not-stated': t('question.notStated') }
  return new Map(choicesOf(question).map(({ id, text }) => [id, text || own[id as keyof typeof own]]))
}

/** A verdict on a question as a sentence, with the numbers behind it. */
export function verdictLine(t: ResultsWords, figures: Figures, question: Question, verdict: ItemVerdict): string {
  const names = optionNames(question, t)
  const { number, percent, inDigits } = figures
  const written = Object.entries(verdict.numbers).map(([name, value]) => [
    name,
    INDEXES.includes(name as VerdictNumber) ? isolated(number(value)) : percent(value),
  ])
  const options = verdict.options.map((id) => isolated(inDigits(names.get(id) ?? id)))
  return t(`verdict.${verdict.key}`, { ...Object.fromEntries(written), option: figures.list(options) })
}

/** Everything that pages of results write with. */
export async function resultsWriter(reader: Reader) {
  const t = await getTranslations({ locale: reader.locale, namespace: 'results' })
  const site = await getTranslations({ locale: reader.locale, namespace: 'site' })
  const figures = figuresOf(reader)
  return {
    t,
    site,
    figures,
    /** How somebody is called here. */
    nameOf: ({ name, number }: { name: string | null; number: number }) =>
      name ?? t('anonymous', { n: reader.number(number) }),
    /** From one moment to another, in minutes. */
    tookFrom: (startedAt: string, finishedAt: string | null) =>
      finishedAt === null
        ? '–'
        : site('minutes', reader.counted(Math.round((Date.parse(finishedAt) - Date.parse(startedAt)) / 60_000))),
    scoreOf: (score: number, outOf: number) =>
      t('scoreOf', { score: reader.number(score), total: reader.number(outOf) }),
  }
}

export type ResultsWriter = Awaited<ReturnType<typeof resultsWriter>>
