import { describe, expect, test } from 'vitest'
import { buildQuestions } from '../../engine/index'
import { seedArticle } from './articles'
import { checkQuestion } from './check-question'

const seed = seedArticle()

describe.skipIf(seed === null)('the seed article (skipped where ../shared/articles/seed.txt is not here)', () => {
  const quiz = buildQuestions({ text: seed ?? '' })
  const everything = buildQuestions({ text: seed ?? '' }, { all: true })

  test('ten ready questions of five constructions and two processes', () => {
    expect(quiz.questions.filter(({ status }) => status === 'ready')).toHaveLength(10)
    expect(new Set(quiz.questions.map(({ construction }) => construction)).size).toBeGreaterThanOrEqual(5)
    expect(new Set(quiz.questions.map(({ process }) => process)).size).toBeGreaterThanOrEqual(2)
    for (const question of quiz.questions) checkQuestion(question, quiz.text)
  })

  test('all four speakers are asked about, the one written in two ways once', () => {
    const options = new Set(
      everything.questions
        .filter(({ construction }) => construction === 'who-said')
        .flatMap((question) => question.options.map(({ text }) => text)),
    )
    expect(options).toEqual(new Set(['دميتري بيسكوف', 'فضل القاهر قاضي', 'حسين احساني', 'إيرينا تسوكرمان']))
  })

  test.each([
    ['نحن بحاجة إلى حل القضايا الملحة', 'دميتري بيسكوف'],
    ['ليس من المستبعد أبدا', 'فضل القاهر قاضي'],
    ['ورقة ضغط على الولايات المتحدة', 'حسين احساني'],
    ['روسيا دعمت حركة طالبان', 'إيرينا تسوكرمان'],
  ])('«%s» is said by %s', (words, name) => {
    const asked = everything.questions.filter(
      ({ construction, stem }) => construction === 'who-said' && stem.includes(words),
    )
    expect(asked.length).toBeGreaterThan(0)
    for (const { options } of asked) expect(options.find(({ correct }) => correct)?.text).toBe(name)
  })

  test('the questions reach the last third of the article', () => {
    expect(
      quiz.questions.some(({ evidence }) => evidence.some(({ start }) => start > (quiz.text.length * 2) / 3)),
    ).toBe(true)
  })
})
