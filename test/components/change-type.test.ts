// Another type for a question that is half written: nothing is lost, and what can be used is.
import { describe, expect, it } from 'vitest'
import { withType } from '@/components/editor/change-type'
import { hasWords } from '@/components/editor/search'
import { blankSheet, sheetOf } from '@/components/editor/sheet'
import { fromQuestion, QUESTION_TYPES } from '@/quiz'
import { aQuestion, everyQuestion, evidenceOf, spanOf } from '../support/builders'

const SENTENCE = 'كان مخزنًا للحبوب'
const NAME = `${spanOf(SENTENCE).start}-${spanOf(SENTENCE).end}`

const texts = (rows: readonly { readonly text: string }[]) => rows.map(({ text }) => text).filter(Boolean)
const marked = (rows: readonly { readonly text: string; readonly correct: boolean }[]) =>
  texts(rows.filter(({ correct }) => correct))

const choice = sheetOf(fromQuestion(aQuestion('choice', { evidence: [evidenceOf(SENTENCE)] })))

describe('another type', () => {
  it.each(everyQuestion())('and back again leaves $type as it was', (question) => {
    const sheet = sheetOf(fromQuestion(question))
    for (const type of QUESTION_TYPES) {
      const { stem, options, accepted, verdict, pairs, entries, sentence, rubric } = withType(
        withType(sheet, type),
        sheet.type,
      )
      const own = { stem, options, accepted, verdict, pairs, entries, sentence, rubric }
      for (const [name, value] of Object.entries(own)) {
        const before = sheet[name as keyof typeof own]
        const wasBlank = JSON.stringify(before) === JSON.stringify(blankSheet(question.type)[name as keyof typeof own])
        if (!wasBlank && question.type !== 'multiple-choice') expect({ [name]: value }).toEqual({ [name]: before })
      }
    }
  })

  it('keeps one right option of several where only one may be', () => {
    const several = sheetOf(fromQuestion(aQuestion('multiple-choice')))
    expect(marked(withType(several, 'choice').options)).toEqual(['خيار a'])
    expect(texts(withType(several, 'choice').options)).toHaveLength(4)
  })

  it('takes the right option as the accepted answer, and the accepted answer as the right option', () => {
    expect(texts(withType(choice, 'short-answer').accepted)).toEqual(['خيار b'])
    const typed = sheetOf(fromQuestion(aQuestion('short-answer')))
    expect(marked(withType(typed, 'choice').options)).toEqual(['هدى سالم'])
  })

  it('takes options as entries to be ordered', () => {
    expect(texts(withType(choice, 'ordering').entries)).toEqual(texts(choice.options))
  })

  it('takes the evidence as the sentence to find, and the sentence as the evidence', () => {
    expect(withType(choice, 'select-evidence').sentence).toBe(NAME)
    const found = blankSheet('select-evidence', [spanOf(SENTENCE)])
    expect(found).toMatchObject({ sentence: NAME, evidence: [] })
    expect(withType(found, 'essay').evidence).toEqual([NAME])
  })
})

it.each([
  ['', true],
  ['مخزن', true],
  ['المبنى كانَ', true],
  ['الي', false],
])('a search for %j finds as a reader would', (typed, found) => {
  expect(hasWords('كان المبنى مخزنًا للحبوب', typed)).toBe(found)
})
