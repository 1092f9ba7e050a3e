import { fromQuestion, type Question } from '@/quiz'
import { noteOf, packNote, reasonsOf } from '../../note'
import { nameOf } from '../common'
import { type Body, bodyOf, type Scene } from './body'
import { outcomeDeclarations, RESPONSE, responseDeclaration, responseProcessing, SHOWN } from './declarations'
import { html, type QtiVersion, words, XML_HEAD } from './markup'

const NAMESPACES: Record<QtiVersion, string> = {
  '2.2': 'http://www.imsglobal.org/xsd/imsqti_v2p2',
  '3.0': 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
}

export const namespaceOf = (version: QtiVersion) => NAMESPACES[version]

/** Content of a rubric or of feedback, which 3.0 wraps once more. */
export function content({ el }: Scene, version: QtiVersion, inner: string): string {
  return version === '3.0' ? el('contentBody', {}, inner) : inner
}

export const directed = ({ quiz }: Scene, inner: string) =>
  html('div', { dir: quiz.direction, 'xml:lang': quiz.language }, inner)

/** What only the note keeps: reasons of rows that have no feedback of their own in QTI, and keys in our own terms. */
function moreOf(question: Question): unknown {
  const input = fromQuestion(question)
  switch (input.type) {
    case 'gap':
    case 'ordering':
    case 'matching':
      return { reasons: reasonsOf(input) }
    case 'select-evidence':
      return { answer: input.answer }
    case 'essay':
      return { model: input.model, rubric: input.rubric }
    default:
      return undefined
  }
}

function noteFor(scene: Scene, question: Question): string {
  const input = fromQuestion(question)
  const more = moreOf(question)
  const quoted =
    question.type === 'select-evidence'
      ? { text: (scene.quiz.article?.text ?? '').slice(question.answer.start, question.answer.end) }
      : {}
  const { points: _points, ...note } = noteOf(question, input, more && { ...more, ...quoted })
  return `<!--${packNote(note)}-->`
}

/** The explanation, then the words of the article that prove it. */
function solution({ explanation, evidence }: Question): string {
  const proof = evidence.map(({ text }) => html('blockquote', {}, html('p', {}, words(text))))
  return (explanation === '' ? '' : html('p', {}, words(explanation))) + proof.join('')
}

function rubricOf(scene: Scene, version: QtiVersion, { rubric }: Body): string {
  if (rubric === undefined) return ''
  const inner = content(scene, version, directed(scene, rubric))
  return scene.el('rubricBlock', { view: 'scorer', use: version === '3.0' ? 'scoring' : undefined }, inner)
}

/** One item as a document of its own. `identifier` tells it from the others of its package. */
export function itemXml(scene: Scene, version: QtiVersion, question: Question, identifier: string): string {
  const { el, quiz } = scene
  const body = bodyOf(scene, question)
  const feedback = solution(question)
  const shows = { reasons: body.hasReasons, solution: feedback !== '' }
  const declared = body.expected
    ? responseDeclaration(el, body.expected, question.points)
    : el('responseDeclaration', { identifier: RESPONSE, cardinality: 'single', baseType: 'string' })
  const modal = el(
    'modalFeedback',
    { outcomeIdentifier: 'SOLUTION', showHide: 'show', identifier: SHOWN },
    content(scene, version, directed(scene, feedback)),
  )
  const item = el(
    'assessmentItem',
    {
      xmlns: namespaceOf(version),
      identifier,
      title: nameOf(question.stem),
      adaptive: false,
      timeDependent: false,
      'xml:lang': quiz.language,
    },
    noteFor(scene, question),
    declared,
    ...outcomeDeclarations(el, question, shows),
    el('itemBody', {}, rubricOf(scene, version, body), directed(scene, body.xml)),
    responseProcessing(el, body.expected, question.points, shows),
    shows.solution ? modal : '',
  )
  return XML_HEAD + item
}
