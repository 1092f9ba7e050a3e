import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Person } from '../text/document'
import { bare, keyWords } from '../text/fold'
import type { Span } from '../types'
import { isTopic } from './shared/changed-names'
import { isAlike, isQuotation, tellingsOf } from './shared/ideas'
import { factKey, isOnTheme } from './shared/quoting'

const ASKED = 2
const MOST_SHOWN = 3
/** Who or what is spoken of so seldom is not worth telling about. */
const LEAST_SENTENCES = 3
/** A statement is about what it names among its first words. */
const OPENING = 8
const MOST_WORDS = 36

interface Named {
  readonly name: string
  readonly sentences: ReadonlySet<number>
  /** What the words of a statement must hold. */
  readonly key: string
  readonly person?: Person
}

/** People, bodies and places that the article speaks of again and again. */
function namedThings(document: AnnotatedDocument): Named[] {
  const { people: persons, bodies, language } = document
  const people = [...persons.filter(({ name }) => language.isWholeName(name)), ...bodies].map((person) => ({
    name: bare(person.name),
    sentences: new Set(person.mentions.map(({ sentence }) => sentence)),
    key: bodies.includes(person) ? person.name : (language.surnameOf(person.name) ?? person.name),
    ...(bodies.includes(person) ? {} : { person }),
  }))
  const places = new Map<string, { name: string; sentences: Set<number>; key: string }>()
  for (const { id, start, end, sentence } of document.places) {
    const name = bare(document.article.text.slice(start, end))
    const known = places.get(id) ?? { name, sentences: new Set<number>(), key: name }
    known.sentences.add(sentence)
    places.set(id, known)
  }
  // What a text tells of a place that it only names in passing is anything that happens there.
  const told = [...places.values()].filter(({ name }) => isTopic(document, name))
  return [...people, ...told]
    .filter((named) => named.sentences.size >= LEAST_SENTENCES || isSideFigure(document, named))
    .sort((a, b) => b.sentences.size - a.sentences.size)
}

interface Told extends Span {
  readonly text: string
  readonly sentence: number
}

/** What the article tells of a thing in sentences that name it among their first words, none twice. */
function toldOf(document: AnnotatedDocument, { key, sentences }: Named): Told[] {
  const name = keyWords(key).join(' ')
  const found: Told[] = []
  for (const idea of tellingsOf(document, MOST_WORDS)) {
    const { sentence, clause, text } = idea
    const opening = keyWords(text)
      .slice(0, OPENING)
      .map((word) => word.replace(/^[وفبل](?=\p{L}{3})/u, ''))
      .join(' ')
    const isSaid = (document.statementsIn.get(sentence.index) ?? []).length > 0
    if (!sentences.has(sentence.index) || isSaid || !` ${opening} `.includes(` ${name} `)) continue
    if (isQuotation(document, idea) || !isOnTheme(document, sentence)) continue
    if (found.every((other) => !isAlike(other.text, text)))
      found.push({ text, sentence: sentence.index, start: clause.start, end: clause.end })
  }
  return found
}

/** Who is named in one or two sentences only: a whole name, found for certain, of somebody whom the text is not about. */
function isSideFigure(document: AnnotatedDocument, { name, sentences, person }: Named): boolean {
  if (!person || sentences.size >= LEAST_SENTENCES || keyWords(name).length < 2 || isTopic(document, name)) return false
  return person.gender !== null && person.mentions.some(({ certain }) => certain)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  if (tellingsOf(document, MOST_WORDS).length === 0) return
  const { tellAbout: words } = document.language.wording
  for (const named of namedThings(document)) {
    const told = toldOf(document, named).slice(0, MOST_SHOWN)
    const isOnce = isSideFigure(document, named)
    if (told.length < (isOnce ? 1 : ASKED)) continue
    const spans = told.map(({ start, end }) => ({ start, end }))
    yield {
      construction: 'tell-about',
      process: 'interpret',
      type: 'essay',
      stem: told.length < ASKED ? words.once(named.name) : words.stem(named.name),
      options: [],
      answer: {
        kind: 'essay',
        model: told.map(({ text }) => `${text.replace(/[.،؛]$/u, '')}.`).join(' '),
        rubric: told.slice(0, ASKED).map(({ text }) => ({ points: 1, criterion: words.criterion(named.name, text) })),
      },
      evidence: spans,
      explanation: words.explanation(named.name),
      fact: factKey('about', named.name),
      optionKind: 'ideas',
      order: 'shuffled',
      shows: [],
      sentences: told.map(({ sentence }) => sentence),
      worth: 0.5,
      difficulty: 0.4,
    }
  }
}

/** Two things that the article tells of somebody, a body or a place that it speaks of again and again. */
export const tellAbout: Construction = {
  id: 'tell-about',
  process: 'interpret',
  examples: [
    {
      text: 'ولد سامي الحلبي في مدينة حمص قرب السوق القديم. زار سامي الحلبي المتاحف الكبيرة في كل عام. وأسس سامي الحلبي المكتبة العامة في حي الزيتون.',
      asks: 'اذكر أمرين أوردهما النص عن سامي الحلبي.',
    },
    {
      text: 'رسم سامي الحلبي اللوحة الكبيرة في مدخل المسرح القديم. وجاء الزوار إلى المسرح من كل مكان.',
      asks: 'ماذا ذكر النص عن سامي الحلبي؟',
    },
    { text: 'رسم الأطفال اللوحة الكبيرة في مدخل المسرح القديم.', asks: null },
  ],
  propose,
}
