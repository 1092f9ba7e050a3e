import { DOUBTFUL_ADJECTIVES, DOUBTFUL_NOUNS, DOUBTFUL_VERBS } from '../words/doubtful-senses'
import { EASY_WORDS } from '../words/easy'
import { GLOSSES_1 } from '../words/glosses-1'
import { GLOSSES_2 } from '../words/glosses-2'
import { rows, words } from '../words/load'
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
  /** The opposite that may be asked for: of verbs and nouns only one that the school glossary names too. */
  readonly opposite: Term | null
  /** Words that could stand in its place and mean neither the same nor the opposite. */
  readonly others: readonly Term[]
  readonly gloss: string | null
  /** Most pupils know it. */
  readonly easy: boolean
}

const EASY: ReadonlySet<string> = new Set(words(EASY_WORDS))
const KINDS: Readonly<Record<'v' | 'n' | 'a', WordKind>> = { v: 'verb', n: 'noun', a: 'adjective' }

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

interface Gloss {
  readonly opposite: string
  readonly text: string
}

type Kind = 'v' | 'n' | 'a'

/** Lines of the tables of senses with their pairs of headword and synonym. */
interface Line {
  readonly kind: Kind
  readonly pairs: readonly (readonly [head: Term, synonym: Term])[]
  readonly opposites: readonly Term[]
  readonly others: readonly Term[]
}

function pairOf(text: string): readonly [Term, Term] {
  const [head, synonym] = text.split('=').map(termOf)
  if (!head || !synonym) throw new Error(`a headword without a synonym: ${text}`)
  return [head, synonym]
}

function lines(): Line[] {
  const tables = [
    ['v', VERB_SENSES],
    ['n', NOUN_SENSES],
    ['a', ADJECTIVE_SENSES],
  ] as const
  return tables.flatMap(([kind, table]) =>
    [...rows([table])].map(([heads = '', opposites = '', others = '']) => ({
      kind,
      pairs: heads.split('،').map(pairOf),
      opposites: terms(opposites),
      others: terms(others),
    })),
  )
}

/** What the school glossary says, by kind and headword; and which words it or a table of senses calls alike. */
interface Known {
  readonly glosses: ReadonlyMap<string, Gloss>
  readonly alike: ReadonlyMap<string, ReadonlySet<string>>
}

function knownOf(all: readonly Line[]): Known {
  const glosses = new Map<string, Gloss>()
  const alike = new Map<string, Set<string>>()
  const link = (kind: string, a: string, b: string) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ]) {
      const key = `${kind} ${from}`
      alike.set(key, (alike.get(key) ?? new Set<string>()).add(to ?? ''))
    }
  }
  for (const [lemma = '', kind = '', synonym = '', opposite = '', text = ''] of rows([GLOSSES_1, GLOSSES_2])) {
    glosses.set(`${kind} ${lemma}`, { opposite, text })
    link(kind, lemma, synonym)
  }
  for (const { kind, pairs } of all)
    for (const [head, synonym] of pairs) if (head.preposition === null) link(kind, head.lemma, synonym.lemma)
  return { glosses, alike }
}

function oppositeOf(kind: Kind, gloss: Gloss | undefined, named: readonly Term[]): Term | null {
  if (kind === 'a') return named[0] ?? null
  return named.find(({ lemma }) => lemma === gloss?.opposite) ?? null
}

function entriesOf({ kind, pairs, opposites, others }: Line, { glosses, alike }: Known): Entry[] {
  return pairs
    .filter(([head]) => isSure(kind, head))
    .map(([head, synonym]) => {
      const gloss = glosses.get(`${kind} ${head.lemma}`)
      const isFar = ({ lemma }: Term) =>
        ![head, synonym].some((term) => alike.get(`${kind} ${term.lemma}`)?.has(lemma) || term.lemma === lemma)
      return {
        ...head,
        kind: KINDS[kind],
        synonym,
        opposites: opposites.filter(isFar),
        opposite: oppositeOf(kind, gloss, opposites.filter(isFar)),
        others: others.filter(isFar),
        gloss: gloss?.text ?? null,
        easy: EASY.has(head.lemma),
      }
    })
}

/** Headwords whose sense is not sure enough to ask for, with their prepositions. */
const DOUBTFUL: Readonly<Record<Kind, ReadonlySet<string>>> = {
  v: new Set(DOUBTFUL_VERBS.split('\n')),
  n: new Set(DOUBTFUL_NOUNS.split('\n')),
  a: new Set(DOUBTFUL_ADJECTIVES.split('\n')),
}

function isSure(kind: Kind, { lemma, preposition }: Term): boolean {
  return !DOUBTFUL[kind].has(preposition ? `${lemma} ${preposition}` : lemma) && !EASY.has(lemma)
}

let built: ReadonlyMap<string, readonly Entry[]> | null = null

/** All headwords by kind and lemma, «verb تفاقم»; a verb may stand there once for each preposition. */
export function entries(): ReadonlyMap<string, readonly Entry[]> {
  if (built) return built
  const index = new Map<string, Entry[]>()
  const all = lines()
  const known = knownOf(all)
  for (const entry of all.flatMap((line) => entriesOf(line, known))) {
    const key = `${entry.kind} ${entry.lemma}`
    index.set(key, [...(index.get(key) ?? []), entry])
  }
  built = index
  return index
}
