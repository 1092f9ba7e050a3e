import type { Construction } from '../draft'
import { reasonQuestions } from './shared/reason-question'

/** What came of it? As in `cause`, with what followed. */
export const result: Construction = {
  id: 'result',
  process: 'retrieve',
  examples: [
    {
      text: 'سقطت الأمطار على الحي القديم، مما أدى إلى إغلاق الطريق الرئيسي. وتأخر وصول الكتب نتيجة انقطاع التيار الكهربائي. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: 'ما نتيجة سقوط الأمطار على الحي القديم؟',
    },
    { text: 'سقطت الأمطار على الحي القديم، مما أدى إلى إغلاق الطريق الرئيسي.', asks: null },
  ],
  propose: (document) => reasonQuestions(document, 'result'),
}
