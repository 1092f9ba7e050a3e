import { describe, expect, test } from 'vitest'
import { familyOf, withArticle } from '../../../../engine/languages/ar/lists/families'
import { documentOf } from '../../document-of'

function listsOf(text: string) {
  return documentOf(text).enumerations.map(({ lead, items }) => [lead, ...items.map((item) => item.text)])
}

describe('rows of things', () => {
  test.each([
    [
      'برع ابن سينا في الطب والفلسفة والرياضيات والفلك.',
      ['ما برع فيه ابن سينا', 'الطب', 'الفلسفة', 'الرياضيات', 'الفلك'],
    ],
    ['تضم المدينة القديمة متحفًا ومكتبة ومسرحًا.', ['ما تضمه المدينة القديمة', 'متحف', 'مكتبة', 'مسرح']],
    [
      'تنقل الحشرات أمراضًا معدية مثل الملاريا والكوليرا والطاعون.',
      ['الأمراض المعدية', 'الملاريا', 'الكوليرا', 'الطاعون'],
    ],
    ['يتألف الجهاز الهضمي من المعدة والأمعاء والكبد.', ['ما يتألف منه الجهاز الهضمي', 'المعدة', 'الأمعاء', 'الكبد']],
  ])('%s', (text, list) => {
    expect(listsOf(text)).toEqual([list])
  })

  test.each([
    // Two are no row; what the third belongs to cannot be told; what they are is said nowhere.
    'برع ابن سينا في الطب والفلسفة.',
    'اشتهرت دمشق بصناعة الحرير والزجاج والسيوف.',
    'لم يدرس ابن سينا الطب والفلسفة والرياضيات.',
  ])('none in: %s', (text) => {
    expect(listsOf(text)).toEqual([])
  })

  test('strangers belong to the family of the row and stand nowhere in it', () => {
    const [list] = documentOf('برع ابن سينا في الطب والفلسفة والرياضيات والفلك.').enumerations
    const strangers = list?.strangers.map(({ text }) => text) ?? []
    expect(strangers.length).toBeGreaterThan(1)
    for (const stranger of strangers) expect(list?.items.map(({ text }) => text)).not.toContain(stranger)
  })

  test('a family is told by most of the row', () => {
    expect(familyOf(['القمح', 'الشعير', 'الذرة'])).toContain('أرز')
    expect(familyOf(['القمح', 'الرئيس', 'الذهب'])).toEqual([])
    expect(withArticle('حمى صفراء')).toBe('الحمى الصفراء')
    expect(withArticle('كرة قدم')).toBe('كرة القدم')
  })
})
