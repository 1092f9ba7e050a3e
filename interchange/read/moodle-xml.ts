import { XMLParser } from 'fast-xml-parser'
import { PROCESSES, type QuestionInput } from '@/quiz'
import { articleFrom, readArticleNote } from '../article-note'
import type { Aside, ImportedArticle, ImportedFile, ImportedQuestion, Reader } from '../import'
import { unpack, unpackNote } from '../note'
import { type Place, refuse } from '../settle'
import { fromHtml } from '../text/html'
import { explanationIn } from '../write/common'
import { asFileError, FileError } from './document'
import { categoryName, fromNative, type Native, paragraphTexts } from './native'
import { MOST_QUESTIONS_IN_FILE, refuseLarge } from './sizes'
import { decodeText } from './text'
import { refuseEntities } from './zip'

type Node = Readonly<Record<string, unknown>>

// Entities are never expanded by the parser, and a file that declares any is refused; the five of XML itself and
// numbers are read here.
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  alwaysCreateTextNode: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: '#cdata',
  commentPropName: '#comment',
  maxNestedTags: 40,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
})

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, number, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(number)
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole
  })
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

function children(node: Node | undefined, name: string): Node[] {
  const found = node?.[name]
  return Array.isArray(found) ? found.filter(isNode) : []
}

const child = (node: Node | undefined, name: string) => children(node, name)[0]

const stringOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The characters directly inside an element: what is written out, and what stands in CDATA as it is. */
function characters(node: Node | undefined): string {
  if (!node) return ''
  const cdata = children(node, '#cdata')
    .map((section) => stringOf(section['#text']))
    .join('')
  const own = decoded(stringOf(node['#text']))
  return cdata === '' ? own : own.trim() + cdata
}

/** `<x><text>…</text></x>`, or the characters of x itself. */
const textOf = (node: Node | undefined) => characters(child(node, 'text') ?? node)

const attribute = (node: Node | undefined, name: string) => decoded(stringOf(node?.[`@${name}`]))

const notes = (node: Node) => children(node, '#comment').map((comment) => stringOf(comment['#text']))

/** Reads texts in the format that each says it is in, and gathers what had to be left aside. */
function textReader(asides: Set<Aside>) {
  return (node: Node | undefined, inherited = 'html') => {
    const raw = textOf(node)
    const format = attribute(node, 'format') || inherited
    if (format === 'plain_text' || format === 'markdown') return raw
    const read = fromHtml(raw)
    if (read.hasMedia) asides.add('images-left-out')
    else if (read.hasMarkup) asides.add('markup-left-out')
    return read.text
  }
}

type Read = ReturnType<typeof textReader>

const unstarred = (text: string) => text.replaceAll('\\*', '*')

function choiceBody(node: Node, read: Read, asides: Set<Aside>): Native['body'] {
  const answers = children(node, 'answer')
  const fractions = answers.map((answer) => Number(attribute(answer, 'fraction')))
  const isOne = characters(child(node, 'single')).trim() !== 'false'
  if (isOne && fractions.some((fraction) => fraction > 0 && fraction < 100)) asides.add('weights-evened')
  const best = Math.max(...fractions)
  const options = answers.map((answer, at) => ({
    text: read(answer),
    why: read(child(answer, 'feedback')),
    correct: isOne ? (fractions[at] ?? 0) > 0 && fractions[at] === best : (fractions[at] ?? 0) > 0,
  }))
  return { kind: 'choice', isOne: isOne && options.filter(({ correct }) => correct).length < 2, options }
}

function typedBody(node: Node, isNumber: boolean, asides: Set<Aside>): Native['body'] {
  const right = children(node, 'answer').filter((answer) => Number(attribute(answer, 'fraction')) > 0)
  if (right.some((answer) => Number(attribute(answer, 'fraction')) < 100)) asides.add('weights-evened')
  const accepted = right.map((answer) => unstarred(textOf(answer)))
  if (!isNumber) return { kind: 'typed', accepted }
  const tolerance = Math.max(0, ...right.map((answer) => Number(textOf(child(answer, 'tolerance')).trim()) || 0))
  return { kind: 'typed', accepted: accepted.map((text) => text.trim()), tolerance }
}

