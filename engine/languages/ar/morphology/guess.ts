import { bare } from '../../../text/fold'
import { type Cut, cutsOf, encliticsOf } from './clitics'
import { stemKey } from './fold'
import { NO_FEATURES } from './slots'
import type { Features, Pos, Reading } from './types'

/** A word that is in no table: what its shape allows. */
function guessed(pos: Pos, cut: Cut, letters: string, features: Partial<Features>): Reading {
  const stem = letters.slice(cut.cut)
  const definite = cut.lead.article ? 'article' : 'indefinite'
  const { list } = cut.lead
  return {
    ...NO_FEATURES,
    number: 's',
    ...features,
    lemma: stem,
    pos,
    definite: pos === 'verb' ? null : definite,
    proclitics: list,
    stem,
    enclitic: null,
    lexeme: null,
    known: false,
  }
}

const NOMINAL_ENDINGS: readonly (readonly [ending: string, features: Partial<Features>])[] = [
  ['ات', { gender: 'f', number: 'p' }],
  ['ون', { gender: 'm', number: 'p', case: 'nominative' }],
  ['ين', { gender: 'm', number: 'p', case: 'oblique' }],
  ['ة', { gender: 'f' }],
  ['ية', { gender: 'f' }],
  ['اء', { gender: 'f' }],
]

function nominalFeatures(core: string): Partial<Features> {
  return (
    NOMINAL_ENDINGS.find(([ending]) => core.length > ending.length + 2 && core.endsWith(ending))?.[1] ?? { gender: 'm' }
  )
}

function guessesFor(cut: Cut, letters: string): Reading[] {
  const features = nominalFeatures(cut.core)
  const readings = [
    guessed('noun', cut, letters, features),
    guessed('adjective', cut, letters, features),
    guessed('proper', cut, letters, { gender: features.number === 's' ? features.gender : null }),
  ]
  if (!cut.lead.article && !cut.lead.preposition && cut.core.length >= 4 && /^[يتن]/u.test(cut.core))
    readings.push(guessed('verb', cut, letters, { gender: 'm', person: 3, tense: 'present', voice: 'active' }))
  if (!cut.lead.article && !cut.lead.preposition && cut.core.length >= 4 && cut.core.endsWith('ت'))
    readings.push(guessed('verb', cut, letters, { gender: 'f', person: 3, tense: 'past', voice: 'active' }))
  return cut.lead.article ? readings : [...readings, ...possessed(cut, letters)]
}

/** «نظارتها»: a noun with a pronoun of the third person, or of the first in the plural. */
function possessed(cut: Cut, letters: string): Reading[] {
  return encliticsOf(cut.core)
    .filter(({ text }) => cut.core.length >= text.length + 3 && /^(?:ه|ها|هم|نا)$/u.test(text))
    .map((enclitic) => {
      const feminine = cut.core.slice(0, -enclitic.text.length).endsWith('ت')
      const whole = guessed('noun', cut, letters, { gender: feminine ? 'f' : 'm' })
      const stem = whole.stem.slice(0, -enclitic.text.length)
      const lemma = feminine ? `${stem.slice(0, -1)}ة` : stem
      return { ...whole, stem, lemma, enclitic, definite: 'construct-or-possessed' as const }
    })
}

/** What is cut off must leave a word, and ك and س are hardly ever clitics of an unknown one. */
function plausible({ lead, core, cut }: Cut): boolean {
  if (lead.text === '') return true
  if (lead.verbal || lead.list.includes('ك') || cut !== lead.text.length) return false
  return core.length >= 3
}

/** A foreign name that happens to look like a word with clitics, or like a command: رونا, بينوا. */
export function guessName(text: string): Reading | null {
  const letters = bare(text)
  const whole = cutsOf(stemKey(text)).find(({ lead }) => lead.text === '')
  if (letters.length < 3 || letters.startsWith('ال') || whole === undefined) return null
  return guessed('proper', whole, letters, { gender: null })
}

export function guess(text: string): Reading[] {
  const letters = bare(text)
  const cuts = cutsOf(stemKey(text)).filter(plausible)
  // ال is taken for the article wherever it stands: foreign names with it are rare (الان).
  const withArticle = cuts.filter(({ lead }) => lead.article)
  const readings = (withArticle.length > 0 ? withArticle : cuts).flatMap((cut) => guessesFor(cut, letters))
  const name = withArticle.length > 0 ? guessName(text) : null
  return name ? [...readings, name] : readings
}
