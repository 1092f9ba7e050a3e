import { constructions } from '../../engine/ask/registry'
import type { Draft } from '../../engine/draft'
import { gates } from '../../engine/gates/registry'
import { judge } from '../../engine/judge'
import type { Language } from '../../engine/languages/language'
import { languageOf } from '../../engine/languages/languages'
import { readArticle } from '../../engine/read-article'
import { select } from '../../engine/select'
import { annotate } from '../../engine/text/annotate'

export type Profile = ReadonlyMap<string, number>

/** The same language, with the time of each of its functions added up under its name. */
function watched(language: Language, add: (name: string, milliseconds: number) => void): Language {
  const functions = Object.entries(language).filter(([, value]) => typeof value === 'function')
  const timed = functions.map(([name, work]) => [
    name,
    (...args: unknown[]) => {
      const started = performance.now()
      const result = work(...args)
      add(`language: ${name}`, performance.now() - started)
      return result
    },
  ])
  return { ...language, ...Object.fromEntries(timed) } as Language
}

/**
 * Milliseconds of each pass over a text. The lines of the language are contained in those of the passes that ask it,
 * and cost a little more here than in truth, as every call is timed.
 */
export function profileOf(text: string): Profile {
  const spent = new Map<string, number>()
  const add = (name: string, milliseconds: number) => spent.set(name, (spent.get(name) ?? 0) + milliseconds)
  const time = <T>(name: string, work: () => T): T => {
    const started = performance.now()
    const result = work()
    add(name, performance.now() - started)
    return result
  }
  const known = languageOf('ar')
  if (!known) throw new Error('no Arabic')
  const article = time('read', () => readArticle({ text, language: 'ar' }))
  const document = time('annotate', () => annotate(article, watched(known, add)))
  const drafts: Draft[] = []
  for (const construction of constructions)
    drafts.push(...time(`propose: ${construction.id}`, () => [...construction.propose(document)]))
  for (const gate of gates)
    time(`gate: ${gate.id}`, () => {
      for (const draft of drafts) gate.judge(draft, document)
    })
  const judged = drafts.map((draft) => judge(draft, document))
  const passed = judged.filter(({ refusedBy }) => refusedBy === null)
  time('select', () => select(passed, document, 10, 'fahm'))
  return spent
}

/** The slowest first, with the growth beside a shorter text: 1 where time grows with the length. */
export function profileTable(short: Profile, long: Profile, ratio: number, lines: number): string {
  const sorted = [...long].sort((a, b) => b[1] - a[1]).slice(0, lines)
  return sorted
    .map(([name, milliseconds]) => {
      const growth = milliseconds / ratio / Math.max(0.01, short.get(name) ?? 0)
      return `  ${name.padEnd(36)}${milliseconds.toFixed(1).padStart(9)} ms   growth ${growth.toFixed(2)}`
    })
    .join('\n')
}
