// What we write as H5P is taken by the server that others run (@lumieducation/h5p-server), unchanged.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as H5P from '@lumieducation/h5p-server'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExchangeQuiz } from '@/interchange/exchange-quiz'
import { h5p } from '@/interchange/write/h5p'
import { LIBRARIES } from '@/interchange/write/h5p/content'
import { QUESTION_TYPES } from '@/quiz'
import { ARTICLE, anyQuestion, anyQuiz, WORDS } from '../support/any-quiz'
import { aQuestion } from '../support/builders'

let folder: string
const inFolder = (name: string) => join(folder, name)

/** The types a quiz needs, as a site has them: only their names count here, for their code comes from the site. */
function installLibraries(): void {
  for (const [machineName, { title, version }] of Object.entries(LIBRARIES)) {
    const [majorVersion, minorVersion] = version
    const library = inFolder(`libraries/${machineName}-${version.join('.')}`)
    mkdirSync(library, { recursive: true })
    const json = { machineName, title, majorVersion, minorVersion, patchVersion: 0, runnable: 1 }
    writeFileSync(join(library, 'library.json'), JSON.stringify(json))
    writeFileSync(join(library, 'semantics.json'), '[]')
  }
}

function theServer(): H5P.H5PEditor {
  for (const name of ['libraries', 'content', 'temporary']) mkdirSync(inFolder(name), { recursive: true })
  installLibraries()
  return new H5P.H5PEditor(
    new H5P.fsImplementations.InMemoryStorage(),
    new H5P.H5PConfig(new H5P.fsImplementations.InMemoryStorage()),
    new H5P.fsImplementations.FileLibraryStorage(inFolder('libraries')),
    new H5P.fsImplementations.FileContentStorage(inFolder('content')),
    new H5P.fsImplementations.DirectoryTemporaryFileStorage(inFolder('temporary')),
  )
}

const USER = { id: '1', name: 'معلّم', type: 'local', email: 'teacher@example.org' } as H5P.IUser

interface Set {
  readonly questions: readonly { readonly library: string; readonly params: Readonly<Record<string, unknown>> }[]
}

async function taken(server: H5P.H5PEditor, quiz: ExchangeQuiz) {
  const bytes = (await h5p.write(quiz, { words: WORDS, now: new Date(0) })) as Uint8Array
  const content = JSON.parse(new TextDecoder().decode(unzipSync(bytes)['content/content.json'])) as Set
  const uploaded = await server.uploadPackage(Buffer.from(bytes), USER)
  return { content, uploaded, kept: uploaded.parameters as Set }
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fahm-h5p-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quizOf = (questions: ExchangeQuiz['questions']): ExchangeQuiz => ({
  title: 'اختبار <العصافير>',
  language: 'ar',
  direction: 'rtl',
  article: ARTICLE,
  questions,
})

describe('H5P', () => {
  it('is imported by another server as it was written, with every question that has a type there', async () => {
    const server = theServer()
    for (const quiz of fc.sample(anyQuiz(QUESTION_TYPES), { numRuns: 15, seed: 7 })) {
      const { content, kept, uploaded } = await taken(server, quiz)
      expect(kept).toEqual(content)
      expect(uploaded.metadata).toMatchObject({ title: quiz.title, mainLibrary: 'H5P.QuestionSet', language: 'ar' })
      const leftOut = h5p.losses(quiz).filter(({ key }) => key === 'left-out')
      expect(kept.questions).toHaveLength(quiz.questions.length - leftOut.length)
    }
  })

  it('asks in the types of H5P, and keeps the words, their direction and the reasons', async () => {
    const choice = aQuestion('choice')
    const questions = [
      {
        ...choice,
        stem: 'ما معنى «<b>»؟',
        options: choice.options.map((option) => ({ ...option, why: option.correct ? 'كذا في النص' : '' })),
      },
      aQuestion('true-false', { answer: 'not-stated' }),
      aQuestion('gap'),
      aQuestion('matching'),
      aQuestion('essay'),
    ].map((question, at) => ({ ...question, id: `q${at}` }))
    const { content } = await taken(theServer(), quizOf(questions))
    expect(content.questions.map(({ library }) => library)).toEqual([
      'H5P.MultiChoice 1.16',
      'H5P.MultiChoice 1.16',
      'H5P.Blanks 1.14',
      'H5P.DragText 1.10',
    ])
    expect(content.questions[0]?.params.question).toBe('<p dir="rtl" lang="ar">ما معنى «&lt;b&gt;»؟</p>')
    expect(JSON.stringify(content.questions[0]?.params.answers)).toContain('كذا في النص')
    expect(content.questions[2]?.params.questions).toEqual(['<p dir="rtl">كان المبنى *مخزنًا/مستودعًا* للحبوب.</p>'])
  })

  it('leaves out, and says so, what would be read as marks of its own', () => {
    const question = { ...aQuestion('short-answer', { answer: ['2/3', 'a:b'] }), id: 'q1' }
    expect(h5p.losses(quizOf([question]))).toContainEqual({ questionId: 'q1', key: 'left-out', detail: '' })
    const [essay] = fc.sample(anyQuestion('essay'), { numRuns: 1, seed: 1 })
    expect(h5p.losses(quizOf(essay ? [essay] : [])).map(({ key }) => key)).toContain('left-out')
  })
})
