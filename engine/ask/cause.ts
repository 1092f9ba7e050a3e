import type { Construction } from '../draft'
import { reasonQuestions } from './shared/reason-question'

/** Why? The cause stands in the same sentence: typed where it is short, else among phrases of its shape from elsewhere. */
export const cause: Construction = {
  id: 'cause',
  process: 'retrieve',
  examples: [
    {
      text: 'انتقل المتحف الوطني إلى قصر جديد بسبب ارتفاع عدد الزوار. وتأخر وصول الكتب نتيجة انقطاع التيار الكهربائي. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: 'لماذا انتقل المتحف الوطني إلى قصر جديد، بحسب النص؟',
    },
    // Typed where it is short, so that no other phrases are needed; not asked where it is long and none stand beside it.
    {
      text: 'انتقل المتحف الوطني إلى قصر جديد بسبب ارتفاع عدد الزوار.',
      asks: 'لماذا انتقل المتحف الوطني إلى قصر جديد، بحسب النص؟',
    },
    { text: 'انتقل المتحف الوطني إلى قصر جديد بسبب ارتفاع عدد الزوار في السنوات الأخيرة.', asks: null },
    // The cause is that of the deaths, not of the telling.
    {
      text: 'أكدت الوزارة وفاة خمسة مرضى بسبب ارتفاع درجة الحرارة. وأسهم المهندسون في ترميم السوق الكبير. ويواصل الأطباء علاج المرضى الصغار.',
      asks: null,
    },
  ],
  propose: (document) => reasonQuestions(document, 'why'),
}
