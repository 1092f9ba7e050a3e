import { form } from '../../../text/fold'
import type { Version } from '../../language'
import { prefixLength } from '../look-up'
import { formAt, isPos } from '../syntax/word'
import { isSetApart, type Stretch, tokensIn } from './version'

const PAIRS = [
  ['أكثر', 'أقل'],
  ['أقوى', 'أضعف'],
  ['أعلى', 'أدنى'],
  ['أطول', 'أقصر'],
  ['أسرع', 'أبطأ'],
  ['أفضل', 'أسوأ'],
  ['أسهل', 'أصعب'],
  ['أغلى', 'أرخص'],
  ['أخف', 'أثقل'],
] as const
const OPPOSITE = new Map(
  PAIRS.flatMap(([one, other]) => [
    [form(one), other],
    [form(other), one],
  ]) as [string, string][],
)

/** «أكثر عرضة»، «أقوى … من»: what compares two things turned round. */
export function byComparison(stretch: Stretch): Version[] {
  const { words, within } = stretch
  return tokensIn(stretch).flatMap(([at, token]): Version[] => {
    const letters = /^[وفب]/u.test(token.form) ? 1 : 0
    const bareForm = token.form.slice(letters)
    const article = bareForm.startsWith('ال') ? 2 : 0
    const opposite = OPPOSITE.get(bareForm.slice(article))
    const next = at + 1 < within.last ? words[at + 1] : undefined
    if (!opposite || !next || isSetApart(stretch, at)) return []
    const isMeasure = /^(?:اكثر|اقل)$/u.test(bareForm.slice(article))
    // «أكثر خطورة»: an indefinite noun says in what; «أكثر من 20» is an amount, and so is «أكثر الناس».
    const isCompared = isMeasure
      ? isPos(next, 'noun') &&
        next.reading.definite === 'indefinite' &&
        next.reading.proclitics.length === 0 &&
        /[اةى]$/u.test(next.token.form)
      : words.slice(at + 1, at + 6).some((word) => word.token.form === 'من') &&
        isPos(words[at - 1], 'noun', 'adjective')
    if (!isCompared || /^(?:من|على)$/u.test(formAt(words, at - 1))) return []
    const start = token.start + prefixLength(token.text, letters)
    return [
      { start, end: token.end, replacement: `${article ? 'ال' : ''}${opposite}`, isTrue: false, by: 'comparison' },
    ]
  })
}