function bodyOf(type: string, node: Node, read: Read, asides: Set<Aside>): Native['body'] | null {
  switch (type) {
    case 'multichoice':
      return choiceBody(node, read, asides)
    case 'truefalse': {
      const right = children(node, 'answer').find((answer) => Number(attribute(answer, 'fraction')) > 0)
      return { kind: 'verdict', answer: textOf(right).trim().toLowerCase() === 'true' }
    }
    case 'shortanswer':
      return typedBody(node, false, asides)
    case 'numerical':
      return typedBody(node, true, asides)
    case 'matching':
    case 'ddmatch': {
      const rows = children(node, 'subquestion')
      return {
        kind: 'matching',
        pairs: rows.map((row) => [read(row), read(child(row, 'answer'), 'plain_text')] as const),
      }
    }
    case 'ordering':
      return { kind: 'ordering', entries: children(node, 'answer').map((answer) => read(answer)) }
    case 'essay':
      return { kind: 'open', grader: read(child(node, 'graderinfo')) }
    default:
      return null
  }
}

function processOf(node: Node): QuestionInput['process'] {
  const tags = children(child(node, 'tags'), 'tag').map((tag) => textOf(tag).trim())
  return PROCESSES.find((process) => tags.includes(`process:${process}`)) ?? 'retrieve'
}

/** Whole points within what a question may be worth. */
const pointsOf = (grade: number) => Math.min(20, Math.max(1, Math.round(grade) || 1))

function question(node: Node, type: string, place: Place, article: ImportedArticle | null): ImportedQuestion {
  const asides = new Set<Aside>()
  const read = textReader(asides)
  const body = bodyOf(type, node, read, asides)
  if (!body) return refuse(place, 'unknown-type', type)
  const feedback = child(node, 'generalfeedback')
  const note = notes(node).map(unpackNote).find(Boolean) ?? null
  const native = {
    stem: read(child(node, 'questiontext')),
    explanation: note ? fromHtml(explanationIn(textOf(feedback))).text : read(feedback),
    points: pointsOf(Number(characters(child(node, 'defaultgrade')))),
    process: processOf(node),
    asides: [...asides],
    body,
  }
  return fromNative(place, { ...native, asides: [...asides] }, note, article)
}

/** The article that our own writer put before the questions. */
function articleIn(nodes: readonly Node[]): ImportedArticle | null {
  for (const node of nodes) {
    const packed = attribute(node, 'type') === 'description' ? notes(node).map(unpack).find(Boolean) : undefined
    const note = isNode(packed) ? readArticleNote(packed.article) : null
    if (!note) continue
    const html = textOf(child(node, 'questiontext'))
    return articleFrom(note, paragraphTexts(html))
  }
  return null
}

function parsed(bytes: Uint8Array): Node[] {
  refuseEntities(bytes)
  const xml = decodeText(bytes, 'utf-8')
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '')))
    throw new FileError('bomb', 'a document type')
  const quiz: unknown = parser.parse(xml, true)
  const root = isNode(quiz) ? child(quiz, 'quiz') : undefined
  if (!root) throw new FileError('unknown-type', 'no <quiz> element')
  return children(root, 'question')
}

function read(bytes: Uint8Array): ImportedFile {
  refuseLarge(bytes)
  try {
    const nodes = parsed(bytes)
    const article = articleIn(nodes)
    const category = nodes.find((node) => attribute(node, 'type') === 'category')
    const asked = nodes.filter((node) => !['category', 'description'].includes(attribute(node, 'type')))
    if (asked.length > MOST_QUESTIONS_IN_FILE) throw new FileError('too-large', `${asked.length} questions`)
    const questions = asked.map((node, at) => {
      const name = textOf(child(node, 'name')).trim()
      return question(node, attribute(node, 'type'), { number: at + 1, line: null, name }, article)
    })
    return { title: category ? categoryName(textOf(child(category, 'category'))) : '', questions, article }
  } catch (error) {
    throw asFileError(error)
  }
}

/** Moodle XML of any Moodle, and our own. */
export const moodleXmlReader: Reader = {
  id: 'moodle-xml',
  extensions: ['xml'],
  recognises: (bytes) => {
    const start = Buffer.from(bytes.subarray(0, 4096)).toString('utf8').replaceAll('\0', '')
    return /^\ufeff?\s*</.test(start) && /<quiz[\s>]/.test(start)
  },
  read,
}
