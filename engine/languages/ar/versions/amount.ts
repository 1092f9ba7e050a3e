import type { Version } from '../../language'
import { prefixLength } from '../look-up'
import { formAt, hasArticle, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

/** `word | what makes it wrong | what says the same`; `-` where there is none. What follows them stays as it is. */
const AMOUNTS = new Map(
  `معظم | كل | أغلب
أغلب | كل | معظم
بعض | كل | -
نصف | ربع | 50 في المئة من
ربع | نصف | 25 في المئة من
ثلث | نصف | -
ثلثي | ربع | -
عشرات | مئات | -
مئات | آلاف | -
آلاف | ملايين | -
كافة | - | جميع
بسبب | - | نتيجة
سنويا | شهريا | كل عام
شهريا | سنويا | كل شهر
يوميا | أسبوعيا | كل يوم
نهاية | بداية | -
بداية | نهاية | -
منتصف | مطلع | -
مطلع | أواخر | -`
    .split('\n')
    .map((line) => {
      const [word = '', wrong = '-', same = '-'] = line.split(' | ')
      return [word.replace(/[أإآ]/gu, 'ا'), { wrong, same }] as const
    }),
)
const PART = /^(?:نصف|ربع|ثلث|ثلثي)$/u
const OF_TIME = /^(?:نهاية|بداية|منتصف|مطلع)$/u
const PERIOD =
  /^(?:ال)?(?:قرن|عام|سنة|شهر|عقد|حرب|موسم|عهد|حكم|ثمانينات|ثمانينيات|تسعينيات|سبعينيات|ستينيات|خمسينيات|اربعينيات|ثلاثينيات|عشرينيات)$/u
const ADVERB = /^(?:سنويا|شهريا|يوميا)$/u
/** What stands before a round number makes it an amount by itself: «ثلاثة آلاف», «10 ملايين». */
const SCALE = /^(?:عشرات|مئات|الاف)$/u

function fitsAt({ words, within }: Stretch, at: number, word: string): boolean {
  const next = at + 1 < within.last ? words[at + 1] : undefined
  if (ADVERB.test(word)) return true
  if (!next || next.token.kind === 'mark') return false
  if (OF_TIME.test(word)) return PERIOD.test(next.token.form)
  if (SCALE.test(word))
    return !isPos(words[at - 1], 'number', 'adverb') && words[at - 1]?.token.kind !== 'number' && isPos(next, 'noun')
  // More than half is more than a quarter too.
  if (PART.test(word) && (/^و/u.test(formAt(words, at)) || formAt(words, at - 1) === 'من')) return false
  if (/^(?:احيان|الاحيان)$/u.test(next.token.form)) return false
  return (
    isPos(next, 'noun', 'proper', 'demonstrative') && (word !== 'نصف' || hasArticle(next) || !isPos(next, 'number'))
  )
}

/** «معظم السكان» becomes «جميع السكان», which the article does not say, or «أغلب السكان», which is the same. */
export function byAmount(stretch: Stretch): Version[] {
  const { words } = stretch
  return tokensIn(stretch).flatMap(([at, token]): Version[] => {
    const letters = AMOUNTS.has(token.form) ? 0 : /^[وبلف]/u.test(token.form) ? 1 : 0
    const word = token.form.slice(letters)
    const found = AMOUNTS.get(word)
    if (!found || token.kind !== 'word' || isSetApart(stretch, at) || !fitsAt(stretch, at, word)) return []
    // «ربع نهائي»، «بعضها»: not an amount; «أكثر من نصف» is one, and «في بعض الأحيان».
    if (words[at]?.reading.enclitic) return []
    const start = token.start + prefixLength(token.text, letters)
    const base = { start, end: token.end, by: 'amount' as const }
    return [
      ...(found.same === '-' ? [] : [{ ...base, replacement: found.same, isTrue: true }]),
      ...(found.wrong === '-' ? [] : [{ ...base, replacement: found.wrong, isTrue: false }]),
    ]
  })
}
