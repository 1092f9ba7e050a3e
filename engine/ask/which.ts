import type { Construction } from '../draft'
import { phraseQuestions } from './shared/phrase-question'

/** Which country, city or body does what a clause says? The options are names of the article of one kind. */
export const which: Construction = {
  id: 'which',
  process: 'retrieve',
  examples: [
    {
      text: 'استضافت فرنسا مؤتمر المناخ الجديد في حلب. وزار وفد من ألمانيا المتحف الوطني. وسافر الكاتب سامي الحلبي إلى إسبانيا.',
      asks: 'أيّ دولة استضافت مؤتمر المناخ الجديد في حلب؟',
    },
    { text: 'استضافت هذه الدولة مؤتمر المناخ الجديد في حلب.', asks: null },
  ],
  propose: (document) => phraseQuestions(document, 'which'),
}
