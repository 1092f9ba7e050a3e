import { describe, expect, test } from 'vitest'
import { buildQuestions, readArticle } from '../../engine/index'
import { REPORT, STORY } from './articles'
import { checkQuestion } from './check-question'

describe.each([
  ['a report', REPORT, 2],
  ['a story', STORY, 1],
] as const)('%s', (_name, raw, least) => {
  test('gives questions whose keys and evidence hold', () => {
    const quiz = buildQuestions({ text: raw }, { all: true })
    expect(quiz.questions.length).toBeGreaterThanOrEqual(least)
    for (const question of [...quiz.questions, ...quiz.rejected]) checkQuestion(question, quiz.text)
    for (const { refusedBy } of quiz.rejected) expect(refusedBy.message).not.toBe('')
  })

  test('gives the same quiz byte for byte', () => {
    const once = JSON.stringify(buildQuestions({ text: raw }, { seed: 'one', all: true }))
    const twice = JSON.stringify(buildQuestions(readArticle({ text: raw }), { seed: 'one', all: true }))
    expect(twice).toBe(once)
  })

  test('another seed may choose and shuffle otherwise, but asks nothing new', () => {
    const known = new Set(buildQuestions({ text: raw }, { all: true }).questions.map(({ id }) => id))
    for (const seed of ['a', 'b', 'c'])
      for (const { id } of buildQuestions({ text: raw }, { seed }).questions) expect(known).toContain(id)
  })
})

describe('options', () => {
  const all = buildQuestions({ text: REPORT }, { count: 20 }).questions

  test('count', () => {
    expect(buildQuestions({ text: REPORT }, { count: 2 }).questions).toHaveLength(2)
    expect(buildQuestions({ text: REPORT }, { count: 0 }).questions).toHaveLength(0)
  })

  test('types', () => {
    const types = buildQuestions({ text: REPORT }, { types: ['true-false'] }).questions.map(({ type }) => type)
    expect(types.length).toBeGreaterThan(0)
    expect(new Set(types)).toEqual(new Set(['true-false']))
  })

  test('processes', () => {
    const { questions } = buildQuestions({ text: REPORT }, { processes: ['interpret', 'infer'] })
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.every(({ process }) => process === 'interpret' || process === 'infer')).toBe(true)
  })

  test('a quiz mixes constructions and processes and repeats no stem', () => {
    expect(new Set(all.map(({ construction }) => construction)).size).toBeGreaterThanOrEqual(4)
    expect(new Set(all.map(({ process }) => process)).size).toBeGreaterThanOrEqual(2)
    expect(new Set(all.map(({ stem }) => stem)).size).toBe(all.length)
  })

  test('only what needs no review is offered', () => {
    expect(all.every(({ status }) => status === 'ready')).toBe(true)
  })
})
