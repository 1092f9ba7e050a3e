import { describe, expect, test } from 'vitest'
import { type BuiltQuiz, buildQuestions, readArticle } from '../../engine/index'
import { fold, keyWords } from '../../engine/text/fold'
import { REPORT } from './articles'
import { PASTES } from './messy-pastes'

/** What stands above a title may hide that it is one: then no other is asked for. */
const idsOf = ({ questions }: BuiltQuiz) =>
  questions.filter(({ construction }) => construction !== 'suggest-title').map(({ id }) => id)
const plain = buildQuestions({ text: REPORT }, { all: true })
const ids = (text: string) => idsOf(buildQuestions({ text }, { all: true }))
const words = (text: string) => keyWords(text).join(' ')

describe.each(PASTES)('$name', ({ text, furniture }) => {
  const { removed, text: clean, paragraphs } = readArticle({ text })

  test('what stood around the article is taken out and shown, or stays as a byline', () => {
    const aside = paragraphs.filter(({ role }) => role === 'byline' || role === 'caption')
    const shown = [...removed, ...aside.map(({ start, end }) => clean.slice(start, end))].map(words)
    expect(furniture.filter((line) => !shown.includes(words(line)))).toEqual([])
  })

  test('no line of the article is taken out', () => {
    for (const line of REPORT.trim().split(/\n+/u)) expect(clean).toContain(line)
  })

  test('the questions are those of the article alone', () => {
    expect(ids(text)).toEqual(idsOf(plain))
  })
})

describe('prose that looks like furniture stays', () => {
  test.each([
    'شارك الطلاب في ترتيب الرفوف طوال الصيف.',
    'المزيد من الكتب وصل إلى المكتبة في الشهر الماضي.',
    'شاهد الزوار فيلما عن تاريخ المكتبة في القاعة الكبيرة.',
    'أخبار المدينة تصل إلى السكان كل صباح في صحيفة صغيرة.',
    'مباشر العمل في المشروع هو المهندس خالد النجار.',
    'بحث المجلس أمس خطة المكتبة الجديدة مع السكان.',
    'إعلان الافتتاح جاء بعد سنوات من العمل الطويل.',
    'نشر الباحث كتابا عن المكتبة في 3 أجزاء.',
    'التعليقات التي كتبها الزوار ملأت دفترا كبيرا.',
  ])('%s', (line) => {
    expect(readArticle({ text: `${REPORT}\n\n${line}` }).text).toContain(line)
  })
})

describe('odd texts', () => {
  test('a text that lost its punctuation is read, however long, and nothing is torn out of it', () => {
    const flat = REPORT.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    const quiz = buildQuestions({ text: `${REPORT}\n\n${flat.repeat(20)}` }, { all: true })
    const evidence = quiz.questions.flatMap((question) => question.evidence)
    expect(evidence.length).toBeGreaterThan(0)
    expect(evidence.filter(({ end }) => end > plain.text.length)).toEqual([])
  })

  test('a word under a heap of vowel signs, many times over, keeps nobody waiting', () => {
    const heaped = Array.from({ length: 10_000 }, () => `كلمة${'\u064e\u0651'.repeat(10)}`).join(' ')
    expect(buildQuestions({ text: heaped }).questions).toEqual([])
  })

  test('a text in one line still gives questions, all from within it', () => {
    const quiz = buildQuestions({ text: REPORT.replace(/\n+/gu, ' ') }, { all: true })
    expect(quiz.paragraphs).toHaveLength(1)
    for (const { evidence } of quiz.questions)
      for (const { start, end, text } of evidence) expect(quiz.text.slice(start, end)).toBe(text)
  })

  test('Eastern and Western digits side by side change nothing', () => {
    expect(ids(REPORT.replace('1931', '١٩٣١').replace('4500', '٤٥٠٠'))).toEqual(idsOf(plain))
  })

  test('an English quotation is no source', () => {
    const quotation = 'وقال: "The library was opened in 1931 by the mayor of the city".'
    const quiz = buildQuestions({ text: `${REPORT}\n\n${quotation}` }, { all: true })
    const at = fold(quiz.text).indexOf('the library')
    expect(at).toBeGreaterThan(0)
    expect(quiz.questions.flatMap(({ evidence }) => evidence).filter(({ text }) => text.includes('library'))).toEqual(
      [],
    )
  })

  test('captions and bylines stay and are not asked about', () => {
    const around = 'بقلم: منى الراوي\n\nصورة: قاعة افتتحها الوزير سمير قاسم في عام 1975 (رويترز)'
    const quiz = buildQuestions({ text: `${REPORT}\n\n${around}` }, { all: true })
    expect(quiz.paragraphs.slice(-2).map(({ role }) => role)).toEqual(['byline', 'caption'])
    expect(JSON.stringify(quiz.questions)).not.toMatch(/الراوي|1975|قاسم/u)
  })
})
