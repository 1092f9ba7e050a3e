import { describe, expect, it } from 'vitest'
import type { Subject } from '@/quiz/subjects'
import { libraryArticles } from '../../prisma/articles/index'
import { bareLetters, markCoverage } from './diacritics'

const WORDS: Record<Subject, readonly [number, number]> = {
  news: [600, 900],
  science: [500, 700],
  biography: [500, 700],
  story: [300, 450],
}
const HEADINGS: Record<Subject, readonly [number, number]> = {
  news: [3, 4],
  science: [3, 3],
  biography: [2, 4],
  story: [0, 0],
}
const LATIN = /[A-Za-z,;?"'“”‘’%`]/u
const OTHER_DIGITS = /[٠-٩۰-۹٪]/u
const COMMON_SLIPS =
  /(?<![\p{L}\p{M}])[وف]?(?:الى|إلي|علي|انه|انها|او|اذا|لان|اكثر|اول|ايضا|هذة|الذى|التى|فى)(?![\p{L}\p{M}])/u

function paragraphs(text: string): string[] {
  return text.split('\n\n')
}

function isHeading(paragraph: string): boolean {
  return !/[.؟!:»]$/u.test(paragraph)
}

function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function bySubject(subject: Subject) {
  const article = libraryArticles.find((candidate) => candidate.subject === subject)
  if (!article) throw new Error(`no article of the subject ${subject}`)
  return article
}

describe('the library', () => {
  it('has one article of each subject, in the order of the shelf', () => {
    expect(libraryArticles.map(({ subject }) => subject)).toEqual(['news', 'science', 'biography', 'story'])
  })

  it('has unique kebab-case slugs and unique titles', () => {
    const slugs = libraryArticles.map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(new Set(libraryArticles.map(({ title }) => title)).size).toBe(slugs.length)
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  })
})

describe.each(libraryArticles)('$slug', ({ title, subject, level, text }) => {
  it('keeps to its length', () => {
    const [least, most] = WORDS[subject]
    expect(wordCount(text)).toBeGreaterThanOrEqual(least)
    expect(wordCount(text)).toBeLessThanOrEqual(most)
  })

  it('has a level from 1 to 6', () => {
    expect([1, 2, 3, 4, 5, 6]).toContain(level)
  })

  it('does not repeat its title', () => {
    expect(paragraphs(text)).not.toContain(title)
  })

  it('is in normal form C, with paragraphs one blank line apart', () => {
    expect(text.normalize('NFC')).toBe(text)
    expect(title.normalize('NFC')).toBe(title)
    for (const paragraph of paragraphs(text)) {
      expect(paragraph).not.toBe('')
      expect(paragraph).not.toContain('\n')
      expect(paragraph).toBe(paragraph.trim())
    }
  })

  it('has short headings, each with something under it', () => {
    const all = paragraphs(text)
    const headings = all.filter(isHeading)
    const [least, most] = HEADINGS[subject]
    expect(headings.length).toBeGreaterThanOrEqual(least)
    expect(headings.length).toBeLessThanOrEqual(most)
    for (const heading of headings) {
      expect(wordCount(heading)).toBeLessThanOrEqual(6)
      expect(all.indexOf(heading)).toBeGreaterThan(0)
      expect(isHeading(all[all.indexOf(heading) + 1] ?? '')).toBe(false)
    }
  })

  it('introduces each list with a colon', () => {
    const all = paragraphs(text)
    all.forEach((paragraph, index) => {
      const before = all[index - 1] ?? ''
      if (paragraph.startsWith('- ') && !before.startsWith('- ')) expect(before).toMatch(/:$/u)
      if (before.endsWith(':')) expect(paragraph).toMatch(/^- /u)
    })
  })

  it('uses Arabic punctuation and the digits 0–9', () => {
    for (const part of [title, text]) {
      expect(part).not.toMatch(LATIN)
      expect(part).not.toMatch(OTHER_DIGITS)
      expect(part.replaceAll(/^- /gmu, '')).not.toMatch(/[-–—_]/u)
    }
  })

  it('has no tatweel, no double space, and its spaces in the right places', () => {
    for (const part of [title, text]) {
      expect(part).not.toMatch(/\u0640/u)
      expect(part).not.toMatch(/[^\S\n ]| {2}/u)
      expect(part).not.toMatch(/ [،؛؟!:.»]|« /u)
      expect(part).not.toMatch(/[،؛؟!:.»](?=[\p{L}\p{N}«])/u)
    }
  })

  it('opens and closes every quotation within its paragraph', () => {
    for (const paragraph of [title, ...paragraphs(text)]) {
      expect(paragraph.replaceAll(/[^«»]/gu, '')).toMatch(/^(?:«»)*$/u)
    }
  })

  it('writes tanwin before its alef, and makes none of the common slips', () => {
    for (const part of [title, text]) {
      expect(part).not.toMatch(/[اى]\u064B/u)
      expect(part).not.toMatch(COMMON_SLIPS)
    }
  })
})

describe('the news analysis', () => {
  it('names its four voices in full', () => {
    const { text } = bySubject('news')
    expect(text).toContain('المتحدث باسم الكرملين دميتري بيسكوف')
    expect(text).toContain('الكاتب والباحث الأفغاني فضل القاهر قاضي')
    expect(text).toContain('الباحث الأفغاني في شؤون الجماعات المسلحة حسين احساني')
    expect(text).toContain('الباحثة الأمريكية في العلاقات الدولية إيرينا تسوكرمان')
  })
})

describe('the story', () => {
  const { title, text } = bySubject('story')

  it('is fully diacritised', () => {
    expect(markCoverage(text)).toBeGreaterThanOrEqual(0.97)
    expect(bareLetters(`${title} ${text}`)).toEqual([])
  })

  it('would not pass with a mark missing', () => {
    expect(markCoverage(text.replaceAll(/[\u064B-\u0652]/gu, ''))).toBe(0)
    expect(bareLetters('الشَّمس')).toEqual(['م in الشَّمس', 'س in الشَّمس'])
    expect(bareLetters('الْعَصَافِيرُ وَالشَّمْسُ لِلصَّيْفِ الَّذِي أَوْصَى آدَمَ')).toEqual([])
  })

  it('puts no letter under two vowels', () => {
    expect(text).not.toMatch(/[\u064B-\u0650\u0652]{2}|[\u064B-\u0652]{3}|\u0651\u0652|\u0652\u0651/u)
  })

  it('starts every tanwin of fatha with an alef after it, save after ة and ء', () => {
    expect(text).not.toMatch(/[^ةء]\u064B\u0651?(?!\u0651|ا)/u)
  })
})
