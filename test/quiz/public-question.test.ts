import { describe, expect, it } from 'vitest'
import { type Question, toPublicQuestion } from '@/quiz'
import { anOption, aQuestion, everyQuestion, plantToken } from '../support/builders'

const TOKEN = 'سر-لا-يخرج-7731'
const SECRET_FIELDS =
  /"(correct|why|evidence|explanation|answer|key|construction|process|difficulty|gates|model|rubric|settings|ladder|isName|credit|details|spelling|parts)"/

const shownIds = (question: Question, seed: string) => toPublicQuestion(question, seed).options.map(({ id }) => id)
const seeds = (count: number) => Array.from({ length: count }, (_, index) => `seed ${index}`)

describe.each(everyQuestion())('the public form of $type', (question) => {
  it('carries no secret, by name or by content', () => {
    const sent = JSON.stringify(toPublicQuestion(plantToken(question, TOKEN), 'seed'))
    expect(sent).not.toContain(TOKEN)
    expect(sent).not.toMatch(SECRET_FIELDS)
  })

  it('shows every option once', () => {
    expect(shownIds(question, 'seed').sort()).toEqual(question.options.map(({ id }) => id).sort())
  })

  it('is the same for the same seed', () => {
    expect(toPublicQuestion(question, 'seed')).toEqual(toPublicQuestion(question, 'seed'))
  })
})

describe('the order of options', () => {
  it('is the same whichever of them is right', () => {
    const sent = ['a', 'b', 'c', 'd'].map((answer) => {
      const options = ['a', 'b', 'c', 'd'].map((id) => anOption(id, { correct: id === answer }))
      return JSON.stringify(toPublicQuestion(aQuestion('choice', { answer, options }), 'seed'))
    })
    expect(new Set(sent).size).toBe(1)
  })

  it('differs between seeds and between questions', () => {
    const bySeed = seeds(50).map((seed) => shownIds(aQuestion('choice'), seed).join(''))
    const byQuestion = seeds(50).map((id) => shownIds(aQuestion('choice', { id }), 'seed').join(''))
    expect(new Set(bySeed).size).toBeGreaterThan(10)
    expect(new Set(byQuestion).size).toBeGreaterThan(10)
  })

  it('puts each option of an ordering question in each place about equally often', () => {
    const rounds = 4000
    const places = seeds(rounds).flatMap((seed) => shownIds(aQuestion('ordering'), seed).map((id, place) => id + place))
    for (const id of 'abcd') {
      for (const place of [0, 1, 2, 3]) {
        const share = places.filter((each) => each === id + place).length / rounds
        expect(share, `${id} in place ${place}`).toBeCloseTo(0.25, 1)
      }
    }
  })

  it('does not give an ordering of years away', () => {
    const options = ['1990', '1998', '2004', '2011'].map((text, index) => anOption('abcd'[index] ?? '', { text }))
    const orders = new Set(seeds(200).map((seed) => shownIds(aQuestion('ordering', { options }), seed).join('')))
    expect(orders.size).toBeGreaterThan(15)
  })

  it('does not give a matching of numbers away', () => {
    const column = (ids: string, side: 'prompt' | 'match') =>
      [...ids].map((id, index) => anOption(id, { side, text: String(10 + index) }))
    const options = [...column('pq', 'prompt'), ...column('xyz', 'match')]
    const orders = new Set(seeds(200).map((seed) => shownIds(aQuestion('matching', { options }), seed).join('')))
    expect(orders.size).toBeGreaterThan(15)
  })

  it.each([[['12', '20', '144', '1500']], [['١٢', '٢٠', '١٤٤', '١٬٥٠٠']], [['0.5', '1,5', '2٫5', '3 000']]])(
    'keeps the numbers %j sorted',
    (texts) => {
      const options = texts.map((text, index) => anOption('abcd'[index] ?? '', { text }))
      for (const seed of seeds(20)) expect(shownIds(aQuestion('choice', { options }), seed).join('')).toBe('abcd')
    },
  )
})
