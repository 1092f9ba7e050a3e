import type { Gender, Person, Range, SpeakerKind, Token } from '../../text/document'
import { fold } from '../../text/fold'
import { PLAIN_FRAME, type Saying, type SayingVerb, sayingAt, sayingParticiple } from './saying'
import { accordingTo, isAccording } from './speech-according'
import { bodyAt, type SentenceSource } from './speech-bodies'
import { COMPLEMENTIZER, contentAt, SUFFIXED_COMPLEMENTIZER } from './speech-content'
import { byRole, genderFits, isSubject, type Located } from './speech-subjects'
import { unlistedSpeaker } from './speech-unlisted'
import { urgedAt, urgingAt } from './speech-urging'
import { hasTag, isPos, isVerb } from './syntax/word'
import { verbOf } from './verb-forms'

const AGREEING = /^[وف]?(?:يتفق|تتفق|اتفق|اتفقت)$/u
/** What may stand between a verb that goes on and what is said: «وقال أيضا إن»، «وأضاف في كلمة له أن»، «وأضاف قائلا». */
const GOES_ON =
  /^(?:في|قائلا|قائلة|ايضا|الى|على|من|امام|خلال|عبر|عقب|بعد|كذلك|كما|لدى|اثناء|مؤكدا|مؤكدة|محذرا|محذرة|للصحفيين|للصحافيين|ل\p{L}{4,})$/u

/** Somebody who was heard to speak. */
export interface Heard {
  readonly person: Person
  readonly kind: SpeakerKind
}

export interface Frame {
  readonly saying: Saying
  /** Null: nobody whom the article names, such as «مسؤولون». */
  readonly who: Heard | null
  /** Its own sentence names who speaks. */
  readonly named: boolean
  readonly after: number
  /** What is said, where it stands before the verb. */
  readonly content: Range | null
  readonly contentIsDirect: boolean
  /** It is a phrase and no clause: «وقف إطلاق النار». */
  readonly isPhrase?: boolean
}

export interface KnownSpeakers {
  readonly people: readonly Person[]
  readonly bodies: readonly Person[]
  readonly located: readonly Located[]
  readonly latest: (Heard & { readonly sentence: number }) | null
}

export type InSentence = KnownSpeakers & { readonly inSentence: Heard | null }

type Agreeing = Pick<SayingVerb, 'gender' | 'plural'>

function fits(verb: Agreeing, gender: Gender | null): boolean {
  return gender === null || verb.plural || verb.gender === gender
}

/** A quotation that ends right before a verb: «…»، قال فلان. */
function quotedBefore({ sentence }: SentenceSource, at: number): Range | null {
  const { tokens } = sentence
  let close = at - 1
  if (tokens[close]?.text === '،') close -= 1
  if (tokens[close]?.text !== '»') return null
  let depth = 1
  for (let open = close - 1; open >= 0; open--) {
    if (tokens[open]?.text === '»') depth += 1
    if (tokens[open]?.text === '«') depth -= 1
    if (depth === 0) return close - open > 5 ? { first: open + 1, last: close } : null
  }
  return null
}

/** Who acts in the first words of a sentence: «ابتسمت الجدة، وقالت: …»، «وزارة الصحة أكدت أن …». */
export function openingSubject(source: SentenceSource, { located, bodies }: KnownSpeakers): Heard | null {
  const { sentence, words } = source
  const dash = sentence.tokens[0]?.text === '-' ? 1 : 0
  const at = /^[وف]?(?:قد|لقد)$/u.test(sentence.tokens[dash]?.form ?? '') ? dash + 1 : dash
  const afterVerb = verbOf(sentence.tokens[at]?.form ?? '') || isVerb(words[at]) ? at + 1 : null
  const person = located.find(
    ({ mention }) =>
      mention.first === afterVerb || (mention.role?.start ?? mention.start) <= (sentence.tokens[at]?.start ?? 0) + 1,
  )
  if (person) return { person: person.person, kind: 'person' }
  const body = bodyAt(source, afterVerb ?? at, bodies)
  return body?.person && body.kind === 'body' ? { person: body.person, kind: body.kind } : null
}

/** «كارين جان بيير» where only the end of the name was understood. */
function isHalfName({ words }: SentenceSource, { mention }: Located, at: number): boolean {
  const before = words[mention.first - 1]
  if (mention.first - 1 <= at || !isPos(before, 'proper')) return false
  return before?.reading.lexeme === null || hasTag(before, 'first', 'surname')
}

