import { describe, expect, test } from 'vitest'
import { changedStatements } from '../../../engine/ask/shared/changed'
import { quotable, textOf, withReplaced } from '../../../engine/ask/shared/quoting'
import { documentOf } from '../document-of'

/** Every way in which the first sentence can be said otherwise or turned wrong. */
function versionsOf(text: string, by: string): { text: string; isTrue: boolean }[] {
  const document = documentOf(text)
  const [first] = quotable(document)
  if (!first) return []
  return document.language
    .findVersions(first.sentence, first.clause, document.sentences)
    .filter((version) => version.by === by)
    .map((version) => ({
      text: withReplaced(document, first.clause, version, version.replacement),
      isTrue: version.isTrue,
    }))
}

describe('a statement said otherwise', () => {
  const cases = [
    ['did', 'قامت الشركة الوطنية بتصميم نظام النقل في مدينة حلب.', 'صممت الشركة الوطنية نظام النقل في مدينة حلب', true],
    ['passive', 'تم نشر نتائج الأبحاث في مجلة العلوم القديمة.', 'نُشرت نتائج الأبحاث في مجلة العلوم القديمة', true],
    ['amount', 'تتم معظم أعمال البرلمان الوطني في لجنة صغيرة.', 'تتم أغلب أعمال البرلمان الوطني في لجنة صغيرة', true],
    [
      'rank',
      'كان المترو أول نظام للنقل في مدينة حلب القديمة.',
      'كان المترو ثاني نظام للنقل في مدينة حلب القديمة',
      false,
    ],
    ['sequence', 'أقيم المسجد الكبير بعد فتح بلاد الشام في ذلك القرن.', null, false],
    [
      'sequence',
      'أقيم المسجد الكبير في دمشق بعد فتح بلاد الشام.',
      'أقيم المسجد الكبير في دمشق قبل فتح بلاد الشام',
      false,
    ],
  ] as const
  test.each(cases)('%s: %s', (by, text, expected, isTrue) => {
    const found = versionsOf(text, by)
    if (expected === null) expect(found).toEqual([])
    else expect(found).toContainEqual({ text: expected, isTrue })
  })

  test('a span of time is no event that something comes before', () => {
    expect(versionsOf('عاد سامي الحلبي إلى مدينة حلب بعد سنوات طويلة.', 'sequence')).toEqual([])
  })

  test('more than half is more than a quarter too', () => {
    expect(versionsOf('يمثل نهر الأمازون أكثر من نصف غابات الكوكب.', 'amount').filter(({ isTrue }) => !isTrue)).toEqual(
      [],
    )
  })

  test('what lasts for years is not put in another decade', () => {
    expect(versionsOf('عاش سامي الحلبي في مدينة حلب القديمة في عام 1931.', 'period')).toEqual([])
  })
})

describe('a changed name', () => {
  const rest =
    'وزار هشام الخطيب المتاحف الكبيرة في الشتاء. وكتب هشام الخطيب كلمات النشيد الطويل. وجلس الأطفال قرب النهر مع معلمات المدرسة. وعاد السكان إلى القرية في المساء.'

  test('is that of another person of the article', () => {
    const document = documentOf(`افتتح خالد النجار مكتبة صغيرة في مدينة حلب القديمة. ${rest}`)
    const changed = changedStatements(document).find(({ by }) => by === 'person')
    expect(changed?.statement).toBe('افتتح هشام الخطيب مكتبة صغيرة في مدينة حلب القديمة')
  })

  test('keeps away from a name that says who is meant', () => {
    const document = documentOf(`افتتح المهندس خالد النجار مكتبة صغيرة في مدينة حلب القديمة. ${rest}`)
    expect(changedStatements(document).filter(({ by }) => by === 'person')).toEqual([])
  })
})

test('whoever did it must be named in what is quoted', () => {
  for (const text of [
    'قام بتمييز واضح بين أملاح الصوديوم وأملاح النحاس القديمة.',
    'صلى فيه أهم العلماء في تاريخ مدينة دمشق القديمة.',
  ])
    expect(quotable(documentOf(text))).toEqual([])
})

test('of a sentence that leans on another a clause can still be quoted', () => {
  const document = documentOf('ولهذا السبب توقفت الحافلات، وقد عادت الحافلات القديمة إلى شوارع مدينة حلب في الربيع.')
  expect(quotable(document).map(({ clause }) => textOf(document, clause))).toEqual([
    'عادت الحافلات القديمة إلى شوارع مدينة حلب في الربيع',
  ])
})
