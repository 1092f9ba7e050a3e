import { describe, expect, test } from 'vitest'
import { howMany } from '../../../engine/ask/how-many'
import { otherPeople } from '../../../engine/ask/shared/other-speakers'
import { around } from '../../../engine/ask/shared/ranked'
import { TEACHER_FIRST } from '../../../engine/gates/teacher-first'
import { buildQuestions } from '../../../engine/index'
import { documentOf } from '../document-of'

function options(text: string): string[] {
  const [draft] = [...howMany.propose(documentOf(text))]
  return draft?.options.map((option) => option.text) ?? []
}

describe('wrong numbers', () => {
  test('stand below the key in some questions and above it in others', () => {
    const pool = [10, 20, 30, 50, 60, 70].map((value) => ({ value, text: String(value) }))
    const ranks = Array.from(
      { length: 40 },
      (_, salt) => around(40, pool, String(salt))?.filter(({ value }) => value < 40).length,
    )
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2, 3]))
  })

  test('are refused where the key could only be the smallest', () => {
    expect(
      around(
        40,
        [
          { value: 50, text: '50' },
          { value: 60, text: '60' },
          { value: 70, text: '70' },
        ],
        'a',
      ),
    ).toBeNull()
  })

  test('written as words are sorted by what they say', () => {
    const order = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
    const found = options('زار سامي الحلبي في حلب سبعة متاحف قديمة مع أطفال الحي.')
    expect(found).toHaveLength(4)
    expect([...found].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(found)
  })

  test('beside a conventional span of time are conventional too', () => {
    const found = options('استغرق ترميم اللوحة الكبيرة في حلب نحو 48 ساعة من العمل.')
    expect(found).toContain('48')
    for (const text of found) expect(['12', '24', '36', '48', '72', '96']).toContain(text)
  })
})

test('a name once misspelt is not an option beside itself, and half a name not beside whole ones', () => {
  const document = documentOf(
    'قال مدير المتحف سامي الحلبوني إن القاعة واسعة. وقالت الباحثة ليلى منصور إن القطع قديمة. وأكد المهندس خالد الحلبوي أن السقف متين.',
  )
  const person = document.people.find(({ name }) => name.startsWith('سامي'))
  expect(person).toBeDefined()
  if (person) expect(otherPeople(document, person, false).map(({ name }) => name)).toEqual(['ليلى منصور'])
})

test('«بين» before a name is no verb of saying', () => {
  const document = documentOf(
    'قال صاحب الدار بعد لقاء بين الباحثة ليلى منصور والمهندس خالد النجار: «سنفتح أبواب الدار للزوار في كل صباح».',
  )
  expect(document.statements).toEqual([])
})

test('constructions that readers turned down wait for a teacher', () => {
  const text = `${'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل. '}${'رسم سامي الحلبي اللوحة الكبيرة في مدخل المسرح. وكتب خالد النجار كلمات النشيد الذي يغنيه الأطفال. ولحن هشام الخطيب موسيقى الحفل الكبير في حلب. وزار الأطفال المسرح مع معلمات المدرسة الابتدائية ثم رسموا صورا جميلة للنهر والأشجار والجسور القديمة.'}`
  const { questions } = buildQuestions({ text }, { all: true })
  const waiting = questions.filter(({ construction }) => TEACHER_FIRST.has(construction))
  expect(waiting.length).toBeGreaterThan(0)
  for (const { status } of waiting) expect(status).toBe('review')
})

describe('a quiz', () => {
  const text =
    'يقع المتحف الوطني شمال المدينة القديمة على ضفة النيل. ويضم المتحف الوطني في حلب 450 قطعة من الفخار القديم. وتأسس المتحف الوطني في حلب في عام 1931. قال مدير المتحف الوطني سامي الحلبي إن قاعة الفخار ستفتح أبوابها للزوار في الربيع. وقالت الباحثة ليلى منصور إن قطع الفخار تحتاج إلى ترميم طويل ودقيق. وأكد المهندس خالد النجار أن سقف المتحف يتحمل أوزان الرفوف كلها.'

  test('asks about no sentence twice', () => {
    const { questions } = buildQuestions({ text }, { count: 20 })
    const local = questions.filter(
      ({ type, construction }) =>
        !['matching', 'ordering', 'essay'].includes(type) && !/role|which-statement/u.test(construction),
    )
    const starts = local.flatMap(({ evidence }) => evidence.map(({ start }) => start))
    expect(new Set(starts).size).toBe(starts.length)
  })

  test('has true and false about equally often', () => {
    const keys = buildQuestions({ text }, { count: 20 }).questions.flatMap((question) =>
      question.type === 'true-false' ? [question.answer] : [],
    )
    const trues = keys.filter(Boolean).length
    expect(Math.abs(trues - (keys.length - trues))).toBeLessThanOrEqual(1)
  })
})
