import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** What came of it? As in `cause`, with what followed. */
export const result: Construction = {
  id: 'result',
  process: 'retrieve',
  examples: [
    {
      text: 'هطلت الأمطار على الحي القديم طوال الليل، مما أدى إلى إغلاق الطريق الرئيسي. وتأخر وصول الكتب بسبب ازدحام الميناء الكبير. وتوقف العمل نتيجة انقطاع التيار الكهربائي.',
      asks: 'ما النتيجة التي يذكرها النص لما يأتي: «هطلت الأمطار على الحي القديم طوال الليل»؟',
    },
    { text: 'هطلت الأمطار على الحي القديم طوال الليل، مما أدى إلى إغلاق الطريق الرئيسي.', asks: null },
  ],
  propose: (document) => relationQuestions(document, 'result', 'result', 'retrieve'),
}
