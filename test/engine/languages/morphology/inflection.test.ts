import { describe, expect, test } from 'vitest'
import { analyseWord, inflect, lexemesOf } from '../../../../engine/languages/ar/morphology'
import type { Lexeme, NominalSlot, Pos } from '../../../../engine/languages/ar/morphology/types'

function word(lemma: string, pos: Pos): Lexeme {
  const found = lexemesOf(lemma, pos)[0]
  if (!found) throw new Error(`no ${pos} ${lemma}`)
  return found
}

describe('inflected forms', () => {
  test.each<[string, Pos, NominalSlot, string]>([
    ['مدينة', 'noun', { number: 'p', definite: 'article' }, 'المدن'],
    ['مدينة', 'noun', { number: 'd', definite: 'indefinite' }, 'مدينتان'],
    ['مدينة', 'noun', { number: 'd', definite: 'construct-or-possessed', case: 'genitive' }, 'مدينتي'],
    ['حكومة', 'noun', { number: 'p', definite: 'indefinite' }, 'حكومات'],
    ['مهندس', 'noun', { number: 'p', definite: 'article' }, 'المهندسون'],
    ['مهندس', 'noun', { number: 'p', definite: 'construct-or-possessed' }, 'مهندسو'],
    ['معلم', 'noun', { number: 'p', gender: 'f', definite: 'article' }, 'المعلمات'],
    ['معلم', 'noun', { number: 's', gender: 'f', definite: 'indefinite' }, 'معلمة'],
    ['كتاب', 'noun', { number: 's', definite: 'indefinite', case: 'accusative' }, 'كتابا'],
    ['حكومة', 'noun', { number: 's', definite: 'indefinite', case: 'accusative' }, 'حكومة'],
    ['كبير', 'adjective', { number: 'p', gender: 'm', definite: 'article' }, 'الكبار'],
    ['كبير', 'adjective', { number: 's', gender: 'f', definite: 'indefinite' }, 'كبيرة'],
    ['أحمر', 'adjective', { number: 's', gender: 'f', definite: 'article' }, 'الحمراء'],
    ['اقتصادي', 'adjective', { number: 'p', gender: 'm', definite: 'indefinite', case: 'genitive' }, 'اقتصاديين'],
  ])('%s %s %o', (lemma, pos, slot, expected) => {
    expect(inflect(word(lemma, pos), slot)).toBe(expected)
  })
})

describe('what a plural belongs to', () => {
  test.each([
    ['المدن', 'مدينة'],
    ['كتبهم', 'كتاب'],
    ['معلمو', 'معلم'],
    ['القضاة', 'قاضي'],
    ['مستشفيات', 'مستشفى'],
    ['علماء', 'عالم'],
    ['أبناؤها', 'ابن'],
  ])('%s is a plural of %s', (form, lemma) => {
    const plural = analyseWord(form).filter(({ number }) => number === 'p')
    expect(plural.map((reading) => reading.lemma)).toContain(lemma)
  })

  test('a nisba is made from a place', () => {
    const reading = analyseWord('المصريين').find(({ pos }) => pos === 'adjective')
    expect(reading?.lexeme?.derivedFrom?.lemma).toBe('مصر')
    expect(reading?.number).toBe('p')
  })

  test.each([
    ['استخدام', 'استخدم'],
    ['مشاركة', 'شارك'],
    ['تحدي', 'تحدى'],
    ['إعلان', 'أعلن'],
  ])('%s is the masdar of %s', (masdar, verb) => {
    const verbs = analyseWord(masdar).map(({ lexeme }) => lexeme?.masdarOf?.lemma)
    expect(verbs).toContain(verb)
  })

  test('participles know their verb and voice', () => {
    const reading = analyseWord('مكتوبة').find(({ lexeme }) => lexeme?.participle === 'passive')
    expect(reading?.lexeme?.participleOf?.lemma).toBe('كتب')
  })
})
