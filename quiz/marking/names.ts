import { foldAnswer } from '../fold'

/** Words before a name that are no part of it, folded, without article. */
const TITLES = new Set(
  `سيد سيده انسه استاذ استاذه دكتور دكتوره د ا م مهندس مهندسه طبيب طبيبه محامي محاميه قاضي قاضيه شيخ شيخه حاج حاجه
  معلم معلمه مدرس مدرسه باحث باحثه كاتب كاتبه شاعر شاعره فنان فنانه لاعب لاعبه مدرب مدربه خبير خبيره محلل محلله
  رييس رييسه وزير وزيره ملك ملكه امير اميره سلطان نايب نايبه مدير مديره عميد لواء عقيد جنرال سفير سفيره
  امام قديس بابا نبي خليفه عالم عالمه مخترع مخترعه mr mrs ms dr prof sir`.split(/\s+/),
)

/** Words that make one part with what follows: «عبد الله», «أبو بكر», «بن سلمان», «آل سعود». */
const BEFORE_NEXT = new Set('عبد ابو ابي ابا بو ام بن ابن بنت ال ذو ذي'.split(' '))

/** Words that make one part with what stands before: «صلاح الدين», «نصر الله», «فيصل الثاني». */
const AFTER_PREVIOUS = new Set(
  `الدين الله الاسلام الدوله العابدين الزهراء الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الخامس السادس السابع
  الثامن الاكبر الاصغر`.split(/\s+/),
)

/** Forms of one word: «أبي بكر» is «أبو بكر», «ابن سينا» is «بن سينا». */
const EVEN: Readonly<Record<string, string>> = { ابي: 'أبو', ابا: 'أبو', ابن: 'بن' }

const wordsIn = (name: string) =>
  name
    .replace(/[.،,«»"()]/g, ' ')
    .split(/\s+/)
    .filter(Boolean)

function withoutTitles(words: readonly string[]): readonly string[] {
  const isTitle = (word: string) => TITLES.has(foldAnswer(word).replace(/^ال/, ''))
  const first = words.findIndex((word) => !isTitle(word))
  return first < 0 ? words : words.slice(first)
}

/** A name's parts, each with what belongs to it, titles left out: «المهندس محمد بن سلمان» has «محمد» and «بن سلمان». */
export function partsOfName(name: string): string[] {
  const parts: string[] = []
  let isOpen = false
  for (const word of withoutTitles(wordsIn(name))) {
    const key = foldAnswer(word)
    const written = EVEN[key] ?? word
    const goesOn = isOpen || (parts.length > 0 && AFTER_PREVIOUS.has(key))
    if (goesOn) parts.push(`${parts.pop()} ${written}`)
    else parts.push(written)
    isOpen = BEFORE_NEXT.has(key)
  }
  return parts
}

/** Beyond so many parts only the whole name, the last part, and the first with the last are tried. */
const MOST_PARTS = 6

/** All selections of the parts that keep their order and end with the last. */
function endingWithLast(parts: readonly string[]): string[][] {
  const [last, ...before] = parts.toReversed()
  if (last === undefined) return []
  if (parts.length > MOST_PARTS) return [[last], [parts[0] ?? '', last], [...parts]]
  const found = [[last]]
  for (const part of before) found.push(...found.map((rest) => [part, ...rest]))
  return found
}

/**
 * The forms of a name that are enough: the whole, the last part, or anything between that ends with the last. Never the
 * first name alone, because it may be anybody's.
 */
export function nameForms(accepted: readonly string[]): string[] {
  const forms = accepted.flatMap((name) => endingWithLast(partsOfName(name))).map((parts) => parts.join(' '))
  return [...new Set([...accepted, ...forms])]
}

/** A typed name without its titles, compounds evened as in `nameForms`. */
export const evenName = (typed: string) => partsOfName(typed).join(' ')

/**
 * Accepted names without those that only cut a compound in two: the last word of «محمد عبد الله» is not his name.
 */
export function withoutCutNames(accepted: readonly string[]): string[] {
  const keys = new Set(accepted.map((name) => partsOfName(name).map(foldAnswer).at(-1)))
  const isCut = (name: string) => {
    const key = foldAnswer(name)
    return [...keys].some((last) => last !== undefined && last !== key && last.endsWith(` ${key}`))
  }
  return accepted.filter((name) => !isCut(name))
}
