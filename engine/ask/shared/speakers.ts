import type { Clause } from '../../languages/language'
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

/** One letter apart: «رونالدو» and «رونادو». */
export function isNearly(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1)
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

/** `named`: of speakers with names; `opened`: the words will stand after «إنّ» again, as in the article; `any`: of whoever speaks. */
type Kept = 'named' | 'opened' | 'any'

const kept: Readonly<Record<Kept, WeakMap<AnnotatedDocument, readonly Quotation[]>>> = {
  named: new WeakMap(),
  opened: new WeakMap(),
  any: new WeakMap(),
}

/** What can be quoted, in the order of the article; repeated sentences and torn clauses are left out. */
export function quotations(document: AnnotatedDocument, which: Kept = 'named'): readonly Quotation[] {
  const known = kept[which].get(document)
  if (known) return known
  const made = findQuotations(document, which)
  kept[which].set(document, made)
  return made
}

function findQuotations(document: AnnotatedDocument, which: Kept): Quotation[] {
  const afterOpener = which === 'opened'
  const found: Quotation[] = []
  const rivals = document.statements.map((statement) => ({ statement, roots: rootsOf(document, statement) }))
  for (const [at, statement] of document.statements.entries()) {
    const sentence = document.sentences[statement.sentence]
    if (
      !sentence ||
      sentence.skipped ||
      (which !== 'any' && !isNamed(statement)) ||
      (statement.isPhrase && !afterOpener)
    )
      continue
    const clause = document.language.leadClause(sentence, statement, afterOpener)
    if (!clause) continue
    const text = textOf(document, clause)
    if (!statement.isPhrase && !document.language.standsAlone(sentence, clause)) continue
    if (isMisprinted(document, statement, clause)) continue
    if (statement.direct && (document.language.pointsOut(text) || isNoStatement(document, clause))) continue
    if (!statement.direct && document.language.leans(text.split(' ').slice(0, 2).join(' '))) continue
    if (isSaidElsewhere(document, text, statement)) continue
    if (isSharedClaim(text, statement, rivals.slice(Math.max(0, at - 30), at + 30))) continue
    if (!namesSpeaker(text, statement.speaker)) found.push({ statement, clause, text, speaker: statement.speaker })
  }
  return found
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

/** Spellings of a name that a reader may type: as the article writes it anywhere, and a person's surname. */
export function spellings({ language }: AnnotatedDocument, { name, mentions }: Person, isPerson: boolean): string[] {
  const last = isPerson ? language.surnameOf(name) : null
  const isTorn = (written: string) => last !== null && last !== written && last.endsWith(` ${written}`)
  const named = mentions.map((mention) => mention.name).filter((written) => !isTorn(written))
  const all = [name, ...named, ...(last ? [last] : [])].filter((written) => written.length > 2)
  return [...new Map(all.map((written) => [fold(written), written])).values()]
}
