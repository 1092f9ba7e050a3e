import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bare, keyWords } from '../text/fold'
import type { Span } from '../types'
import { isAlike, isQuotation } from './shared/ideas'
import { factKey, isOnTheme, quotable, textOf } from './shared/quoting'

const ASKED = 2
const MOST_SHOWN = 3
/** Who or what is spoken of so seldom is not worth telling about. */
const LEAST_SENTENCES = 3
/** A statement is about what it names among its first words. */
const OPENING = 6

interface Named {
  readonly name: string
  readonly sentences: ReadonlySet<number>
  /** What the words of a statement must hold. */
  readonly key: string
}

/** People, bodies and places that the article speaks of again and again. */
function namedThings(document: AnnotatedDocument): Named[] {
  const { people: persons, bodies, language } = document
  const people = [...persons, ...bodies].map((person) => ({
    name: bare(person.name),
    sentences: new Set(person.mentions.map(({ sentence }) => sentence)),
    key: bodies.includes(person) ? person.name : (language.surnameOf(person.name) ?? person.name),
  }))
  const places = new Map<string, { name: string; sentences: Set<number>; key: string }>()
  for (const { id, start, end, sentence } of document.places) {
    const name = bare(document.article.text.slice(start, end))
    const known = places.get(id) ?? { name, sentences: new Set<number>(), key: name }
    known.sentences.add(sentence)
    places.set(id, known)
  }
  return [...people, ...places.values()]
    .filter(({ sentences }) => sentences.size >= LEAST_SENTENCES)
    .sort((a, b) => b.sentences.size - a.sentences.size)
}

interface Told extends Span {
  readonly text: string
  readonly sentence: number
}

/** What the article tells of a thing in statements that name it among their first words, none twice. */
function toldOf(document: AnnotatedDocument, { key }: Named): Told[] {
  const name = keyWords(key).join(' ')
  const found: Told[] = []
  for (const { sentence, clause, speaker } of quotable(document)) {
    const text = textOf(document, clause)
    const opening = keyWords(text)
      .slice(0, OPENING)
      .map((word) => word.replace(/^[وفبل](?=\p{L}{3})/u, ''))
      .join(' ')
    const idea = { sentence, clause, text, score: 0 }
    if (
      speaker ||
      !` ${opening} `.includes(` ${name} `) ||
      isQuotation(document, idea) ||
      !isOnTheme(document, sentence)
    )
      continue
    if (found.every((other) => !isAlike(other.text, text)))
      found.push({ text, sentence: sentence.index, start: clause.start, end: clause.end })
  }
  return found
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { tellAbout: words } = document.language.wording
  for (const named of namedThings(document)) {
    const told = toldOf(document, named).slice(0, MOST_SHOWN)
    if (told.length < ASKED) continue
    const spans = told.map(({ start, end }) => ({ start, end }))
    yield {
      construction: 'tell-about',
      process: 'retrieve',
      type: 'essay',
      stem: words.stem(named.name),
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
  process: 'retrieve',
  examples: [
    {
      text: 'ولد سامي الحلبي في مدينة حمص قرب السوق القديم. زار سامي الحلبي المتاحف الكبيرة في كل عام. وأسس سامي الحلبي المكتبة العامة في حي الزيتون.',
      asks: 'اذكر أمرين أوردهما النص عن سامي الحلبي.',
    },
    { text: 'ولد سامي الحلبي في مدينة حمص قرب السوق القديم.', asks: null },
  ],
  propose,
}
