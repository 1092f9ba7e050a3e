import { describe, expect, test } from 'vitest'
import { ArticleError, analyse, buildQuestions, judge, readArticle } from '../../engine/index'
import { REPORT } from './articles'

const TEXT = 'قالت المهندسة زها حديد إن مدينة باريس تضم 450 متحفا. وزارت الكاتبة المتحف الوطني في القاهرة.'

describe('analyse', () => {
  const analysis = analyse(TEXT)

  test('gives every word its reading', () => {
    const words = analysis.sentences.flatMap((sentence) => sentence.words)
    const verb = words.find(({ text }) => text === 'قالت')
    expect(verb).toMatchObject({ lemma: 'قال', partOfSpeech: 'verb', gender: 'f', tense: 'past', known: true })
    expect(words.find(({ text }) => text === 'وزارت')).toMatchObject({ lemma: 'زار', clitics: ['و'] })
    for (const { start, end, text } of words) expect(analysis.text.slice(start, end)).toBe(text)
  })

  test('tells what is named, what is counted and who says what', () => {
    expect(analysis.mentions.map(({ name }) => name)).toEqual(expect.arrayContaining(['زها حديد', 'القاهرة']))
    expect(analysis.quantities).toMatchObject([{ value: 450 }])
    expect(analysis.statements[0]?.speaker).toBe('زها حديد')
  })

  test('refuses a language that the engine does not know', () => {
    expect(() => analyse('Bonjour', 'fr')).toThrow(ArticleError)
  })
})

describe('judge', () => {
  const article = readArticle({ text: REPORT })

  test('a built question passes its own gates when it is judged again', () => {
    const [question] = buildQuestions(article).questions.filter(({ type }) => type === 'choice')
    expect(question).toBeDefined()
    if (question) expect(judge(question, article).map(({ id }) => id)).toContain('no-leak')
  })

  test('an option that stands in the stem is advised against, and nothing is thrown', () => {
    const [sentence] = article.paragraphs
    const evidence = sentence
      ? [{ start: sentence.start, end: sentence.end, text: article.text.slice(sentence.start, sentence.end) }]
      : []
    const options = ['باريس', 'حلب', 'القاهرة'].map((text, index) => ({
      id: String(index),
      text,
      correct: index === 0,
      why: '',
      evidence: [],
    }))
    const reports = judge({ type: 'choice', stem: 'أين تقع باريس؟', options, answer: '0', evidence }, article)
    expect(reports).toContainEqual(expect.objectContaining({ id: 'no-leak', verdict: 'warn' }))
  })
})
