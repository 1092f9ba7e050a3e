import { expect, test } from 'vitest'
import { quoteOf, vocabularyOf } from '../../../../engine/ask/shared/vocabulary'
import { documentOf } from '../../document-of'

/** What a question on each word of the text would quote. */
function quotes(text: string): Record<string, string> {
  const document = documentOf(text)
  return Object.fromEntries(vocabularyOf(document).map((used) => [used.word, quoteOf(document, used)]))
}

test('where no whole clause can be cut out, a stretch from one mark to the next is quoted with dots', () => {
  expect(quotes('وفي ذلك المساء، تمخضت المحادثات التي عقدت في أبراج شاهقة عن اتفاق، كما قال.')).toMatchObject({
    شاهقة: '… تمخضت المحادثات التي عقدت في أبراج شاهقة عن اتفاق …',
  })
})

test('a stretch that holds a bracket is not quoted', () => {
  expect(quotes('وفي ذلك المساء، تمخضت المحادثات التي عقدت في أبراج شاهقة (كلها في حلب) عن اتفاق، كما قال.')).toEqual(
    {},
  )
})
