import { eld } from 'eld/small'
import { ArticleError } from './article-error'
import type { Language } from './languages/language'
import { languageOf, languages } from './languages/languages'
import { cleanCharacters } from './text/1-clean'
import { findLines, joinLines, type TextLine } from './text/2-paragraphs'
import { tidy } from './text/tidy'
import type { CleanArticle, Direction, RawArticle } from './types'

const MOST_CHARACTERS = 2_000_000
/** Fewer words than this give nothing to ask about. */
const LEAST_WORDS = 40
const LEAST_SHARE_OF_LETTERS = 0.6
const TAGS =
  /<\/?(?:html|head|body|div|p|span|a|br|table|tr|td|ul|ol|li|h[1-6]|img|meta|link|style|script|iframe|section|article|header|footer|nav|form|input|button)\b[^<>]{0,300}>/giu
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const SAMPLE = 3000

function refuseBroken(text: string, most: number): void {
  if (text.trim() === '') throw new ArticleError('empty', 'no text')
  if (text.length > most) throw new ArticleError('too-long', `${text.length} characters, ${most} at most`)
  if (LONE_SURROGATE.test(text) || text.includes('\u0000'))
    throw new ArticleError('broken-characters', 'lone surrogates or null characters')
  if (text.split('\uFFFD').length - 1 > text.length / 200)
    throw new ArticleError('broken-characters', 'replacement characters')
  const tags = text.slice(0, 200_000).match(TAGS) ?? []
  if (tags.length >= 3 || tags.some((tag) => /^<\/?(?:script|html|body|iframe)/iu.test(tag)))
    throw new ArticleError('markup', `${tags.length} tags`)
}

/** Beginning, middle and end, so that a foreign preface does not decide. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE * 3) return text
  const middle = Math.floor(text.length / 2)
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}\n${text.slice(-SAMPLE)}`
}

function chooseLanguage(text: string, asked: string | undefined): Language {
  if (asked !== undefined) {
    const language = languageOf(asked)
    if (!language) throw new ArticleError('other-language', `${asked} was asked for`)
    return language
  }
  const sample = sampleOf(text)
  const found = eld.detect(sample).language
  const language = languages.find(
    ({ code, shareOfLetters }) => code === found && shareOfLetters(sample) >= LEAST_SHARE_OF_LETTERS,
  )
  if (!language) throw new ArticleError('other-language', `looks like ${found || 'no known language'}`)
  return language
}

/** Takes a line as somebody typed it and gives it as an article holds it: tidy, with its signs cleaned. */
export function cleanLine(raw: string): string {
  return tidy(cleanCharacters(raw).replace(/\n/gu, ' '))
}

/** An article before anything is taken out of it: what `readArticle` keeps and what it leaves out, in one order. */
export interface ReadLines {
  readonly language: string
  readonly direction: Direction
  readonly title: string | null
  readonly lines: readonly TextLine[]
}

/**
 * Cleans a text and finds its language, title and lines. `limits.maxCharacters` counts UTF-16 units of the raw text,
 * 2,000,000 where not given.
 *
 * @throws {ArticleError} empty, too-short (under 40 words), too-long, other-language, markup or broken-characters
 */
export function readLines(raw: RawArticle, limits: { readonly maxCharacters?: number } = {}): ReadLines {
  refuseBroken(raw.text, limits.maxCharacters ?? MOST_CHARACTERS)
  const clean = cleanCharacters(raw.text)
  const words = clean.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0
  if (words === 0) throw new ArticleError('empty', 'no words')
  if (words < LEAST_WORDS) throw new ArticleError('too-short', `${words} words, ${LEAST_WORDS} at least`)
  const language = chooseLanguage(clean, raw.language)
  const lines = findLines(clean, language.furniture)
  if (lines.every(({ removed }) => removed)) throw new ArticleError('empty', 'nothing but page furniture')
  const found = lines.find(({ role, removed }) => role === 'title' && !removed)
  const title = (raw.title ? cleanLine(raw.title) : '') || (found?.text ?? null)
  return { language: language.code, direction: language.direction, title, lines }
}

/**
 * Cleans an article and finds its language, title and paragraphs. Reading the result again gives the same text and the
 * same paragraphs. Limits and errors are those of `readLines`.
 */
export function readArticle(raw: RawArticle, limits: { readonly maxCharacters?: number } = {}): CleanArticle {
  const { lines, language, direction, title } = readLines(raw, limits)
  return { language, direction, ...joinLines(lines), title }
}
