import { GLOSSES_1 } from '../words/glosses-1'
import { GLOSSES_2 } from '../words/glosses-2'
import { rows } from '../words/load'
import { ADJECTIVE_SENSES } from '../words/senses-adjectives'
import { NOUN_SENSES } from '../words/senses-nouns'
import { VERB_SENSES } from '../words/senses-verbs'

export type WordKind = 'verb' | 'noun' | 'adjective'

/** A word with the preposition that it governs: «أسفر عن». */
export interface Term {
  readonly lemma: string
  readonly preposition: string | null
}

/** A headword whose sense is sure wherever it stands, with what a question on it needs. */
export interface Entry extends Term {
  readonly kind: WordKind
  readonly synonym: Term
  /** Opposites of it, the best first; wrong options for its meaning. */
  readonly opposites: readonly Term[]
  /** Words that could stand in its place and mean neither the same nor the opposite. */
  readonly others: readonly Term[]
  /** Headwords of its line and their synonyms: near it in meaning, so never wrong options. */
  readonly near: ReadonlySet<string>
  readonly gloss: string | null
}

const KINDS: Readonly<Record<string, WordKind>> = { v: 'verb', n: 'noun', a: 'adjective' }

export function termOf(text: string): Term {
  const [lemma = '', ...rest] = text.trim().split(/\s+/u)
  return { lemma, preposition: rest.length > 0 ? rest.join(' ') : null }
}

export function terms(field: string): Term[] {
  return field
    .split(/[،,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-')
    .map(termOf)
}

function glosses(): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [lemma = '', kind = '', , , gloss = ''] of rows([GLOSSES_1, GLOSSES_2]))
    found.set(`${kind} ${lemma}`, gloss)
  return found
}

function* lineEntries(kind: string, line: readonly string[], known: ReadonlyMap<string, string>): Generator<Entry> {
  const [heads = '', opposites = '', others = ''] = line
  const pairs = heads.split(/[،,]/u).map((pair) => pair.split('=').map(termOf))
  const near = new Set(pairs.flatMap((pair) => pair.map(({ lemma }) => lemma)))
  for (const [head, synonym] of pairs) {
    if (!head || !synonym) throw new Error(`a headword without a synonym: ${heads}`)
    yield {
      ...head,
      kind: KINDS[kind] ?? 'noun',
      synonym,
      opposites: terms(opposites),
      others: terms(others),
      near,
      gloss: known.get(`${kind} ${head.lemma}`) ?? null,
    }
  }
}

let built: ReadonlyMap<string, readonly Entry[]> | null = null

/** All headwords by kind and lemma, «verb تفاقم»; a verb may stand there once for each preposition. */
export function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (built) return built
  const known = glosses()
  const index = new Map<string, Entry[]>()
  for (const [kind, table] of [
    ['v', VERB_SENSES],
    ['n', NOUN_SENSES],
    ['a', ADJECTIVE_SENSES],
  ] as const) {
    for (const line of rows([table])) {
      for (const entry of lineEntries(kind, line, known)) {
        const key = `${entry.kind} ${entry.lemma}`
        index.set(key, [...(index.get(key) ?? []), entry])
      }
    }
  }
  built = index
  return index
}
