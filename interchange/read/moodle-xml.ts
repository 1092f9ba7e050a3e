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
import { attribute, characters, child, children, isNode, type Node, rootOf, stringOf, textOf } from './xml-tree'

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

function read(bytes: Uint8Array): ImportedFile {
  refuseLarge(bytes)
  try {
    const nodes = children(rootOf(bytes, 'quiz'), 'question')
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
