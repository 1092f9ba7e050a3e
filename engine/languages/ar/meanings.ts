import type { Sentence } from '../../text/document'
import { form } from '../../text/fold'
import type { Meaning } from '../language'
import { MEANINGS } from './lexicon/meanings'

interface Entry {
  readonly words: readonly string[]
  readonly meaning: string
  readonly others: readonly string[]
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = (() => {
  const index = new Map<string, Entry[]>()
  for (const line of MEANINGS.trim().split('\n')) {
    const [expression = '', meaning = '', ...others] = line.split('|').map((part) => part.trim())
    const words = form(expression).split(' ')
    const key = words[0] ?? ''
    index.set(key, [...(index.get(key) ?? []), { words, meaning, others }])
  }
  return index
})()

/** Expressions of the list that a sentence uses, «ل» or «و» before the first word allowed. */
export function findMeanings(sentence: Sentence): Meaning[] {
  const found: Meaning[] = []
  sentence.tokens.forEach((token, at) => {
    const entries = ENTRIES.get(token.form) ?? ENTRIES.get(token.form.replace(/^[ولب]/u, '')) ?? []
    const entry = entries.find(({ words }) =>
      words.slice(1).every((word, offset) => sentence.tokens[at + offset + 1]?.form === word),
    )
    const end = entry ? sentence.tokens[at + entry.words.length - 1]?.end : undefined
    if (!entry || end === undefined) return
    const letters = ENTRIES.has(token.form) ? 0 : 1
    const start = token.start + letters
    const expression = sentence.text.slice(start - sentence.start, end - sentence.start)
    found.push({ start, end, expression, meaning: entry.meaning, others: entry.others })
  })
  return found
}
