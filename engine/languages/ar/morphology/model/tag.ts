import type { Reading } from '../types'
import type { Candidate } from '../word'

/** What the context sees of a reading: as much as agreement and government need, and the word itself if it is a function word. */
export interface Tag {
  readonly id: number
  readonly pos: string
  readonly gender: string
  /** Singular and plural as agreement counts them: a plural of things is «f» singular. */
  readonly agrees: string
  readonly number: string
  readonly state: string
  readonly verb: string
  readonly word: string
  readonly lead: string
  readonly enclitic: string
  readonly known: string
  /** What kind of thing a noun names. */
  readonly sense: string
}

const FUNCTION = new Set([
  'preposition',
  'subordinator',
  'conjunction',
  'particle',
  'pronoun',
  'demonstrative',
  'relative',
  'quantifier',
  'adverb',
  'number',
  'other',
])

function agreement(r: Reading): string {
  const tags = r.lexeme?.tags
  const human = tags !== undefined && (tags.has('h') || tags.has('role'))
  if (r.number === 'p' && r.pos === 'noun' && !human) return 'things'
  return `${r.gender ?? '?'}${r.number ?? '?'}`
}

function leadOf({ proclitics }: Reading): string {
  return proclitics.filter((clitic) => clitic !== 'ال').join('')
}

const SENSES = [
  'role',
  'h',
  'org',
  'group',
  'place',
  'time',
  'unit',
  'event',
  'work',
  'count',
  'abs',
  'el',
  'nisba',
  'first',
  'surname',
]

function senseOf({ lexeme }: Reading): string {
  return lexeme === null ? '' : (SENSES.find((sense) => lexeme.tags.has(sense)) ?? '')
}

const tags = new Map<string, Tag>()

export function tagOf({ reading: r }: Candidate): Tag {
  const word = FUNCTION.has(r.pos) ? r.lemma : ''
  const verb = r.pos === 'verb' ? `${r.tense}${r.voice === 'passive' ? 'P' : ''}${r.person}${r.mood ?? ''}` : ''
  const state = r.definite?.[0] ?? '-'
  const aux = r.lexeme?.verb?.auxiliary ? 'aux' : r.lexeme?.verb?.reporting ? 'say' : ''
  const parts = [
    r.pos + aux,
    r.gender ?? '-',
    agreement(r),
    r.number ?? '-',
    state + (r.case?.[0] ?? ''),
    verb,
    word,
    leadOf(r),
    r.enclitic ? 'e' : '',
    r.known ? '' : '?',
    senseOf(r),
  ]
  return intern(parts)
}

function intern(parts: readonly string[]): Tag {
  const key = parts.join('|')
  const known = tags.get(key)
  if (known) return known
  const [
    pos = '',
    gender = '',
    agrees = '',
    number = '',
    state = '',
    verb = '',
    word = '',
    lead = '',
    enclitic = '',
    isKnown = '',
    sense = '',
  ] = parts
  const tag = { id: tags.size, pos, gender, agrees, number, state, verb, word, lead, enclitic, known: isKnown, sense }
  tags.set(key, tag)
  return tag
}

/** Tags of what is not a word: the edge of a sentence, a mark, digits. */
export function edgeTag(name: string): Tag {
  return intern([name, '-', '-', '-', '-', '', name, '', '', ''])
}
