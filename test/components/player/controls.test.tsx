// The player without a script: what its plain form shows is what it posts, for every type, answered and not.
import { parseHTML } from 'linkedom'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuestionCard } from '@/components/player/question-card'
import type { PlayerWords } from '@/components/player/words'
import { parseResponse, type Question, type Response, responseFromForm, toPublicQuestion } from '@/quiz'
import { anyResponse } from '../../support/any-response'
import { ARTICLE_TEXT, aGapWithOptions, aQuestion, everyQuestion, spanOf } from '../../support/builders'

const SENTENCES = ARTICLE_TEXT.split('\n\n').map((text) => ({ ...spanOf(text), text }))
const ANSWERED = { sequence: 1, delivery: 'received' } as const

/** Words that say their own names; what they say is not what is looked at here. */
const named = new Proxy({}, { get: (_, name) => String(name) })
const WORDS = new Proxy({ locale: 'ar', digits: 'arab', wordCount: named } as unknown as PlayerWords, {
  get: (known, name) => Reflect.get(known, name) ?? String(name),
})

function rendered(
  question: Question,
  response: Response,
  more: { choosesInArticle?: boolean; isClosed?: boolean } = {},
) {
  const html = renderToString(
    <QuestionCard
      question={toPublicQuestion(question, 'seed')}
      title="title"
      answer={{ ...ANSWERED, response }}
      isClosed={more.isClosed ?? false}
      give={() => {}}
      words={WORDS}
      language="ar"
      direction="rtl"
      sentences={SENTENCES}
      choosesInArticle={more.choosesInArticle ?? true}
    />,
  )
  return parseHTML(`<body>${html}</body>`).document
}

/** What a browser would post of the form as it stands. */
function posted(document: ReturnType<typeof rendered>, question: Question): unknown {
  const form = new FormData()
  for (const field of document.querySelectorAll('input[name], textarea[name], select[name]')) {
    const name = field.getAttribute('name') ?? ''
    const isButton = ['radio', 'checkbox'].includes(field.getAttribute('type') ?? '')
    if (isButton && !field.hasAttribute('checked')) continue
    const isArea = field.tagName === 'TEXTAREA'
    const holder = field.tagName === 'SELECT' ? field.querySelector('option[selected]') : field
    form.append(name, isArea ? (field.textContent ?? '') : (holder?.getAttribute('value') ?? ''))
  }
  return responseFromForm(question.type, form)
}

const asked = [...everyQuestion(), aGapWithOptions({ id: 'gap from a list' })]

/** Ids in a set of answers have no order. */
const inOrder = (question: Question, response: unknown) =>
  question.type === 'multiple-choice' && Array.isArray(response) ? response.toSorted() : response

describe.each(asked)('$id as a plain form', (question) => {
  const shown = toPublicQuestion(question, 'seed')

  it('posts the answer it shows', () => {
    const response = anyResponse({ question: shown, sentences: SENTENCES }, 1)
    const fields = posted(rendered(question, response), question)
    expect(inOrder(question, fields)).toEqual(inOrder(question, response))
    expect(parseResponse(question, fields)).not.toBeNull()
  })

  it('posts nothing where nothing is answered', () => {
    expect(posted(rendered(question, null), question)).toBeNull()
  })

  it('has a field to answer with, none of which can be used once it is closed', () => {
    const fields = 'fieldset input, fieldset select, fieldset textarea'
    expect(rendered(question, null).querySelectorAll(fields).length).toBeGreaterThan(0)
    expect(rendered(question, null, { isClosed: true }).querySelector('fieldset')?.hasAttribute('disabled')).toBe(true)
  })

  it('writes what comes from the article in the article’s language and direction', () => {
    const document = rendered(question, null)
    const own = [question.stem.split('____')[0] ?? '', ...question.options.map(({ text }) => text)]
    for (const text of own) {
      const holders = [...document.querySelectorAll('[lang="ar"][dir="rtl"]')]
      expect(
        holders.some((each) => each.textContent?.includes(text)),
        text,
      ).toBe(true)
    }
  })
})

it('"not stated" stands beside true and false only where the question offers it', () => {
  const values = (question: Question) =>
    [...rendered(question, null).querySelectorAll('input[type="radio"]')].map((each) => each.getAttribute('value'))
  expect(values(aQuestion('true-false'))).toEqual(['true', 'false'])
  const offering = aQuestion('true-false', { settings: { offersNotStated: true } })
  expect(values(offering)).toEqual(['true', 'false', 'not-stated'])
  expect(posted(rendered(offering, 'not-stated'), offering)).toBe('not-stated')
})

it('the sentences are a list at once where the article is hidden, and behind a heading where it stands beside', () => {
  const question = aQuestion('select-evidence')
  const listed = rendered(question, null, { choosesInArticle: false })
  expect(listed.querySelector('details')).toBeNull()
  expect(listed.querySelectorAll('input[type="radio"]')).toHaveLength(SENTENCES.length)
  expect(rendered(question, null).querySelectorAll('details input[type="radio"]')).toHaveLength(SENTENCES.length)
})
