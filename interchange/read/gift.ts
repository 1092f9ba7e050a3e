import type { GIFTQuestion, TextFormat } from 'gift-pegjs'
import { PROCESSES } from '@/quiz'
import { articleFrom, readArticleNote } from '../article-note'
import type { Aside, ImportedArticle, ImportedFile, ImportedQuestion, Reader } from '../import'
import { type Note, unpack, unpackNote } from '../note'
import { type Place, refuse } from '../settle'
import { fromHtml } from '../text/html'
import { explanationIn } from '../write/common'
import { asFileError, FileError } from './document'
import { type Item, itemsOf, LONGEST_ITEM, parseItem } from './gift-items'
import { categoryName, fromNative, type Native, paragraphTexts } from './native'
import { MOST_QUESTIONS_IN_FILE, refuseLarge } from './sizes'
import { decodeText } from './text'

const CODES: Readonly<Record<string, string>> = {
  '092': '\\',
  '058': ':',
  '035': '#',
  '061': '=',
  '123': '{',
  '125': '}',
  '126': '~',
}

/** Marks that the parser leaves standing in matches, for which it alone forgets to decode what it escaped. */
const unmarked = (text: string) =>
  text.replace(/&&(?:(092|058|035|061|123|125|126);|010)/g, (_whole, code) => (code ? (CODES[code] ?? '') : '\n'))

function textReader(asides: Set<Aside>) {
  return (text: TextFormat | null | undefined) => {
    if (!text) return ''
    if (text.format === 'plain' || text.format === 'markdown') return text.text
    const read = fromHtml(text.text)
    if (read.hasMedia) asides.add('images-left-out')
    else if (read.hasMarkup) asides.add('markup-left-out')
    return read.text
  }
}

type Read = ReturnType<typeof textReader>

const unstarred = (text: string) => text.replaceAll('\\*', '*')

type Parsed<T extends GIFTQuestion['type']> = Extract<GIFTQuestion, { type: T }>

function choiceBody({ choices }: Parsed<'MC'>, read: Read, asides: Set<Aside>): Native['body'] {
  const isOne = choices.some(({ isCorrect }) => isCorrect)
  if (choices.some(({ weight }) => isOne && weight !== null && weight > 0 && weight < 100)) asides.add('weights-evened')
  const options = choices.map(({ text, feedback, isCorrect, weight }) => ({
    text: read(text),
    why: read(feedback),
    correct: isOne ? isCorrect : (weight ?? 0) > 0,
  }))
  return { kind: 'choice', isOne: isOne && options.filter(({ correct }) => correct).length === 1, options }
}

function typedBody({ choices }: Parsed<'Short'>, asides: Set<Aside>): Native['body'] {
  const isPart = ({ weight }: (typeof choices)[number]) => weight !== null && weight < 100
  if (choices.some(isPart)) asides.add('weights-evened')
  return { kind: 'typed', accepted: choices.map(({ text }) => unstarred(text.text)) }
}

function numberBody({ choices }: Parsed<'Numerical'>, asides: Set<Aside>): Native['body'] {
  const list = Array.isArray(choices) ? choices.filter(({ isCorrect }) => isCorrect).map(({ text }) => text) : [choices]
  if (Array.isArray(choices) && choices.some(({ weight }) => weight !== null && weight < 100))
    asides.add('weights-evened')
  const numbers = list.map(({ type, number = 0, range = 0, numberHigh = 0, numberLow = 0 }) =>
    type === 'high-low'
      ? { middle: (numberHigh + numberLow) / 2, tolerance: Math.abs(numberHigh - numberLow) / 2 }
      : { middle: number, tolerance: type === 'range' ? Math.abs(range) : 0 },
  )
  return {
    kind: 'typed',
    accepted: numbers.map(({ middle }) => String(middle)),
    tolerance: Math.max(0, ...numbers.map((each) => each.tolerance)),
  }
}

