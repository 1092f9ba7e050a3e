import type { Construction } from '../draft'
import { relationQuestions } from './shared/relation-question'

/** Why? The cause stands in the same sentence; distractors are phrases of the same shape from elsewhere in the article. */
export const cause: Construction = {
  id: 'cause',
  process: 'retrieve',
  examples: [
    {
      text: 'تأخر افتتاح المكتبة العامة في الحي بسبب ارتفاع أسعار الخشب. وتوقف العمل في القاعة الكبيرة نتيجة انقطاع التيار الكهربائي. وأعيد طلاء الجدران بعد ترميم السقف القديم.',
      asks: 'ورد في النص: «تأخر افتتاح المكتبة العامة في الحي». ما السبب الذي يذكره النص؟',
    },
    { text: 'تأخر افتتاح المكتبة العامة في الحي بسبب ارتفاع أسعار الخشب.', asks: null },
    {
      text: 'يزور الأطفال مكتبة الحي لأن القصص فيها كثيرة. وتغلق مكتبة الحي في الشتاء لأن البرد يشتد مساء. ويقرأ الشيوخ قرب النافذة لأن الضوء هناك قوي.',
      asks: 'ورد في النص: «يزور الأطفال مكتبة الحي». ما السبب الذي يذكره النص؟',
    },
  ],
  propose: (document) => relationQuestions(document, 'cause', 'cause', 'retrieve'),
}
