import type { Construction } from '../draft'
import { reasonQuestions } from './shared/reason-question'

/** Why? The cause stands in the same sentence; distractors are phrases of the same shape from elsewhere in the article. */
export const cause: Construction = {
  id: 'cause',
  process: 'retrieve',
  examples: [
    {
      text: 'انتقل المتحف الوطني إلى قصر جديد بسبب ارتفاع عدد الزوار. وتأخر وصول الكتب نتيجة انقطاع التيار الكهربائي. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: 'لماذا انتقل المتحف الوطني إلى قصر جديد، بحسب النص؟',
    },
    { text: 'انتقل المتحف الوطني إلى قصر جديد بسبب ارتفاع عدد الزوار.', asks: null },
    {
      text: 'أكدت الوزارة وفاة خمسة مرضى بسبب ارتفاع درجة الحرارة. وتأخر وصول الكتب نتيجة انقطاع التيار الكهربائي. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: null,
    },
  ],
  propose: (document) => reasonQuestions(document, 'why'),
}
