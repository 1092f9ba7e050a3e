import { fraction } from '../../../random'
import type { Version } from '../../language'
import { timePhrase } from '../syntax/time-phrase'
import { isVerb } from '../syntax/word'
import { CENTURIES } from './century'
import { isLooseDate, type Stretch } from './version'

const DECADES = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(' ')
/** What goes on for years, or has no one time: another period could be true of it as well. */
const LASTING =
  /^(?:كان|ظل|بقي|استمر|عاش|عمل|درس|شغل|حكم|لعب|أقام|سكن|بات|ساد|شهد|بلغ|امتد|ضم|عد|اعتبر|قال|ذكر|أضاف|أوضح|أكد|تراوح|مثل|شكل|حدث|وقع|واصل|واجه|عانى|يعد|احتوى|انتشر|ازداد|ارتفع|انخفض)$/u

/** Before and after a round year that is a few years off. */
function aroundYear(year: number): { readonly right: string; readonly wrong: string } {
  const later = Math.ceil((year + 2) / 5) * 5
  const earlier = Math.floor((year - 2) / 5) * 5
  const isBefore = fraction(`before|${year}`) < 0.5
  return isBefore
    ? { right: `قبل عام ${later}`, wrong: `بعد عام ${later}` }
    : { right: `بعد عام ${earlier}`, wrong: `قبل عام ${earlier}` }
}

function inCentury(year: number): { readonly right: string; readonly wrong: string } | null {
  const number = Math.ceil(year / 100)
  const isEarlier = number >= 20 || fraction(`century|${year}`) < 0.5
  const [right, wrong] = [CENTURIES[number - 1], CENTURIES[number - 1 + (isEarlier ? -1 : 1)]]
  return right && wrong ? { right: `في القرن ${right}`, wrong: `في القرن ${wrong}` } : null
}

function inDecade(year: number): { readonly right: string; readonly wrong: string } | null {
  const decade = Math.floor((year % 100) / 10) - 2
  const right = DECADES[decade]
  const isEarlier = decade >= 6 || (decade >= 2 && fraction(`decade|${year}`) < 0.5)
  const wrong = DECADES[decade + (isEarlier ? -2 : 2)]
  const century = CENTURIES[Math.floor(year / 100)]
  return right && wrong && century
    ? { right: `في ${right} القرن ${century}`, wrong: `في ${wrong} القرن ${century}` }
    : null
}

function periodsOf(year: number): { readonly right: string; readonly wrong: string } | null {
  if (year % 100 === 0 || year < 1000 || year > 2019) return null
  if (year > 2000) return aroundYear(year)
  if (year > 1800) return inDecade(year) ?? inCentury(year)
  return inCentury(year)
}

/** A date said as its decade, its century, or as before or after another year: right or wrong, and never in the article's words. */
export function byPeriod({ words, within }: Stretch): Version[] {
  const verbs = words.slice(within.first, within.last).filter((word) => isVerb(word))
  const [main, second] = verbs
  if (main?.reading.tense !== 'past' || LASTING.test(main.reading.lemma)) return []
  for (let at = within.first; at < within.last; at++) {
    const time = timePhrase(words, at)
    if (!time) continue
    const after = words.slice(time.last, within.last)
    const isOne = !after.some(({ token }) => /^\d{4}$/u.test(token.form)) && time.last <= within.last
    const isMain = !second || words.indexOf(second) > at
    const periods = time.year === null ? null : periodsOf(time.year)
    if (
      !isOne ||
      !isMain ||
      !periods ||
      !isLooseDate(words, at) ||
      (time.preposition !== null && time.preposition !== 'في')
    )
      return []
    const [start, end] = [words[at]?.token.start ?? 0, words[time.last - 1]?.token.end ?? 0]
    const base = { start, end, by: 'period' as const }
    return [
      { ...base, replacement: periods.right, isTrue: true },
      { ...base, replacement: periods.wrong, isTrue: false },
    ]
  }
  return []
}
