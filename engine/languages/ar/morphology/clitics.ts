import type { Enclitic, Proclitic } from './types'

/** What may stand before a stem, as written and folded. */
export interface Lead {
  readonly text: string
  readonly list: readonly Proclitic[]
  readonly article: boolean
  /** ب ل ك before a noun. */
  readonly preposition: boolean
  /** Verbs only: after س, or ل of purpose. */
  readonly verbal: boolean
  /** ل, which stands before nouns and verbs alike. */
  readonly lam: boolean
  readonly conjunction: Proclitic | null
}

const CONJUNCTIONS: readonly (readonly [string, readonly Proclitic[]])[] = [
  ['', []],
  ['و', ['و']],
  ['ف', ['ف']],
]

const INNER: readonly (readonly [text: string, list: readonly Proclitic[]])[] = [
  ['', []],
  ['ال', ['ال']],
  ['ب', ['ب']],
  ['بال', ['ب', 'ال']],
  ['ل', ['ل']],
  ['لل', ['ل', 'ال']],
  ['ك', ['ك']],
  ['كال', ['ك', 'ال']],
  ['س', ['س']],
]

const LEADS: readonly Lead[] = CONJUNCTIONS.flatMap(([outer, conjunction]) =>
  INNER.map(([text, list]) => ({
    text: outer + text,
    list: [...conjunction, ...list],
    article: list.includes('ال'),
    preposition: list.includes('ب') || list.includes('ك') || list.includes('ل'),
    verbal: list.includes('س'),
    lam: text === 'ل',
    conjunction: conjunction[0] ?? null,
  })),
)

/** A word cut after its proclitics. `cut` is how many of its letters they take; `core` may restore what spelling hides. */
export interface Cut {
  readonly lead: Lead
  readonly core: string
  readonly cut: number
}

export function cutsOf(key: string): Cut[] {
  const cuts: Cut[] = []
  for (const lead of LEADS) {
    if (!key.startsWith(lead.text) || key.length === lead.text.length) continue
    const core = key.slice(lead.text.length)
    cuts.push({ lead, core, cut: lead.text.length })
    // للغة is ل + اللغة: three ل are written as two; للذين is ل + الذين.
    if (lead.text.endsWith('لل')) {
      cuts.push({ lead, core: `ل${core}`, cut: lead.text.length - 1 })
      const plain = LEADS.find(({ text }) => text === lead.text.slice(0, -1))
      if (plain) cuts.push({ lead: plain, core: `ال${core}`, cut: lead.text.length - 1 })
    }
  }
  return cuts
}

const PRONOUNS: readonly Enclitic[] = [
  { text: 'ه', person: 3, gender: 'm', number: 's' },
  { text: 'ها', person: 3, gender: 'f', number: 's' },
  { text: 'هم', person: 3, gender: 'm', number: 'p' },
  { text: 'هن', person: 3, gender: 'f', number: 'p' },
  { text: 'هما', person: 3, gender: null, number: 'd' },
  { text: 'ك', person: 2, gender: null, number: 's' },
  { text: 'كم', person: 2, gender: 'm', number: 'p' },
  { text: 'كن', person: 2, gender: 'f', number: 'p' },
  { text: 'كما', person: 2, gender: null, number: 'd' },
  { text: 'ي', person: 1, gender: null, number: 's' },
  { text: 'ني', person: 1, gender: null, number: 's' },
  { text: 'نا', person: 1, gender: null, number: 'p' },
]

/** The pronouns that a core may end in. */
export function encliticsOf(core: string): Enclitic[] {
  return PRONOUNS.filter(({ text }) => core.length > text.length && core.endsWith(text))
}
