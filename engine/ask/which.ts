import type { Construction } from '../draft'
import { phraseQuestions } from './shared/phrase-question'

/** Which country, city or body does what a clause says? Its name is typed: names of one kind seldom all make sense there. */
export const which: Construction = {
  id: 'which',
  process: 'retrieve',
  examples: [
    {
      text: 'استضافت فرنسا مؤتمر المناخ الجديد في حلب. وزار وفد من ألمانيا المتحف الوطني. وسافر الكاتب سامي الحلبي إلى إسبانيا.',
      asks: 'أيّ دولة استضافت مؤتمر المناخ الجديد في حلب؟',
    },
    // «استضافت مهرجانات كثيرة» is told of any country.
    { text: 'استضافت فرنسا مهرجانات كثيرة.', asks: null },
    { text: 'استضافت هذه الدولة مؤتمر المناخ الجديد في حلب.', asks: null },
  ],
  propose: (document) => phraseQuestions(document, 'which'),
}
