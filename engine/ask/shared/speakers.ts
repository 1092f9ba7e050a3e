import type { Clause } from '../../languages/language'
import { fraction } from '../../random'
import type { AnnotatedDocument, Person, Statement } from '../../text/document'
import { fold, keyWords } from '../../text/fold'
import { textOf } from './quoting'
import { root } from './restated'

/** A statement with the clause of it that is quoted. */
export interface Quotation {
  readonly statement: Statement
  readonly clause: Clause
  readonly text: string
  readonly speaker: Person
}

/** Whether a quotation would name its own speaker, or a word of the name. */
function namesSpeaker(text: string, person: Person): boolean {
  const words = new Set(fold(text).match(/\p{L}+/gu) ?? [])
  return fold(person.name)
    .split(' ')
    .some((part) => part.length > 2 && words.has(part))
}

/** Share of words in common from which two claims count as one. */
const SAME = 0.55

/** Another sentence says nearly the same: then it is not one person's word alone. */
function isSaidElsewhere(document: AnnotatedDocument, text: string, statement: Statement): boolean {
  const words = [...new Set(keyWords(text).filter((word) => word.length > 2))]
  const hits = new Map<number, number>()
  for (const word of words) {
    const places = document.occurrences.get(word) ?? []
    for (const index of places.slice(0, 40)) hits.set(index, (hits.get(index) ?? 0) + 1)
  }
  hits.delete(statement.sentence)
  return [...hits.values()].some((count) => count / words.length > SAME)
}

function rootsOf(document: AnnotatedDocument, { sentence, first, last }: Statement): ReadonlySet<string> {
  return new Set(document.sentences[sentence]?.tokens.slice(first, last).map(({ key }) => root(key)))
}

/** Another speaker says much the same: then the words belong to both. */
function isSharedClaim(
  text: string,
  { speaker }: Statement,
  rivals: readonly { readonly statement: Statement; readonly roots: ReadonlySet<string> }[],
): boolean {
  const words = [...new Set(keyWords(text).filter((word) => word.length > 2))].map(root)
  return rivals.some(
    ({ statement, roots }) =>
      statement.speaker.id !== speaker.id && words.filter((word) => roots.has(word)).length / words.length > SAME,
  )
}

/** A question or a cry: quoted without its mark it is neither, and with it nobody would call it a claim. */
function isNoStatement(document: AnnotatedDocument, { start, end }: Clause): boolean {
  return /[؟?!]/u.test(document.article.text.slice(start, end + 1))
}

/** A word that nobody knows, one letter away from a word of the article: a slip of the pen. */
function isMisprinted(document: AnnotatedDocument, { sentence, first, last }: Statement, clause: Clause): boolean {
  const tokens = document.sentences[sentence]?.tokens.slice(first, last) ?? []
  return tokens.some((token) => {
    if (token.kind !== 'word' || token.start >= clause.end || token.form.length < 5 || document.language.knows(token))
      return false
    return [...document.frequency.keys()].some(
      (key) => key !== token.key && key.length > 4 && key[0] === token.key[0] && isNearly(key, token.key),
    )
  })
}

/** A speaker whom a question may ask for by name. */
function isNamed({ kind }: Statement): boolean {
  return kind === 'person' || kind === 'body'
}

/**
 * What can be quoted of all speakers with names, in the order of the article; repeated sentences and torn clauses are left
 * out. `afterOpener`: the words will stand after «إنّ» again, as in the article.
 */
export function quotations(document: AnnotatedDocument, afterOpener = false): Quotation[] {
  const found: Quotation[] = []
  const rivals = document.statements.map((statement) => ({ statement, roots: rootsOf(document, statement) }))
  for (const [at, statement] of document.statements.entries()) {
    const sentence = document.sentences[statement.sentence]
    if (!sentence || sentence.repeated || !isNamed(statement)) continue
    const clause = document.language.leadClause(sentence, statement, afterOpener)
    if (!clause) continue
    const text = textOf(document, clause)
    if (isMisprinted(document, statement, clause)) continue
    if (statement.direct && (document.language.pointsOut(text) || isNoStatement(document, clause))) continue
    if (!statement.direct && document.language.leans(text.split(' ').slice(0, 2).join(' '))) continue
    if (isSaidElsewhere(document, text, statement)) continue
    if (isSharedClaim(text, statement, rivals.slice(Math.max(0, at - 30), at + 30))) continue
    if (!namesSpeaker(text, statement.speaker)) found.push({ statement, clause, text, speaker: statement.speaker })
  }
  return found
}

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

function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
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

/** Where the article names the speaker for a statement: the statement's sentence, and the one that it goes on from. */
export function attributionSentences(statement: Statement): number[] {
  if (statement.named) return [statement.sentence]
  for (let index = statement.sentence; index >= 0 && statement.sentence - index <= 12; index--) {
    if (statement.speaker.mentions.some(({ sentence }) => sentence === index))
      return index === statement.sentence ? [index] : [index, statement.sentence]
  }
  return [statement.sentence]
}
