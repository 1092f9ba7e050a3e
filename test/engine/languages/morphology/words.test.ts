import { describe, expect, test } from 'vitest'
import { analyseSentence, analyseWord, isDefinite } from '../../../../engine/languages/ar/morphology'
import type { Analysed } from '../../../../engine/languages/ar/morphology/types'
import { findWords } from '../../../../engine/text/4-words'

function analysed(text: string): Analysed[] {
  return analyseSentence(findWords(text, { start: 0, end: text.length }))
}

/** «و+ل+ال+مدارس» */
function split(text: string, word: string): string {
  const best = analysed(text).find((each) => each.text === word)?.best
  return [...(best?.proclitics ?? []), best?.stem ?? '', ...(best?.enclitic ? [best.enclitic.text] : [])].join('+')
}

describe('clitics', () => {
  test.each([
    ['جاء ولد صغير إلى المدرسة.', 'ولد', 'ولد'],
    ['ولد الشاعر في بغداد.', 'ولد', 'ولد'],
    ['فهم الطالب الدرس.', 'فهم', 'فهم'],
    ['عاد بعد يومين.', 'بعد', 'بعد'],
    ['قرأت في كتاب قديم.', 'كتاب', 'كتاب'],
    ['توصلوا إلى اتفاق سلام دائم.', 'سلام', 'سلام'],
    ['عين والي المدينة أمس.', 'والي', 'والي'],
    ['تم ذلك بالتعاون مع الوزارة.', 'بالتعاون', 'ب+ال+تعاون'],
    ['للجامعات وللمدارس دور كبير.', 'وللمدارس', 'و+ل+ال+مدارس'],
    ['قال إنهم سيكتبونها غدا.', 'سيكتبونها', 'س+يكتبون+ها'],
    ['أهمية كبيرة للغة العربية.', 'للغة', 'ل+ال+لغة'],
    ['قدم الشكر للذين ساعدوه.', 'للذين', 'ل+الذين'],
    ['تحدث إليهم عن كتابه.', 'إليهم', 'إلي+هم'],
    ['تحدث إليهم عن كتابه.', 'كتابه', 'كتاب+ه'],
    ['زار مدينته الجديدة.', 'مدينته', 'مدينت+ه'],
    ['وزير الخارجية في القاهرة.', 'وزير', 'وزير'],
    ['وسائل الإعلام المحلية.', 'وسائل', 'وسائل'],
  ])('%s', (text, word, expected) => {
    expect(split(text, word)).toBe(expected)
  })
})

describe('the reading that fits', () => {
  test.each([
    ['كتب الرئيس رسالة طويلة.', 'كتب', 'verb'],
    ['في المكتبة كتب كثيرة.', 'كتب', 'noun'],
    ['أعلنت الحكومة خطة جديدة.', 'أعلنت', 'verb'],
    ['قال محمد إن الاجتماع تأجل.', 'محمد', 'proper'],
    ['زار الوفد مصر أمس.', 'مصر', 'proper'],
    ['يعمل الأطباء المصريون هناك.', 'المصريون', 'adjective'],
    ['لم يحضر أحد.', 'لم', 'particle'],
    ['هذا كتاب مفيد.', 'هذا', 'demonstrative'],
    ['الرجل الذي جاء.', 'الذي', 'relative'],
  ])('%s: %s is a %s', (text, word, pos) => {
    expect(analysed(text).find((each) => each.text === word)?.best.pos).toBe(pos)
  })

  test('a broken plural of things is feminine for what goes with it, and plural itself', () => {
    const best = analysed('بنت الدولة مدارس جديدة.').find(({ text }) => text === 'مدارس')?.best
    expect([best?.lemma, best?.number, best?.gender]).toEqual(['مدرسة', 'p', 'f'])
  })

  test('vowel signs of tanwin rule out verbs', () => {
    expect(analyseWord('كتابٌ').every(({ pos }) => pos !== 'verb')).toBe(true)
  })

  test('the first of two nouns is in the construct state and as definite as the last', () => {
    const definite = analysed('وصل وزير الخارجية.')
    expect(definite[1]?.best.definite).toBe('construct-or-possessed')
    expect(isDefinite(definite, 1)).toBe(true)
    const indefinite = analysed('وصل وزير سابق.')
    expect(isDefinite(indefinite, 1)).toBe(false)
  })

  test('unknown words are guessed and say so', () => {
    const best = analysed('زار بلدة زغمبوط القديمة.').find(({ text }) => text === 'زغمبوط')?.best
    expect(best?.known).toBe(false)
    expect(best?.lexeme).toBeNull()
  })
})
