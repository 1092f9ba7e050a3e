import { form } from '../../text/fold'
import { analyseWord } from './morphology/analyse'
import { givenNameGender } from './names'

/** Words that are taken for a name's first part, and words right behind a name. */
const FOREIGN = /^(?:عهد|ضيف|اسماء|وهو|وهي|نفسه|نفسها|باسم|رئيس|وزير|حفل|يوم|عام|في|من|على|الى|بعد|قبل|كل)$/u

/** See `Language.isWholeName`. */
export function isWholeName(name: string): boolean {
  const parts = form(name).split(' ')
  return parts.every((part) => {
    if (FOREIGN.test(part) && !(part === 'اسماء' && parts.length > 2)) return false
    const [best] = analyseWord(part)
    return givenNameGender(part) !== null || !(best?.known && best.pos === 'noun' && best.enclitic)
  })
}
