import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { restatable, restatedDraft, together } from './shared/otherwise'
import { textOf } from './shared/quoting'
import { mayHold } from './shared/restated'

const HOW = { construction: 'true-false-period', process: 'infer', difficulty: 0.5, worth: 0.55 } as const

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  for (const { quoted, versions } of restatable(document)) {
    const { sentence, clause } = quoted
    const others = versions.filter(({ isTrue, by }) => isTrue && by !== 'period')
    for (const period of versions.filter(({ by }) => by === 'period')) {
      const isBorneOut =
        !period.isTrue && mayHold(document, sentence, clause, textOf(document, period), period.replacement)
      if (isBorneOut) continue
      yield restatedDraft(document, quoted, together(others, period), { ...HOW, isTrue: period.isTrue })
    }
  }
}

/** A date said as its decade, its century, or as before or after another year: true, or not. */
export const trueFalsePeriod: Construction = {
  id: 'true-false-period',
  process: 'infer',
  examples: [
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1931 على ضفة النيل.',
      asks: 'تأسست المكتبة العامة في حي الزيتون في ثلاثينيات القرن العشرين على ضفة النيل.',
    },
    {
      text: 'تأسست المكتبة العامة في حي الزيتون في عام 1531 على ضفة النيل.',
      asks: 'تأسست المكتبة العامة في حي الزيتون في القرن السادس عشر على ضفة النيل.',
    },
    // What lasts for years was so in other decades too.
    { text: 'كانت المكتبة العامة في حي الزيتون مغلقة في عام 1931.', asks: null },
    // The year belongs to a name.
    { text: 'ألغى البرلمان قانون المكتبات العامة لعام 1931 في جلسة طويلة.', asks: null },
  ],
  propose,
}
