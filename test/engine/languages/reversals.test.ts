import { describe, expect, test } from 'vitest'
import { changedStatements } from '../../../engine/ask/shared/changed'
import { documentOf } from '../document-of'

/** The text's statements with one word turned round. */
function turned(text: string): string[] {
  return [...changedStatements(documentOf(text))].map(({ statement }) => statement)
}

describe('a word that turns its statement round', () => {
  test.each([
    ['a verb', 'شيدت بلدية حلب مبنى جديدا في حي الزيتون.', 'هدمت بلدية حلب مبنى جديدا في حي الزيتون'],
    [
      'a verb whose preposition changes with it',
      'تمكن سامي الحلبي من إصلاح المركب القديم في ميناء اللاذقية.',
      'عجز سامي الحلبي عن إصلاح المركب القديم في ميناء اللاذقية',
    ],
    [
      'a noun that another one explains',
      'بدأ ترميم المكتبة العامة في مدينة حلب في أوائل القرن العشرين.',
      'بدأ ترميم المكتبة العامة في مدينة حلب في أواخر القرن العشرين',
    ],
  ])('%s', (_what, text, statement) => {
    expect(turned(text)).toContain(statement)
  })

  test('what is denied, or stands beside its cause, is left as it is', () => {
    expect(turned('لم تعارض نقابة المعلمين في حلب خطة الوزارة الجديدة.')).toEqual([])
    expect(turned('عارضت نقابة المعلمين في حلب خطة الوزارة الجديدة بسبب كلفتها.')).toEqual([])
  })

  test('a noun that only names a thing is none', () => {
    expect(turned('أجرى سامي الحلبي تجاربه في حجرة الارتفاع في مدينة حلب.')).toEqual([])
  })
})
