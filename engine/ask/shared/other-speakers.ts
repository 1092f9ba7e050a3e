import { fraction } from '../../random'
import type { AnnotatedDocument, Person, Statement } from '../../text/document'
import { fold } from '../../text/fold'
import { attributionSentences, isNearly } from './speakers'

/** Two names side by side, with neither a mark nor «و» between them, are two names of one person. */
function isBeside(document: AnnotatedDocument, person: Person, other: Person): boolean {
  return person.mentions.some((mine) =>
    other.mentions.some((theirs) => {
      if (mine.sentence !== theirs.sentence) return false
      const [first, second] = mine.first < theirs.first ? [mine, theirs] : [theirs, mine]
      const tokens = document.sentences[first.sentence]?.tokens ?? []
      const between = tokens.slice(first.last, second.first)
      const hasClitic = second.start > (tokens[second.first]?.start ?? 0)
      return between.length <= 1 && !hasClitic && between.every(({ kind }) => kind === 'word')
    }),
  )
}

/** «رونالدو» and «رونادو»: one letter apart they are one name, once misspelt. */
function isTaken(part: string, taken: ReadonlySet<string>): boolean {
  return taken.has(part) || (part.length > 4 && [...taken].some((other) => other.length > 4 && isNearly(part, other)))
}

/** Whom the article tells dead: nobody would take them for the speaker. */
function isDead(document: AnnotatedDocument, { mentions }: Person): boolean {
  return mentions.some(({ sentence: at }) => {
    const sentence = document.sentences[at]
    return sentence !== undefined && document.language.tellsOfDeath(sentence)
  })
}

/** People fit to stand beside a person as options: not the same, of a known name, the same gender where it shows, no name in common. */
export function otherPeople(document: AnnotatedDocument, person: Person, sameGender: boolean): Person[] {
  const fits = document.people.filter(
    (other) =>
      other.id !== person.id &&
      other.mentions.some(({ certain }) => certain) &&
      !isBeside(document, person, other) &&
      (!sameGender || (other.gender !== null && other.gender === person.gender)),
  )
  const speaks = new Set(document.statements.map(({ speaker }) => speaker.id))
  const rank = (other: Person) =>
    (speaks.has(other.id) ? 0 : 2) + (other.mentions.length > 1 ? 0 : 0.5) + fraction(`${person.id}|${other.id}`)
  const taken = new Set(fold(person.name).split(' '))
  const isStory = document.people.every(({ roles }) => roles.length === 0)
  const isFull = taken.size > 1
  return fits
    .sort((a, b) => rank(a) - rank(b))
    .filter((other) => {
      const parts = fold(other.name).split(' ')
      if ((!isStory && parts.length > 1 !== isFull) || parts.some((part) => isTaken(part, taken))) return false
      for (const part of parts) taken.add(part)
      return true
    })
}

/** Bodies of the article other than one that speaks: those that speak too first, and none whose name holds another's. */
export function otherBodies(document: AnnotatedDocument, body: Person): Person[] {
  const speakers = document.statements.flatMap(({ kind, speaker }) => (kind === 'body' ? [speaker] : []))
  const speaks = new Set(speakers.map(({ id }) => id))
  const all = [...new Map([...speakers, ...document.bodies].map((each) => [each.id, each])).values()]
  const rank = ({ id, mentions }: Person) =>
    (speaks.has(id) ? 0 : 2) + (mentions.length > 1 ? 0 : 0.5) + fraction(`${body.id}|${id}`)
  const taken = [` ${fold(body.name)} `]
  return all
    .filter(({ id }) => id !== body.id)
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ name }) => {
      const key = ` ${fold(name)} `
      if (taken.some((other) => other.includes(key) || key.includes(other))) return false
      taken.push(key)
      return true
    })
}

/** So many people of the speaker's gender are enough; else those of the other one fill up. */
const LEAST_ALIKE = 2

/**
 * Other speakers, or people and bodies of the article who could have spoken, fit to stand as options beside one: none that
 * the sentences name that show who spoke.
 */
export function otherSpeakers(document: AnnotatedDocument, statement: Statement): Person[] {
  const { speaker, kind } = statement
  const sources = attributionSentences(statement)
  const isFar = ({ mentions }: Person) => mentions.every(({ sentence }) => !sources.includes(sentence))
  if (kind === 'body') return otherBodies(document, speaker).filter(isFar)
  const all = otherPeople(document, speaker, false).filter((person) => isFar(person) && !isDead(document, person))
  const alike = all.filter(({ gender }) => speaker.gender !== null && gender === speaker.gender)
  return alike.length >= LEAST_ALIKE ? alike : all
}