/** «وقال تيسو»: one word of a longer name, which nobody else of the article has. */
function bySurname({ sentence, words }: SentenceSource, at: number, people: readonly Person[]): Person | null {
  const key = sentence.tokens[at]?.key ?? ''
  if (key.length < 4 || !isPos(words[at], 'proper')) return null
  const fits = people.filter(({ name }) => fold(name).split(' ').slice(1).includes(key))
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Who stands after a verb of saying as its subject. */
function subjectAfter(source: SentenceSource, at: number, verb: SayingVerb, known: InSentence) {
  const { words } = source
  const { tokens } = source.sentence
  const located = known.located.find((candidate) => isSubject(tokens, at, candidate))
  if (located) {
    const isJoint = /^و\p{L}/u.test(tokens[located.mention.last]?.form ?? '') && !isVerb(words[located.mention.last])
    if (isJoint || isHalfName(source, located, at)) return { who: null, named: false, after: located.mention.last }
    if (!genderFits(verb, located.person.gender)) return { who: null, named: false, after: located.mention.last }
    const who: Heard = { person: located.person, kind: 'person' }
    return { who, named: true, after: located.mention.last }
  }
  const latest = known.latest?.kind === 'person' ? known.latest : null
  const described = byRole(tokens, at + 1, known.people, latest)
  if (described && genderFits(verb, described.gender))
    return { who: { person: described, kind: 'person' as const }, named: false, after: at + 2 }
  const next = tokens[at + 1]
  if (!next || startsContent(next.form, next.text)) return null
  const called = bySurname(source, at + 1, known.people)
  if (called && genderFits(verb, called.gender))
    return { who: { person: called, kind: 'person' as const }, named: true, after: at + 2 }
  const unlisted = unlistedSpeaker(source, at + 1, verb)
  if (unlisted) return { who: { person: unlisted.person, kind: 'person' as const }, named: true, after: unlisted.last }
  const body = bodyAt(source, at + 1, known.bodies)
  if (!body) return null
  const agrees = body.person !== null && fits(verb, body.person.gender)
  return {
    who: agrees && body.person ? { person: body.person, kind: body.kind } : null,
    named: true,
    after: body.last,
  }
}

function startsContent(form: string, text: string): boolean {
  return COMPLEMENTIZER.test(form) || SUFFIXED_COMPLEMENTIZER.test(form) || /^[:،«]$/u.test(text) || GOES_ON.test(form)
}

/** «وأضافت أن»: the last speaker goes on, when gender agrees and nothing stands between. */
function continuation(source: SentenceSource, at: number, verb: Agreeing, known: InSentence): Heard | null {
  const { inSentence, latest } = known
  if (inSentence) return fits(verb, inSentence.person.gender) ? inSentence : null
  if (at > 1 || !latest || source.sentence.index - latest.sentence > 1) return null
  if (latest.person.gender === null) return verb.gender === 'm' && !verb.plural ? latest : null
  return verb.gender === latest.person.gender && !verb.plural ? latest : null
}

/** «يعتقد أن» without a subject may be anybody's belief. */
function mayGoOn({ maybePassive, gender, lemma }: SayingVerb, { inSentence }: InSentence): boolean {
  return !maybePassive || gender === 'f' || (inSentence !== null && /^ر[أا]ى$/u.test(lemma))
}

/** «مشيرا إلى أن»: nothing but a preposition stands before «أن». */
function opensReport(tokens: readonly Token[], at: number): boolean {
  const words = [tokens[at + 1]?.form ?? '', tokens[at + 2]?.form ?? '']
  return (
    COMPLEMENTIZER.test(words[0] ?? '') ||
    (/^(?:الى|من|على)$/u.test(words[0] ?? '') && COMPLEMENTIZER.test(words[1] ?? ''))
  )
}

/** «دعا فلان إلى وقف …»: what somebody urges, warns of or expects, as a phrase. */
function urgingFrame(source: SentenceSource, at: number, known: InSentence): Frame | null {
  const verb = urgingAt(source.words, at)
  const subject = verb ? subjectAfter(source, at, verb, known) : null
  if (!verb || !subject?.who || contentAt(source.words, source.sentence.tokens, subject.after, verb.frame)) return null
  const content = urgedAt(source.words, subject.after, verb.urging)
  return content ? { ...subject, saying: verb.frame, content, contentIsDirect: false, isPhrase: true } : null
}

/** A verb of saying, or «بحسب», with whoever it names; null where a word is neither. */
export function frameAt(source: SentenceSource, at: number, known: InSentence): Frame | null {
  const { sentence, words } = source
  const { tokens } = sentence
  const word = tokens[at]?.form ?? ''
  if (isAccording(word, tokens[at - 1]?.form ?? '')) return accordingTo(source, at, known)
  if (AGREEING.test(word)) {
    const located = known.located.find((candidate) => isSubject(tokens, at, candidate))
    const who: Heard | null = located ? { person: located.person, kind: 'person' } : null
    return located
      ? { saying: PLAIN_FRAME, who, named: true, after: located.mention.last, content: null, contentIsDirect: false }
      : null
  }
  const participle = sayingParticiple(word)
  if (participle && participle.frame !== PLAIN_FRAME && !opensReport(tokens, at)) return null
  if (participle) {
    const said = { saying: participle.frame, named: false, after: at + 1, content: null, contentIsDirect: false }
    return known.inSentence && !sayingAt(words, at - 1)
      ? { ...said, who: continuation(source, at, participle, known) }
      : null
  }
  const urged = urgingFrame(source, at, known)
  if (urged) return urged
  const verb = sayingAt(words, at)
  if (!verb || (verb.withObject && !(known.inSentence && tokens[at + 1]?.text === ':'))) return null
  const base = { saying: verb.frame, content: null, contentIsDirect: false }
  const subject = subjectAfter(source, at, verb, known)
  if (subject) {
    const quoted = contentAt(words, tokens, subject.after, verb.frame) ? null : quotedBefore(source, at)
    return { ...base, ...subject, content: quoted, contentIsDirect: quoted !== null }
  }
  const next = tokens[at + 1]
  if (next && startsContent(next.form, next.text))
    return {
      ...base,
      who: mayGoOn(verb, known) ? continuation(source, at, verb, known) : null,
      named: false,
      after: at + 1,
    }
  return verb.saying === 'always' && at <= 1 ? { ...base, who: null, named: false, after: at + 1 } : null
}
