import type { Construction } from '../draft'
import { reasonQuestions } from './shared/reason-question'

/** What for? As in `cause`, with the aim that the article names. */
export const purpose: Construction = {
  id: 'purpose',
  process: 'retrieve',
  examples: [
    {
      text: 'عقد المؤتمر الدولي في القاهرة من أجل مناقشة أوضاع اللاجئين. وتأخر وصول الكتب نتيجة انقطاع التيار الكهربائي. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: 'ما الهدف من عقد المؤتمر الدولي في القاهرة؟',
    },
    { text: 'عقد المؤتمر الدولي في القاهرة من أجل مناقشة أوضاع اللاجئين.', asks: null },
  ],
  propose: (document) => reasonQuestions(document, 'aim'),
}
