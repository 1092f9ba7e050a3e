// Arabic is the source: what it has, English has; and every message can be shown for every count.
import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { counted } from '@/i18n/counted'
import { LOCALES } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { FAILURE_STATUS } from '@/lib/failure'
import { PROCESSES, QUESTION_TYPES, VERDICTS } from '@/quiz'
import { flatten, readMessage } from './message-parts'

/** One of each plural form of either language. */
const COUNTS = [0, 1, 2, 3, 11, 100, 1000]

const placeholders = (all: ReadonlyMap<string, string>) =>
  Object.fromEntries([...all].map(([path, message]) => [path, readMessage(message).placeholders]))

it('English has the keys of the Arabic, no more and no fewer, and each takes the same placeholders', () => {
  expect(placeholders(flatten(messages.en))).toEqual(placeholders(flatten(messages.ar)))
})

describe.each(LOCALES)('the messages in %s', (locale) => {
  const own = flatten(messages[locale])
  const pathsOf = (isWrong: (message: string) => boolean) =>
    [...own].flatMap(([path, message]) => (isWrong(message) ? [path] : []))

  it('say something, with no stray space', () => {
    expect(pathsOf((message) => message.trim() === '' || message !== message.trim())).toEqual([])
  })

  it('have neither # nor a straight quote, which the format would take for its own', () => {
    expect(pathsOf((message) => /[#'"`]/.test(message))).toEqual([])
  })

  it('have a sentence for every failure', () => {
    expect(Object.keys(messages[locale].error)).toEqual(expect.arrayContaining(Object.keys(FAILURE_STATUS)))
  })

  it('name every type, process and verdict', () => {
    const { site, result } = messages[locale]
    expect(Object.keys(site.types).sort()).toEqual(QUESTION_TYPES.toSorted())
    expect(Object.keys(site.processes).sort()).toEqual(PROCESSES.toSorted())
    expect(Object.keys(result.verdict).sort()).toEqual(VERDICTS.toSorted())
  })

  it('can each be shown with every count', () => {
    const fail = (error: Error) => {
      throw error
    }
    const translator: unknown = createTranslator({ locale, messages: messages[locale], onError: fail })
    const show = translator as (path: string, values: Record<string, string | number>) => string
    for (const [path, names] of Object.entries(placeholders(own))) {
      const values = Object.fromEntries(names.map((name) => [name, 'س']))
      for (const count of COUNTS) {
        expect(show(path, { ...values, ...counted(count, locale, 'latn') }), path).not.toMatch(/[{}]/)
      }
    }
  })
})
