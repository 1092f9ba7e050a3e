import { articleNoteOf } from '../../article-note'
import type { ExchangeQuiz, WriteOptions } from '../../exchange-quiz'
import { packNote } from '../../note'
import { archiveOf } from '../archive'
import { articleXml, type Scene } from './body'
import { content, directed, itemXml, namespaceOf } from './item'
import { elementsOf, html, type QtiVersion, XML_HEAD } from './markup'

const MANIFESTS = {
  '2.2': {
    namespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    schema: 'QTIv2.2 Package',
    schemaVersion: '1.0.0',
    kind: 'xmlv2p2',
  },
  '3.0': {
    namespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
    schema: 'QTI Package',
    schemaVersion: '3.0.0',
    kind: 'xmlv3p0',
  },
} as const

const itemPath = (at: number) => `items/item-${at + 1}.xml`

/** The article stands before the items of its section. */
function testXml(scene: Scene, version: QtiVersion): string {
  const { el, quiz } = scene
  const note = quiz.article ? `<!--${packNote({ article: articleNoteOf(quiz.article) })}-->` : ''
  const article = note + content(scene, version, directed(scene, articleXml(quiz)))
  const rubric = quiz.article
    ? el('rubricBlock', { view: 'candidate', use: version === '3.0' ? 'instructions' : undefined }, article)
    : ''
  const references = quiz.questions.map((_, at) =>
    el('assessmentItemRef', { identifier: `ref-${at + 1}`, href: itemPath(at) }),
  )
  const section = el(
    'assessmentSection',
    { identifier: 'section-1', title: quiz.title, visible: true },
    rubric,
    ...references,
  )
  const sum = el(
    'setOutcomeValue',
    { identifier: 'SCORE' },
    el('sum', {}, el('testVariables', { variableIdentifier: 'SCORE' })),
  )
  const test = el(
    'assessmentTest',
    { xmlns: namespaceOf(version), identifier: 'test-1', title: quiz.title, toolName: 'Fahm' },
    el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
    el('testPart', { identifier: 'part-1', navigationMode: 'nonlinear', submissionMode: 'simultaneous' }, section),
    el('outcomeProcessing', {}, sum),
  )
  return XML_HEAD + test
}

function manifestXml(quiz: ExchangeQuiz, version: QtiVersion): string {
  const { namespace, schema, schemaVersion, kind } = MANIFESTS[version]
  const resource = (identifier: string, type: string, href: string, needs: readonly string[] = []) =>
    html(
      'resource',
      { identifier, type: `imsqti_${type}_${kind}`, href },
      html('file', { href }),
      ...needs.map((identifierref) => html('dependency', { identifierref })),
    )
  const items = quiz.questions.map((_, at) => `resource-${at + 1}`)
  const manifest = html(
    'manifest',
    { xmlns: namespace, identifier: 'manifest-1' },
    html('metadata', {}, html('schema', {}, schema), html('schemaversion', {}, schemaVersion)),
    html('organizations', {}),
    html(
      'resources',
      {},
      resource('resource-test', 'test', 'test.xml', items),
      ...items.map((identifier, at) => resource(identifier, 'item', itemPath(at))),
    ),
  )
  return XML_HEAD + manifest
}

/** A content package: the manifest, a test that holds the article and names the items, and the items. */
export function packageOf(quiz: ExchangeQuiz, version: QtiVersion, { words, now }: WriteOptions): Uint8Array {
  const scene: Scene = { el: elementsOf(version), quiz, words }
  const files: Record<string, string> = {
    'imsmanifest.xml': manifestXml(quiz, version),
    'test.xml': testXml(scene, version),
  }
  for (const [at, question] of quiz.questions.entries()) {
    files[itemPath(at)] = itemXml(scene, version, question, `item-${at + 1}`)
  }
  return archiveOf(files, now)
}
