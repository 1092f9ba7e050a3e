import type { Version } from '../../language'
import { prefixLength } from '../look-up'
import { formAt, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const FIRST = /^[وفك]?اول$/u
const ELATIVE = /^[وفك]?(?:اكبر|اعلى|اطول|اقدم|اشهر|اهم|اضخم|اغنى|اوسع|اعمق|اسرع|اقوى|اصغر|اقصر)$/u
const AMONG = /^[وفب]?(?:من|احد|احدى|ثاني|ثالث|رابع|في|على)$/u

/** «أول نظام» becomes «ثاني نظام», «أكبر ميناء» «ثاني أكبر ميناء»: plausible, and not what the article says. */
export function otherRank(stretch: Stretch): Version[] {
  const { words, within } = stretch
  return tokensIn(stretch).flatMap(([at, token]): Version[] => {
    const isFirst = FIRST.test(token.form)
    const [before, next] = [words[at - 1], words[at + 1]]
    if ((!isFirst && !ELATIVE.test(token.form)) || !next || at + 1 >= within.last) return []
    if (isSetApart(stretch, at) || AMONG.test(formAt(words, at - 1))) return []
    const isConstruct =
      isPos(next, 'noun') &&
      next.reading.number === 's' &&
      next.reading.definite !== 'article' &&
      !next.reading.enclitic
    const compares = words.slice(at + 1, at + 5).some(({ token: { form } }) => /^(?:من|ممن|مما)$/u.test(form))
    if (!isConstruct || next.reading.proclitics.length > 0 || (compares && !isFirst)) return []
    // «منزل أكبر»: an adjective behind its noun.
    if (isPos(before, 'noun') && before?.reading.definite === 'indefinite' && !isFirst) return []
    const start = token.start + (/^[وفك]/u.test(token.form) ? prefixLength(token.text, 1) : 0)
    const kept = isFirst
      ? ''
      : ` ${stretch.sentence.text.slice(start - stretch.sentence.start, token.end - stretch.sentence.start)}`
    return [{ start, end: token.end, replacement: `ثاني${kept}`, isTrue: false, by: 'rank' }]
  })
}
