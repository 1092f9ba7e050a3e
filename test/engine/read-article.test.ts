import { describe, expect, test } from 'vitest'
import { ArticleError, type ArticleProblem, readArticle } from '../../engine/index'
import { REPORT, STORY } from './articles'

function problemOf(text: string, language?: string): ArticleProblem | null {
  try {
    readArticle(language === undefined ? { text } : { text, language })
    return null
  } catch (error) {
    if (error instanceof ArticleError) return error.problem
    throw error
  }
}

const ENGLISH = 'The library opened its new reading room on Saturday after many years of patient work. '.repeat(5)
const FRENCH =
  'La bibliothèque a ouvert sa nouvelle salle de lecture samedi après de longues années de travail. '.repeat(5)
const PERSIAN =
  'کتابخانه سالن مطالعه تازه خود را روز شنبه پس از سال‌ها کار باز کرد و مردم شهر از آن دیدن کردند. '.repeat(5)
const URDU =
  'لائبریری نے کئی سال کی محنت کے بعد ہفتے کے دن اپنا نیا مطالعہ کا کمرہ کھول دیا اور لوگ بہت خوش ہوئے۔ '.repeat(5)

describe('what cannot be read', () => {
  test.each<[string, string, ArticleProblem]>([
    ['nothing', '', 'empty'],
    ['spaces and line ends', ' \n\u00A0\r\n\t', 'empty'],
    ['marks without a word', '، . ؟ ! «»', 'empty'],
    ['vowel signs alone', '\u064E\u0650'.repeat(50_000), 'empty'],
    ['three words', 'مرحبا بكم هنا', 'too-short'],
    ['more than two million characters', 'كلمة '.repeat(400_001), 'too-long'],
    ['English', ENGLISH, 'other-language'],
    ['French', FRENCH, 'other-language'],
    ['Persian', PERSIAN, 'other-language'],
    ['Urdu', URDU, 'other-language'],
    ['a page with a script', `<html><script>alert(1)</script>${REPORT}</html>`, 'markup'],
    ['several tags', `<div><p>${REPORT}</p></div>`, 'markup'],
    ['half a character', `${REPORT}\uD83D`, 'broken-characters'],
    ['null characters', `${REPORT}\u0000`, 'broken-characters'],
  ])('%s', (_name, text, problem) => {
    expect(problemOf(text)).toBe(problem)
  })

  test('a limit of the caller', () => {
    expect(() => readArticle({ text: REPORT }, { maxCharacters: 100 })).toThrow(ArticleError)
  })

  test('a language that no folder knows', () => {
    expect(problemOf(REPORT, 'fr')).toBe('other-language')
  })

  test('an asked-for language goes before detection', () => {
    expect(problemOf(ENGLISH, 'ar')).toBeNull()
  })
})

describe('what comes out', () => {
  test('title, headings and paragraphs cover the text but for line breaks', () => {
    const { text, title, paragraphs, direction, language } = readArticle({ text: REPORT })
    expect([title, direction, language]).toEqual(['افتتاح مكتبة الحي الجديدة', 'rtl', 'ar'])
    expect(paragraphs.filter(({ role }) => role === 'heading').map(({ start, end }) => text.slice(start, end))).toEqual(
      ['فكرة قديمة', 'صعوبات البناء', 'آمال السكان'],
    )
    expect(paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text)
  })

  test('a given title goes before the one in the text', () => {
    expect(readArticle({ text: REPORT, title: ' مكتبة \n الحي ' }).title).toBe('مكتبة الحي')
  })

  test.each([REPORT, STORY, REPORT.replace(/\n+/gu, '\r\n')])('reading it again changes nothing', (raw) => {
    const once = readArticle({ text: raw })
    const twice = readArticle({ text: once.text })
    expect(twice.text).toBe(once.text)
    expect(twice.paragraphs).toEqual(once.paragraphs)
  })

  test('page furniture is taken out and shown', () => {
    const noisy = `${REPORT}\nاقرأ أيضا: خبر آخر عن المدينة\nشارك على فيسبوك\nجميع الحقوق محفوظة`
    const { removed, text } = readArticle({ text: noisy })
    expect(removed).toEqual(['اقرأ أيضا: خبر آخر عن المدينة', 'شارك على فيسبوك', 'جميع الحقوق محفوظة'])
    expect(text).toBe(readArticle({ text: REPORT }).text)
  })

  test('invisible characters, odd spaces and loose quotation marks', () => {
    const raw = REPORT.replace('سامي', '\u200Fسا\u0640مي\u200B')
      .replace('في الحي', 'في\u00A0الحي')
      .replace('القاعة الجديدة', '“ القاعة الجديدة ”')
    const { text } = readArticle({ text: `\uFEFF${raw}` })
    expect(text).toContain('سامي الحلبي')
    expect(text).toContain('في الحي')
    expect(text).toContain('«القاعة الجديدة»')
  })
})
