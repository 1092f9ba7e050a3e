/**
 * What may be a slip of the finger. Arabic makes another word of nearly every word by changing one letter
 * («استقلال» and «استغلال»), and inflects at both ends; so only long words, only inside them, and only letters that a
 * finger or an ear takes for each other.
 */

/** Letters of the shorter word, without the article, that make it long. */
export const LONG_WORD = 7

/** Letters of a keyboard, row by row, after folding: Arabic 101 and QWERTY, which phones follow. */
const ROWS = ['ضصثقفغعهخحجد', 'شسيبلاتنمكط', 'رزوظ', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/** Letters that are heard as each other. */
const ALIKE = ['ضظ', 'ذز', 'ثس', 'تط', 'سص', 'دذ', 'ck', 'sz']

/** Letters that Arabic patterns are made of: one in place of another is another form, as «مشاركون» and «مشتركون». */
const PATTERN = /[اويتمن]/

function areNeighbours(one: string, other: string): boolean {
  if (PATTERN.test(one) || PATTERN.test(other)) return false
  if (ALIKE.some((pair) => pair.includes(one) && pair.includes(other))) return true
  return ROWS.some((row) => {
    const [at, near] = [row.indexOf(one), row.indexOf(other)]
    return at >= 0 && near >= 0 && Math.abs(at - near) === 1
  })
}

const isAllLetters = (word: string) => /^\p{L}+$/u.test(word)

/** Letters that both words have at their beginning. */
function shared(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

function isOneInside(longer: string, shorter: string): boolean {
  const at = shared(longer, shorter)
  return at > 0 && at < shorter.length && longer.slice(at + 1) === shorter.slice(at)
}

function isOneInPlace(one: string, other: string): boolean {
  const at = shared(one, other)
  if (at === 0) return false
  const [first = '', second = ''] = one.slice(at)
  if (other.slice(at) === second + first + one.slice(at + 2)) return true
  const isInside = at < one.length - 1
  return isInside && one.slice(at + 1) === other.slice(at + 1) && areNeighbours(first, other[at] ?? '')
}

/**
 * Whether one word may be the other with a slip: a letter too many, missing, changed for a neighbour, or two that
 * changed places (Damerau 1964: these four are four in five of all typing errors). Takes folded words without article.
 */
export function isSlip(one: string, other: string): boolean {
  if (one === other || !isAllLetters(one) || !isAllLetters(other)) return false
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one]
  if (shorter.length < LONG_WORD) return false
  if (longer.length === shorter.length) return isOneInPlace(longer, shorter)
  return longer.length === shorter.length + 1 && isOneInside(longer, shorter)
}
