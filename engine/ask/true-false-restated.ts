import type { Construction, Draft } from '../draft'
import type { Version } from '../languages/language'
import type { AnnotatedDocument } from '../text/document'
import { restatable, restatedDraft, together } from './shared/otherwise'

/** Worth of a statement by what was said otherwise: a moved phrase hardly changes what is read. */
const WORTH: Partial<Record<Version['by'], number>> = { synonym: 0.5, passive: 0.45, moved: 0.35 }

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const { quoted, versions } of restatable(document)) {
    const right = together(versions.filter(({ isTrue, by }) => isTrue && by !== 'period'))
    if (right.length === 0) continue
    yield restatedDraft(document, quoted, right, {
      construction: 'true-false-restated',
      process: 'retrieve',
      difficulty: 0.35,
      worth: Math.max(...right.map(({ by }) => WORTH[by] ?? 0)),
      isTrue: true,
    })
  }
}

/** A sentence of the article in other words. True: what is false comes from `true-false-changed-fact`. */
export const trueFalseRestated: Construction = {
  id: 'true-false-restated',
  process: 'retrieve',
  examples: [
    {
      text: 'تم افتتاح المكتبة العامة في حي الزيتون على ضفة النيل.',
      asks: 'افتُتحت المكتبة العامة في حي الزيتون على ضفة النيل.',
    },
    {
      text: 'تفاقمت أزمة المياه في مدينة حلب بعد صيف طويل.',
      asks: 'اشتدت أزمة المياه في مدينة حلب بعد صيف طويل.',
    },
    // Nothing in it can be said otherwise: a true copy would only test the eye.
    { text: 'تقع المكتبة العامة في حي الزيتون على ضفة النيل.', asks: null },
  ],
  propose,
}