function bodyOf(question: GIFTQuestion, read: Read, asides: Set<Aside>): Native['body'] | null {
  switch (question.type) {
    case 'MC':
      return choiceBody(question, read, asides)
    case 'Short':
      return typedBody(question, asides)
    case 'Numerical':
      return numberBody(question, asides)
    case 'TF':
      return { kind: 'verdict', answer: question.isTrue }
    case 'Matching': {
      const pairs = question.matchPairs.map(
        ({ subquestion, subanswer }) => [read(subquestion), unmarked(subanswer)] as const,
      )
      return { kind: 'matching', pairs }
    }
    case 'Essay':
      return { kind: 'open', grader: '' }
    default:
      return null
  }
}

const tagged = (comments: readonly string[]) => comments.flatMap((each) => [...each.matchAll(/\[tag:([^\]]+)\]/g)])

function question(parsed: GIFTQuestion, item: Item, place: Place, article: ImportedArticle | null): ImportedQuestion {
  const asides = new Set<Aside>()
  const read = textReader(asides)
  const body = bodyOf(parsed, read, asides)
  if (!body || !('globalFeedback' in parsed)) return refuse(place, 'no-answer')
  const note: Note | null = item.comments.map(unpackNote).find(Boolean) ?? null
  const feedback = parsed.globalFeedback
  const stem = read(parsed.stem)
  const explanation = read(note && feedback ? { ...feedback, text: explanationIn(feedback.text) } : feedback)
  const tags = tagged(item.comments).map(([, tag]) => tag)
  const process = PROCESSES.find((each) => tags.includes(`process:${each}`)) ?? 'retrieve'
  return fromNative(place, { stem, explanation, points: 1, process, asides: [...asides], body }, note, article)
}

const NAME = /^\s*::((?:\\.|[^:\\]|:(?!:))*)::/

const isCategory = ({ source }: Item) => /^\s*\$CATEGORY:/.test(source)

/** A text without an answer: our own article, or a description that asks nothing. */
const isDescription = ({ source }: Item) => !/(?:^|[^\\])\{/.test(source)

function articleIn(items: readonly Item[]): ImportedArticle | null {
  for (const { comments, source } of items) {
    const packed = comments.map(unpack).find(Boolean)
    const note = typeof packed === 'object' && packed && 'article' in packed ? readArticleNote(packed.article) : null
    if (!note) continue
    const html = source
      .replace(NAME, '')
      .replace(/^\[html\]/, '')
      .replace(/\\([\\~=#{}:])/g, '$1')
    return articleFrom(note, paragraphTexts(html))
  }
  return null
}

function read(bytes: Uint8Array): ImportedFile {
  refuseLarge(bytes)
  try {
    const text = decodeText(bytes)
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
    const items = itemsOf(text)
    const article = articleIn(items)
    const category = items.find(isCategory)
    const asked = items.filter((item) => !isCategory(item) && !isDescription(item))
    if (asked.length === 0) throw new FileError('unknown-type', 'no question')
    if (asked.length > MOST_QUESTIONS_IN_FILE) throw new FileError('too-large', `${asked.length} questions`)
    const questions = asked.map((item, at) => {
      const name = NAME.exec(item.source)?.[1]?.replace(/\\(.)/g, '$1') ?? ''
      const place = { number: at + 1, line: item.line, name }
      const parsed = parseItem(item)
      if (parsed) return question(parsed, item, place, article)
      return refuse(place, item.source.length > LONGEST_ITEM ? 'too-long' : 'unreadable')
    })
    return { title: category ? categoryName(category.source.replace(/^\s*\$CATEGORY:/, '')) : '', questions, article }
  } catch (error) {
    throw asFileError(error)
  }
}

/** GIFT, as a file or pasted. Asked last: any text may be one. */
export const giftReader: Reader = {
  id: 'gift',
  extensions: ['gift', 'txt'],
  recognises: (bytes, fileName) => /\.(?:gift|txt)$/i.test(fileName) || Buffer.from(bytes).includes('{'),
  read,
}
