import type { Mood, Tense, VerbForm, Voice } from '../types'
import { ALL_LINES, type Ending, FEW_LINES, type Lines, STEM_LINES } from './endings'
import { spell } from './spelling'
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

const LETTERS = new Map<string, string>()

/** What an ending looks like in letters: «UO» وا, «aت» ت. */
function letters(ending: string): string {
  const known = LETTERS.get(ending)
  if (known !== undefined) return known
  const written = spell(ending.replace('ننa', 'نa'))
  LETTERS.set(ending, written)
  return written
}

type Line = readonly [tense: Tense, voice: Voice, mood: Mood | null, prefix: Conjugated['prefix']]

function made({ person, gender, number }: Ending, line: Line, ending: string, sounds: string): Conjugated {
  const [tense, voice, mood, prefix] = line
  return { person, gender, number, tense, voice, mood, sounds, prefix, suffix: letters(ending) }
}

function past(r: Radicals, voice: Voice, lines: Lines, into: Conjugated[]): void {
  const stem = pastStem(r, voice)
  const keepsWaw = r.form === '1' && voice === 'active'
  for (const ending of lines.past)
    into.push(made(ending, ['past', voice, null, ''], ending.sounds, join(stem, ending.sounds, r, keepsWaw)))
}

function present(r: Radicals, voice: Voice, lines: Lines, into: Conjugated[]): void {
  const stem = presentStem(r, voice)
  const vowel = voice === 'passive' || U_PREFIX.has(r.form) ? 'u' : 'a'
  for (const line of lines.present) {
    const shown = line.prefix === 'ء' ? 'ا' : line.prefix
    for (const mood of lines.moods) {
      const ending = line.endings[mood]
      const lead = line.prefix + vowel
      // لم يمدّ is commoner than لم يمدد; both are right.
      if (r.kind === 'doubled' && ending === '')
        into.push(made(line, ['present', voice, mood, shown], ending, lead + stem.open))
      into.push(made(line, ['present', voice, mood, shown], ending, lead + join(stem, ending, r, false)))
    }
  }
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

function imperative(r: Radicals, lines: Lines, into: Conjugated[]): void {
  const stem = presentStem(r, 'active')
  for (const ending of lines.imperative) {
    const { sounds } = ending
    const body = r.kind === 'doubled' && sounds === '' ? stem.open : join(stem, sounds, r, false)
    into.push(made(ending, ['imperative', 'active', null, ''], sounds, imperativeOnset(body, r)))
  }
}

/** The table of a verb, as it sounds; whole unless told. Where two forms share a line, the commoner comes first. */
export function conjugationTable(r: Radicals, lines: Lines = ALL_LINES): Conjugated[] {
  const table: Conjugated[] = []
  past(r, 'active', lines, table)
  present(r, 'active', lines, table)
  imperative(r, lines, table)
  past(r, 'passive', lines, table)
  present(r, 'passive', lines, table)
  return table
}

/** So much of the table that every stem of the verb is in it. */
export function stemsTable(r: Radicals): Conjugated[] {
  return conjugationTable(r, r.kind === 'sound' && !'ءتن'.includes(r.four || r.three) ? FEW_LINES : STEM_LINES)
}
