import { form } from '../../text/fold'
import { wordSet } from './look-up'

/** Words with which a speaker judges, wishes or supposes. */
const JUDGING = wordSet(`
يجب ينبغي يتعين علينا الأفضل أفضل الأسوأ أسوأ أسوإ للأسف مؤسف المؤسف أعتقد نعتقد أظن نظن أرى نرى أتمنى نتمنى آمل نأمل أخشى نخشى جيد جيدة رائع رائعة سيئ سيئة مخيف مخيفة
ظالم ظالمة عادل عادلة مقبول مقبولة ضروري ضرورية الضروري مخاطرة كارثي كارثية كارثة خطأ مستبعد المستبعد ممتاز ممتازة جميل جميلة عظيم عظيمة مدهش مدهشة مثير مثيرة مخيب مخيبة مقلق مقلقة
مشجع مشجعة ممل مملة فاشل فاشلة مذهل مذهلة مهم مهمة الأهم أهم الأجمل أجمل صعب صعبة سهل سهلة عائقا عائق ذريعة عبث عبثي مبالغ بوضوح لابد يستحق تستحق حكيم حكيمة خطير خطيرة
غريب غريبة سخيف سخيفة ممتع ممتعة مفيد مفيدة رابحة خاسر خاسرة
`)
/** «لا بد من»، «من الأفضل أن»: judgements of two words. */
const PHRASES = /(?:^|\s)(?:لا بد|من الافضل|من الاحسن|من الواجب|غير مقبول|غير عادل|اكثر مما|يا ليت|لا شك)(?=\s|$)/u
/** What only the one who says it can know to be so: one word is enough. */
const SURE = wordSet(`
يجب ينبغي يتعين للأسف مؤسف المؤسف أعتقد نعتقد أظن نظن أتمنى نتمنى آمل نأمل رائع رائعة سيئ سيئة ظالم ظالمة عادلة ضروري الضروري مخاطرة مستبعد المستبعد ممتاز ممتازة جميل جميلة مدهش مدهشة مخيب مخيبة
مقلق مقلقة الأفضل أفضل الأجمل أجمل ممتع ممتعة سخيف سخيفة عائقا ذريعة جيدة أسوأ أسوإ الأسوأ يستحق تستحق حكيم حكيمة الأهم
`)

function wordsOf(text: string): string[] {
  return form(text).match(/\p{L}+/gu) ?? []
}

/** See `Language.opinionIn`. */
export function opinionIn(text: string): 'sure' | 'maybe' | 'none' {
  const words = wordsOf(text)
  const plain = words.map((word) => (JUDGING.has(word) ? word : word.replace(/^[وفبل]/u, '')))
  if (plain.some((word) => SURE.has(word)) || PHRASES.test(words.join(' '))) return 'sure'
  const isHedged = words.some((word) => /^(?:قد|ربما|لعل|يمكن|الممكن|المحتمل|يرجح|يعتقد|يزعم|يبدو)$/u.test(word))
  return isHedged || plain.some((word) => JUDGING.has(word)) ? 'maybe' : 'none'
}
