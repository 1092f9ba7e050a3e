// QTI out and in again, and what other tools write.
import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ExchangeQuiz } from '@/interchange/exchange-quiz'
import { qtiReader } from '@/interchange/read/qti'
import { qti22, qti30 } from '@/interchange/write/qti'
import { QUESTION_TYPES } from '@/quiz'
import { ARTICLE, anyQuiz, sameAs, WORDS } from '../support/any-quiz'

const QUIZZES = 1000
const AT_ONCE = 100

async function comesBack(quiz: ExchangeQuiz, writer: typeof qti22) {
  const bytes = (await writer.write(quiz, { words: WORDS, now: new Date(0) })) as Uint8Array
  expect(qtiReader.recognises(bytes, 'quiz.zip')).toBe(true)
  return qtiReader.read(bytes, 'quiz.zip')
}

async function keepsAll(quizzes: readonly ExchangeQuiz[]): Promise<void> {
  for (const [at, quiz] of quizzes.entries()) {
    const writer = at % 2 === 0 ? qti30 : qti22
    const file = await comesBack(quiz, writer)
    const inputs = file.questions.map((read) => ('input' in read ? sameAs(read.input) : read))
    expect(inputs, writer.id).toEqual(quiz.questions.map(sameAs))
    expect(file).toMatchObject({ title: quiz.title, article: ARTICLE })
  }
}

describe('QTI', () => {
  it('comes back from 2.2 and 3.0 as it went out', async () => {
    const quizzes = fc.array(anyQuiz(QUESTION_TYPES), { minLength: AT_ONCE, maxLength: AT_ONCE })
    await fc.assert(fc.asyncProperty(quizzes, keepsAll), { numRuns: QUIZZES / AT_ONCE, endOnFailure: true })
  })
})

const bytesOf = (xml: string) => new TextEncoder().encode(xml)

const item21 = (inside: string, declaration: string) => `<?xml version="1.0"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="x" title="من أداة أخرى" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="R1" ${declaration}</responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <itemBody>
    ${inside}
  </itemBody>
</assessmentItem>`

const one = (value: string) =>
  `cardinality="single" baseType="identifier"><correctResponse><value>${value}</value></correctResponse>`

/** What other tools write, laid out by hand: blanks of the layout are no part of the words. */
const FOREIGN: readonly [what: string, xml: string, expected: object][] = [
  [
    'a choice of 2.1, its question in the prompt',
    item21(
      `<choiceInteraction responseIdentifier="R1" shuffle="true" maxChoices="1">
        <prompt>أين   يقع
          الجسر؟</prompt>
        <simpleChoice identifier="A">شرق <b>المدينة</b></simpleChoice>
        <simpleChoice identifier="B">غربها</simpleChoice>
      </choiceInteraction>`,
      one('B'),
    ),
    {
      input: {
        type: 'choice',
        stem: 'أين يقع الجسر؟',
        options: [
          { text: 'شرق المدينة', correct: false },
          { text: 'غربها', correct: true },
        ],
      },
    },
  ],
  [
    'a gap of 3.0 in its sentence',
    `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="x" title="gap" adaptive="false" time-dependent="false">
      <qti-response-declaration identifier="R" cardinality="single" base-type="string">
        <qti-mapping default-value="0"><qti-map-entry map-key="York" mapped-value="1"/><qti-map-entry map-key="york" mapped-value="0.5"/><qti-map-entry map-key="Hull" mapped-value="0"/></qti-mapping>
      </qti-response-declaration>
      <qti-item-body><p>They met in <qti-text-entry-interaction response-identifier="R"/> again.</p></qti-item-body>
    </qti-assessment-item>`,
    { input: { type: 'gap', stem: 'They met in ____ again.', accepted: ['York', 'york'] } },
  ],
  [
    'a short answer below its question',
    item21(
      '<p>من كتب التقرير؟</p>\n<p> <textEntryInteraction responseIdentifier="R1"/> </p>',
      'cardinality="single" baseType="string"><correctResponse><value>ليلى</value></correctResponse>',
    ),
    { input: { type: 'short-answer', stem: 'من كتب التقرير؟', accepted: ['ليلى'] } },
  ],
  [
    'a picture to point at, which Fahm has no type for',
    item21('<p>x</p><hotspotInteraction responseIdentifier="R1" maxChoices="1"/>', one('A')),
    { refusal: 'unknown-type', detail: 'hotspotInteraction' },
  ],
  [
    'two things to answer in one item',
    item21(
      '<p>x <textEntryInteraction responseIdentifier="R1"/> y <textEntryInteraction responseIdentifier="R2"/></p>',
      one('A'),
    ),
    { refusal: 'unknown-type' },
  ],
]

