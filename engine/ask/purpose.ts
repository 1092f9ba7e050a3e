import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** What for? As in `cause`, with the aim that the article names. */
export const purpose: Construction = {
  id: 'purpose',
  process: 'retrieve',
  examples: [
    {
      text: 'انتقلت المكتبة العامة إلى مبنى جديد بهدف استقبال الزوار الصغار. وتأخر وصول الكتب بسبب ازدحام الميناء الكبير. وتوقف العمل نتيجة انقطاع التيار الكهربائي.',
      asks: 'ما الهدف الذي يذكره النص لما يأتي: «انتقلت المكتبة العامة إلى مبنى جديد»؟',
    },
    { text: 'انتقلت المكتبة العامة إلى مبنى جديد بهدف استقبال الزوار الصغار.', asks: null },
  ],
  propose: (document) => relationQuestions(document, 'purpose', 'purpose', 'retrieve'),
}
