import type { Mood, Tense, VerbForm, Voice } from '../types'
import { type Ending, IMPERATIVE_ENDINGS, PAST_ENDINGS, PRESENT_ENDINGS } from './endings'
import { pastStem, presentStem, type Radicals, type StemPair } from './stems'

/** A form of a verb as it sounds, and what it is. */
export interface Conjugated extends Omit<Ending, 'sounds'> {
  readonly tense: Tense
  readonly voice: Voice
  /** Null in the past, and in the present where the moods are written alike. */
  readonly mood: Mood | null
  readonly sounds: string
  /** Letters of the prefix and the ending, as far as the form shows them. */
  readonly prefix: '' | 'ي' | 'ت' | 'ا' | 'ن'
  readonly suffix: string
}

/** Forms whose prefix has u: yuʿallimu, yuqātilu, yuʿlinu. */
const U_PREFIX: ReadonlySet<VerbForm> = new Set(['2', '3', '4', 'q1'])

/**
 * A stem that ends in a weak radical, and an ending: daʿaw+a → daʿā, ramay+at → ramat, baqiy+ū → baqū, yarmiy+u → yarmī.
 * After W. Wright, A Grammar of the Arabic Language, I §§ 164–170.
 */
export function joinWeak(stem: string, ending: string, keepsWaw: boolean): string {
  const vowel = stem.at(-2) ?? ''
  const head = stem.slice(0, -2)
  const glide = keepsWaw && stem.at(-1) === 'w' ? 'و' : 'ي'
  const first = ending[0] ?? ''
  if (vowel === 'a') return joinAfterA(head, glide, ending)
  if (first === 'U' || first === 'I') return head + ending
  const long = vowel === 'i' ? 'I' : 'U'
  if (ending === '') return head + vowel
  if (ending === 'u') return head + long
  // yadʿuwāni keeps its و whatever the tense.
  const kept = vowel === 'u' ? 'و' : 'ي'
  return 'aA'.includes(first) ? head + vowel + kept + ending : head + long + ending
}

function joinAfterA(head: string, glide: string, ending: string): string {
  if (ending === '') return `${head}a`
  if (ending === 'a' || ending === 'u') return head + (glide === 'و' ? 'A' : 'Y')
  if (ending.startsWith('aت')) return head + ending
  if (ending[0] === 'U') return `${head}aو${ending.slice(1)}`
  if (ending[0] === 'I') return `${head}aي${ending.slice(1)}`
  return `${head}a${glide}${ending}`
}

function startsWithVowel(ending: string): boolean {
  return ending !== '' && 'aiuAIU'.includes(ending[0] as string)
}

function join(stem: StemPair, ending: string, r: Radicals, keepsWaw: boolean): string {
  if (r.kind === 'defective' || r.losesHamza) return joinWeak(stem.open, ending, keepsWaw)
  return (startsWithVowel(ending) ? stem.open : stem.closed) + ending
}

/** What an ending looks like in letters: «UO» وا, «aت» ت. */
function letters(ending: string): string {
  return ending
    .replace(/[aiu]/gu, '')
    .replace('ننن', 'ن')
    .replace('نن', 'ن')
    .replace(/[AO]/gu, 'ا')
    .replace(/U/gu, 'و')
    .replace(/I/gu, 'ي')
}

function past(r: Radicals, voice: Voice): Conjugated[] {
  const stem = pastStem(r, voice)
  const keepsWaw = r.form === '1' && voice === 'active'
  return PAST_ENDINGS.map(({ sounds, ...who }) => ({
    ...who,
    tense: 'past' as const,
    voice,
    mood: null,
    sounds: join(stem, sounds, r, keepsWaw),
    prefix: '' as const,
    suffix: letters(sounds),
  }))
}

const MOODS: readonly Mood[] = ['indicative', 'subjunctive', 'jussive']

function present(r: Radicals, voice: Voice): Conjugated[] {
  const stem = presentStem(r, voice)
  const vowel = voice === 'passive' || U_PREFIX.has(r.form) ? 'u' : 'a'
  return PRESENT_ENDINGS.flatMap(({ sounds: _sounds, prefix, endings, ...who }) =>
    MOODS.flatMap((mood) => {
      const base = { ...who, tense: 'present' as const, voice, mood, suffix: letters(endings[mood]) }
      const shown = prefix === 'ء' ? ('ا' as const) : prefix
      const made = [{ ...base, prefix: shown, sounds: prefix + vowel + join(stem, endings[mood], r, false) }]
      // لم يمدّ is commoner than لم يمدد; both are right.
      if (r.kind === 'doubled' && mood === 'jussive' && endings.jussive === '')
        made.unshift({ ...base, prefix: shown, sounds: prefix + vowel + stem.open })
      return made
    }),
  )
}

/** The hamza is dropped in the commonest three: خذ، كل، مر. */
const SHORT_IMPERATIVES: ReadonlySet<string> = new Set(['ءخذ', 'ءكل', 'ءمر'])

/** An imperative that would begin with two consonants takes an alef: اكتب. */
function imperativeOnset(stem: string, r: Radicals): string {
  if (r.form === '4') return `ءa${stem}`
  if ('aiuAIUY'.includes(stem[1] ?? '')) return stem
  if (r.form === '1' && SHORT_IMPERATIVES.has(`${r.one}${r.two}${r.three}`)) return stem.slice(1)
  return `W${r.form === '1' && r.present === 'u' ? 'u' : 'i'}${stem}`
}

function imperative(r: Radicals): Conjugated[] {
  const stem = presentStem(r, 'active')
  return IMPERATIVE_ENDINGS.map(({ sounds, ...who }) => {
    const body = r.kind === 'doubled' && sounds === '' ? stem.open : join(stem, sounds, r, false)
    return {
      ...who,
      tense: 'imperative' as const,
      voice: 'active' as const,
      mood: null,
      sounds: imperativeOnset(body, r),
      prefix: '' as const,
      suffix: letters(sounds),
    }
  })
}

/** The whole table of a verb, as it sounds. Where two forms share a line, the commoner comes first. */
export function conjugationTable(r: Radicals): Conjugated[] {
  return [
    ...past(r, 'active'),
    ...present(r, 'active'),
    ...imperative(r),
    ...past(r, 'passive'),
    ...present(r, 'passive'),
  ]
}
