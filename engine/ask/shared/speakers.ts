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

/** What can be quoted of all speakers, in the order of the article; repeated sentences and torn clauses are left out. */
export function quotations(document: AnnotatedDocument): Quotation[] {
  const found: Quotation[] = []
  const rivals = document.statements.map((statement) => ({ statement, roots: rootsOf(document, statement) }))
  for (const [at, statement] of document.statements.entries()) {
    const sentence = document.sentences[statement.sentence]
    if (!sentence || sentence.repeated) continue
    const clause = document.language.leadClause(sentence, statement)
    if (!clause) continue
    const text = textOf(document, clause)
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

/** Where the article names the speaker for a statement: the statement's sentence, and the one that it goes on from. */
export function attributionSentences(statement: Statement): number[] {
  if (statement.named) return [statement.sentence]
  for (let index = statement.sentence; index >= 0 && statement.sentence - index <= 12; index--) {
    if (statement.speaker.mentions.some(({ sentence }) => sentence === index))
      return index === statement.sentence ? [index] : [index, statement.sentence]
  }
  return [statement.sentence]
}
