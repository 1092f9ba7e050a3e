import { describe, expect, test } from 'vitest'
import { documentOf } from '../../document-of'

function meant(text: string) {
  return documentOf(text).references.map(({ answer }) => answer.text)
}

describe('what refers', () => {
  test('a pronoun that comes back in a relative clause means the noun before it', () => {
    expect(
      meant('زار الوفد المكتبة القديمة، ثم وصل إلى القلعة التي بناها السلطان قرب البحيرة. وكانت الحديقة مغلقة.'),
    ).toEqual(['القلعة'])
  })

  test.each([
    // The doctor may have treated or been treated.
    'شكر الوزير الطبيب الذي عالجه في المستشفى الكبير بعد الحادث.',
    // She, not the prize.
    'ولدت زها حديد في بغداد. وكرّمت الجائزة بعد رحيلها مبنى في المدينة، وأشاد النقاد بالعمارة.',
    'سافر الشاعر من دمشق إلى القاهرة. وكتب في هذه المدينة أجمل قصائده وأشهرها.',
  ])('nothing certain in: %s', (text) => {
    expect(meant(text)).toEqual([])
  })

  test('whoever is named in the sentence itself is no wrong answer to who did it', () => {
    const { references } = documentOf(
      'زار سامي الحلبي مدينة حمص، وافتتح المكتبة العامة مع محمود درويش في حي الزيتون. وقال أحمد شوقي إن العمال حضروا. وقال نجيب محفوظ إن المكتبة كبيرة.',
    )
    for (const { rivals } of references) expect(rivals.map(({ text }) => text)).not.toContain('محمود درويش')
  })
})
