import { describe, expect, test } from 'vitest'
import { isGlued } from '../../../engine/languages/ar/sound-source'
import { documentOf } from '../document-of'

/** What of a text may be quoted alone: the clause of its first sentence. */
function quotable(text: string): string | null {
  const document = documentOf(text)
  const clause = document.clauses[0]
  return clause ? document.article.text.slice(clause.start, clause.end) : null
}

describe('glued words', () => {
  test.each(['نقصالمياه', 'حمايةالأطفال', 'السيدسامي', 'مدرسةالحي', 'ترميمالجدران'])('%s is two words', (word) => {
    expect(isGlued(word)).toBe(true)
  })

  test.each(['استقبالهم', 'احتمالات', 'رأسمالية', 'انفصاليون', 'بالتعاون', 'الاستعمالات', 'رسالتهم', 'والاحتفالات'])(
    '%s is one word',
    (word) => {
      expect(isGlued(word)).toBe(false)
    },
  )
})

test('a sound sentence that leans on nothing is quoted', () => {
  expect(quotable('تضم مكتبة الحي في حلب كتبا كثيرة عن الطيور.')).toBe('تضم مكتبة الحي في حلب كتبا كثيرة عن الطيور')
})

describe('what is not printed in a test', () => {
  test.each([
    ['glued words', 'تضم مكتبة الحي في حلب كتبا كثيرة عن حمايةالأطفال.'],
    ['careless spelling', 'تضم مكتبة الحي فى حلب كتبا كثيرة عن الطيور.'],
    ['a conjunction apart from its word', 'تضم مكتبة الحي في حلب كتبا و صورا كثيرة عن الطيور.'],
    ['a counted noun in the wrong form', 'تضم مكتبة الحي في حلب 8 مليون صورة قديمة.'],
    ['a plural after a great number', 'تضم مكتبة الحي في حلب 25 كتب قديمة عن الطيور.'],
    ['Latin letters', 'تضم مكتبة الحي في حلب كتبا كثيرة عن برنامج Office.'],
    ['a margin of error', 'تضم مكتبة الحي في حلب كتبا عمرها 300 ± 20 عاما.'],
    ['a verb of saying without what is said', 'أشار سامي الحلبي الزيارة الأولى في حلب مع أطفال الحي.'],
    ['a relative word of another gender', 'زار أطفال الحي في حلب بيت سامي التي رسم اللوحات.'],
    ['an oblique dual as the subject', 'وصلت المهندسين إلى مدينة حلب مع أطفال الحي.'],
    ['two openings with one main clause', 'تغلق مكتبة الحي في حلب في حالة المطر في حالة الثلج الكثيف.'],
  ])('%s', (_name, text) => {
    expect(quotable(text)).toBeNull()
  })
})

describe('what only the lines around it explain', () => {
  test.each([
    ['yesterday', 'استقبلت مكتبة الحي في حلب أمس أطفال الحي كلهم.'],
    ['last month', 'استقبلت مكتبة الحي في حلب أطفال الحي في الشهر الماضي.'],
    ['a bare company', 'تصنع الشركة في حلب كراسي كثيرة من خشب الزيتون.'],
    ['a bare city after another word', 'استقبلت مكتبة الحي أطفالا كثيرين من سكان المدينة وقراها.'],
  ])('%s', (_name, text) => {
    expect(quotable(text)).toBeNull()
  })

  test.each([
    ['an adjective', 'استقبلت الحكومة السورية في حلب أطفالا كثيرين من قرى بعيدة.'],
    ['a noun that the sentence has introduced', 'انطلقت حملة القراءة في حلب وشملت الحملة مدارس كثيرة.'],
  ])('%s says which one is meant', (_name, text) => {
    expect(quotable(text)).not.toBeNull()
  })
})

describe('«قد» at the opening', () => {
  test('goes where it only strengthens a past verb', () => {
    expect(quotable('وقد زار سامي الحلبي مكتبة الحي في حلب.')).toBe('زار سامي الحلبي مكتبة الحي في حلب')
  })

  test('keeps a sentence from being quoted where it says "may"', () => {
    expect(quotable('وقد يزور سامي الحلبي مكتبة الحي في حلب.')).toBeNull()
  })
})
