import type { Construction } from '../draft'
import { phraseQuestions } from './shared/phrase-question'

/**
 * What does, suffers or serves for what a clause says? The options are phrases of the article of one form; whether each of
 * them makes sense there only a reader can tell, so a teacher looks first.
 */
export const what: Construction = {
  id: 'what',
  process: 'retrieve',
  examples: [
    {
      text: 'تواجه المدينة القديمة مشكلات مالية كبيرة. ويرى السكان أن الطرق الضيقة تسبب حوادث مرورية خطيرة. وشهدت الأحياء الجنوبية أعمالا فنية جديدة، ثم عرفت مهرجانات ثقافية واسعة.',
      asks: 'ماذا تواجه المدينة القديمة؟',
    },
    { text: 'تواجه المدينة القديمة مشكلات مالية كبيرة.', asks: null },
  ],
  propose: (document) => phraseQuestions(document, 'what'),
}