const HOSTILE: readonly [what: string, xml: string, problem: string][] = [
  [
    'an entity that names a file',
    '<!DOCTYPE assessmentItem [<!ENTITY x SYSTEM "file:///etc/passwd">]><assessmentItem>&x;</assessmentItem>',
    'bomb',
  ],
  [
    'entities that grow',
    '<!DOCTYPE assessmentItem [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><assessmentItem>&b;</assessmentItem>',
    'bomb',
  ],
  ['elements inside elements without end', `<assessmentItem>${'<div>'.repeat(50_000)}`, 'broken'],
  ['a document cut short', '<assessmentItem identifier="x"><itemBody>', 'broken'],
]

describe('QTI of others', () => {
  it.each(FOREIGN)('%s', async (_what, xml, expected) => {
    const bytes = bytesOf(xml)
    expect(qtiReader.recognises(bytes, 'item.xml')).toBe(true)
    expect((await qtiReader.read(bytes, 'item.xml')).questions).toMatchObject([expected])
  })

  it.each(HOSTILE)('is refused as a whole: %s', async (_what, xml, problem) => {
    await expect(qtiReader.read(bytesOf(xml), 'item.xml')).rejects.toMatchObject({ name: 'FileError', problem })
  })

  it('is refused where a package leads out of itself, and goes on where one item is damaged', async () => {
    const quiz = fc.sample(anyQuiz(['choice', 'essay']), { numRuns: 1, seed: 3 })[0] as ExchangeQuiz
    const [question] = quiz.questions
    const twice = { ...quiz, questions: question ? [question, { ...question, id: 'q9' }] : [] }
    const files = unzipSync((await qti22.write(twice, { words: WORDS, now: new Date(0) })) as Uint8Array)
    const damaged = zipSync({ ...files, 'items/item-1.xml': bytesOf('<assessmentItem><oh') })
    const read = await qtiReader.read(damaged, 'quiz.zip')
    expect(read.questions).toMatchObject([{ refusal: 'unreadable' }, { input: { stem: question?.stem } }])
    const outside = zipSync({ ...files, '../outside.xml': bytesOf('<x/>') })
    await expect(qtiReader.read(outside, 'quiz.zip')).rejects.toMatchObject({ name: 'FileError' })
  })
})

/** A folder with 1EdTech's schemas: they can neither be shipped here nor fetched without a network. */
const SCHEMAS = process.env.FAHM_QTI_SCHEMAS
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0

describe('QTI before a validator', () => {
  const [quiz] = fc.sample(anyQuiz(QUESTION_TYPES), { numRuns: 1, seed: 11 }) as [ExchangeQuiz]
  const itemsOf = async (writer: typeof qti22) =>
    Object.entries(unzipSync((await writer.write(quiz, { words: WORDS, now: new Date(0) })) as Uint8Array))
  const lint = (args: readonly string[], xml: Uint8Array) =>
    spawnSync('xmllint', ['--nonet', '--noout', ...args, '-'], { input: xml, encoding: 'utf8' }).stderr

  it.skipIf(!hasXmllint)('is well formed by xmllint (skipped where that is not installed)', async () => {
    for (const writer of [qti22, qti30]) {
      for (const [name, xml] of await itemsOf(writer)) expect(lint([], xml), name).toBe('')
    }
  })

  it.skipIf(!hasXmllint || !SCHEMAS)(
    'is valid by the schemas in FAHM_QTI_SCHEMAS (skipped where that names none)',
    async () => {
      for (const [writer, schema] of [
        [qti22, 'imsqti_v2p2.xsd'],
        [qti30, 'imsqti_asiv3p0_v1p0.xsd'],
      ] as const) {
        const documents = (await itemsOf(writer)).filter(([name]) => name !== 'imsmanifest.xml')
        for (const [name, xml] of documents)
          expect(lint(['--schema', `${SCHEMAS}/${schema}`], xml), name).toMatch(/validates/)
      }
    },
  )
})
