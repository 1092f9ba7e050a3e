// What the gates say of a question before it is saved, and who may ask them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '@/i18n/messages'
import { fromQuestion, QUESTION_PROBLEMS } from '@/quiz'
import { adviceOn, questionFromForm } from '@/server/advice'
import { closeDatabase, database } from '@/server/database'
import { anOption, aQuestion, everyQuestion, evidenceOf, spanOf } from '../support/builders'
import { aLearner, anArticle, aQuiz, aTeacher, expectFailure, type Learner, nowhere } from './stored'

afterAll(closeDatabase)

const SENTENCE = 'قالت المهندسة هدى سالم إن المبنى كان مخزنًا للحبوب قبل ترميمه.'

/** A question that no gate objects to. */
const sound = aQuestion('choice', {
  stem: 'ماذا كان المبنى قبل ترميمه بحسب المهندسة هدى سالم؟',
  options: [
    anOption('a', { text: 'مخزنًا للحبوب', correct: true }),
    anOption('b', { text: 'مدرسة للبنات' }),
    anOption('c', { text: 'سوقًا للقماش' }),
  ],
  answer: 'a',
  evidence: [evidenceOf(SENTENCE)],
})

let owner: Learner
let quizId: string

beforeAll(async () => {
  owner = await aTeacher()
  quizId = (await aQuiz({ ownerId: owner.learnerId, draft: true })).quizId
})

const warnings = async (input: unknown) => {
  const { problems, gates } = await adviceOn(owner, quizId, input)
  expect(problems).toEqual([])
  return gates.filter(({ verdict }) => verdict === 'warn').map(({ id }) => id)
}

describe('the gates say', () => {
  it('nothing against a sound question', async () => {
    expect(await warnings(fromQuestion(sound))).toEqual([])
  })

  it('that a question without evidence is not proved', async () => {
    expect(await warnings({ ...fromQuestion(sound), evidence: [] })).toContain('evidence-exact')
  })

  it('that a question gives itself away', async () => {
    expect(await warnings({ ...fromQuestion(sound), stem: 'هل كان المبنى مخزنًا للحبوب كما قالت هدى سالم؟' })).toContain(
      'no-leak',
    )
  })

  it('something in plain words, in both languages, for whatever they warn of', async () => {
    const { gates } = await adviceOn(owner, quizId, fromQuestion(sound))
    for (const told of [messages.ar.gate, messages.en.gate])
      expect(Object.keys(told).sort()).toEqual(gates.map(({ id }) => id).sort())
  })

  it.each(everyQuestion())('something of $type, and never refuse it', async (question) => {
    const { problems, gates } = await adviceOn(owner, quizId, fromQuestion(question))
    expect(problems).toEqual([])
    expect(gates.length).toBeGreaterThan(8)
  })

  it('nothing yet of a question that is not whole: what it lacks is named', async () => {
    const advice = await adviceOn(owner, quizId, { ...fromQuestion(sound), stem: '' })
    expect(advice).toEqual({ problems: [{ field: 'stem', key: 'no-stem' }], gates: [] })
    expect((await adviceOn(owner, quizId, { type: 'crossword' })).problems).not.toEqual([])
  })

  it('what the newest version’s text proves, where it was corrected', async () => {
    const text = `${SENTENCE} وكان فيه بئر عميقة يشرب منها أهل الحي كل صباح.`
    const corrected = await anArticle({ text, ownerId: owner.learnerId })
    const first = await aQuiz({ ownerId: owner.learnerId })
    await aQuiz({ quizId: first.quizId, articleId: corrected, number: 2, draft: true })
    const input = { ...fromQuestion(sound), evidence: [{ quote: 'بئر عميقة' }] }
    expect((await adviceOn(owner, first.quizId, input)).problems).toEqual([])
    expect((await adviceOn(owner, quizId, input)).problems).toEqual([{ field: 'evidence.0', key: 'not-in-article' }])
  })

  it('a sentence in both languages for whatever has to be mended', () => {
    for (const { editor } of [messages.ar, messages.en])
      expect(Object.keys(editor.problems).sort()).toEqual(QUESTION_PROBLEMS.toSorted())
  })
})

describe('a posted form', () => {
  it('becomes the question that it holds', async () => {
    const form = new FormData()
    const fields = { type: 'select-evidence', process: 'retrieve', points: '1', stem: 'أي جملة؟', explanation: '' }
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    const { start, end } = spanOf(SENTENCE)
    form.append('sentence', `${start}-${end}`)
    const written = await questionFromForm(owner, quizId, form)
    expect(written).toMatchObject({
      question: { type: 'select-evidence', answer: { start, end }, evidence: [{ text: SENTENCE }] },
    })
  })
})

describe('nobody else is answered', () => {
  const others: [string, () => Promise<Learner | null>][] = [
    ['nobody', async () => null],
    ['another learner', () => aLearner()],
    ['another teacher', () => aTeacher()],
    ['an administrator', () => aTeacher('administrator')],
  ]

  it.each(others)('%s', async (_, viewer) => {
    await expectFailure(adviceOn(await viewer(), quizId, fromQuestion(sound)), 'not-found')
    await expectFailure(questionFromForm(await viewer(), quizId, new FormData()), 'not-found')
  })

  it('about a quiz that is nobody’s, removed or nowhere', async () => {
    const library = await aQuiz()
    const removed = await aQuiz({ ownerId: owner.learnerId })
    await (await database()).quiz.update({ where: { id: removed.quizId }, data: { removedAt: new Date() } })
    for (const id of [library.quizId, removed.quizId, nowhere(), '', 'a\0b'])
      await expectFailure(adviceOn(owner, id, fromQuestion(sound)), 'not-found')
  })
})

it('a program that asks without a pause is told to wait', async () => {
  const hasty = await aTeacher()
  const own = (await aQuiz({ ownerId: hasty.learnerId, draft: true })).quizId
  const asked = Array.from({ length: 201 }, () => adviceOn(hasty, own, {}))
  const refused = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected')
  expect(refused).toEqual([expect.objectContaining({ reason: expect.objectContaining({ key: 'too-many' }) })])
})
