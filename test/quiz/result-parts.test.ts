import { describe, expect, it } from 'vitest'
import { markResponse, placesToReread, type Question, type Response, toQuestionResult } from '@/quiz'
import { ARTICLE_TEXT, anOption, aQuestion, everyQuestion, evidenceOf, spanOf } from '../support/builders'

const resultOf = (question: Question, response: Response) =>
  toQuestionResult(question, response, markResponse(question, response))

/** given, expected, right. */
const partsOf = (question: Question, response: Response) =>
  resultOf(question, response).parts.map(({ label, given, expected, isRight }) => [label, given, expected, isRight])

describe('an answer part by part', () => {
  it('tells every option that was chosen or should have been', () => {
    expect(partsOf(aQuestion('multiple-choice'), ['a', 'b'])).toEqual([
      [null, 'خيار a', 'خيار a', true],
      [null, 'خيار b', null, false],
      [null, null, 'خيار c', false],
    ])
  })

  it('tells every pair, also one that was left out; the last match of a prompt counts', () => {
    const response: Response = [
      ['q', 'x'],
      ['q', 'z'],
    ]
    expect(partsOf(aQuestion('matching'), response)).toEqual([
      ['خيار p', null, 'خيار x', false],
      ['خيار q', 'خيار z', 'خيار y', false],
    ])
  })

  it('tells every place of an order', () => {
    expect(partsOf(aQuestion('ordering'), ['b', 'a', 'c'])).toEqual([
      [null, 'خيار b', 'خيار a', false],
      [null, 'خيار a', 'خيار b', false],
      [null, 'خيار c', 'خيار c', true],
      [null, null, 'خيار d', false],
    ])
  })

  it('says why a wrong part tempts, and nothing of a right one', () => {
    const options = ['a', 'b', 'c'].map((id) => anOption(id, { why: `سبب ${id}` }))
    const { parts } = resultOf(aQuestion('multiple-choice', { options }), ['a', 'b'])
    expect(parts.map(({ why }) => why)).toEqual(['', 'سبب b', ''])
  })

  it.each(everyQuestion())('$type: has none where nothing was answered', (question) => {
    expect(partsOf(question, null)).toEqual([])
  })
})

describe('what to read again', () => {
  const [first = '', second = '', third = ''] = ARTICLE_TEXT.split('\n\n')
  const article = {
    text: ARTICLE_TEXT,
    paragraphs: [
      { ...spanOf(first), role: 'heading' as const },
      { ...spanOf(second), role: 'paragraph' as const },
      { ...spanOf(third), role: 'paragraph' as const },
    ],
  }
  const about = (phrase: string, response: Response) =>
    resultOf(aQuestion('choice', { evidence: [evidenceOf(phrase)] }), response)

  it('is the paragraphs behind what was wrong or left out, in the order of the article, with their questions', () => {
    const questions = [about('وقاعة للأطفال', 'a'), about('كان مخزنًا', null), about('وتضم المكتبة', 'c')]
    expect(placesToReread(article, questions)).toEqual([
      { ...spanOf(second), heading: first, missed: [{ question: 1, evidence: 0 }] },
      {
        ...spanOf(third),
        heading: first,
        missed: [
          { question: 0, evidence: 0 },
          { question: 2, evidence: 0 },
        ],
      },
    ])
  })

  it('is nothing behind what was right or waits', () => {
    const essay = aQuestion('essay', { evidence: [evidenceOf('وقاعة للأطفال')] })
    expect(placesToReread(article, [about('كان مخزنًا', 'b'), resultOf(essay, 'نص')])).toEqual([])
  })

  it('is not more than somebody reads again: what is behind most questions', () => {
    const spans = [...ARTICLE_TEXT.matchAll(/\S+/g)].slice(0, 9).map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      text: word,
    }))
    const paragraphs = spans.map(({ start, end }) => ({ start, end, role: 'paragraph' as const }))
    const asked = [...spans, ...spans.slice(-2)]
    const questions = asked.map((evidence) => resultOf(aQuestion('choice', { evidence: [evidence] }), 'a'))
    const places = placesToReread({ text: ARTICLE_TEXT, paragraphs }, questions)
    expect(places.map(({ start }) => start)).toEqual([0, 1, 2, 7, 8].map((at) => spans[at]?.start))
  })
})
