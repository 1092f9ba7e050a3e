// Names by their full or last form: what is enough, and what names somebody else.
import { describe, expect, it } from 'vitest'
import { markResponse } from '@/quiz'
import { partsOfName, withoutCutNames } from '@/quiz/marking/names'
import { aQuestion } from '../../support/builders'

const mark = (name: string, typed: string) =>
  markResponse(aQuestion('short-answer', { stem: 'من قال ذلك؟', answer: [name], settings: { isName: true } }), typed)

describe('the parts of a name', () => {
  it.each([
    ['هدى سالم', ['هدى', 'سالم']],
    ['المهندسة هدى سالم', ['هدى', 'سالم']],
    ['أ.د. هدى سالم', ['هدى', 'سالم']],
    ['السيد الوزير أحمد علي', ['أحمد', 'علي']],
    ['محمد عبد الله', ['محمد', 'عبد الله']],
    ['عبد الفتاح السيسي', ['عبد الفتاح', 'السيسي']],
    ['محمد بن سلمان آل سعود', ['محمد', 'بن سلمان', 'آل سعود']],
    ['أبي بكر الصديق', ['أبو بكر', 'الصديق']],
    ['صلاح الدين الأيوبي', ['صلاح الدين', 'الأيوبي']],
    ['حسن نصر الله', ['حسن', 'نصر الله']],
    ['فيصل الثاني', ['فيصل الثاني']],
  ])('%s', (name, parts) => {
    expect(partsOfName(name)).toEqual(parts)
  })
})

describe('enough', () => {
  it.each([
    ['هدى سالم', 'هدى سالم'],
    ['هدى سالم', 'سالم'],
    ['هدى سالم', 'المهندسة هدى سالم'],
    ['المهندسة هدى سالم', 'هدى سالم'],
    ['المهندسة هدى سالم', 'سالم'],
    ['هدى سالم', 'د. سالم'],
    ['محمد حامد صلاح', 'محمد صلاح'],
    ['محمد حامد صلاح', 'حامد صلاح'],
    ['سامي الحلبي', 'الحلبي'],
    ['سامي الحلبي', 'حلبي'],
    ['محمد عبد الله', 'عبد الله'],
    ['محمد عبد الله', 'عبدالله'],
    ['محمد بن سلمان', 'بن سلمان'],
    ['محمد بن سلمان', 'ابن سلمان'],
    ['أبو بكر', 'أبي بكر'],
    ['صلاح الدين الأيوبي', 'الأيوبي'],
    ['صلاح الدين الأيوبي', 'صلاح الدين الأيوبي'],
    ['هدى', 'هدى'],
  ])('for «%s», «%s»', (name, typed) => {
    expect(mark(name, typed)).toEqual({ verdict: 'right', points: 1, outOf: 1 })
  })

  it('with a note where the last part is spelled otherwise', () => {
    expect(mark('هدى أحمد', 'المهندسة احمد').details?.spelling).toEqual([
      { step: 'hamza', given: 'احمد', expected: 'أحمد' },
    ])
  })
})

describe('not enough, or somebody else', () => {
  it.each([
    ['the first name alone', 'هدى سالم', 'هدى'],
    ['a title alone', 'المهندسة هدى سالم', 'المهندسة'],
    ['another first name', 'هدى سالم', 'منى سالم'],
    ['a name more than is told', 'هدى سالم', 'هدى محمود سالم'],
    ['half of a compound', 'محمد عبد الله', 'الله'],
    ['the other half', 'محمد عبد الله', 'عبد'],
    ['another servant of God', 'محمد عبد الله', 'عبد الرحمن'],
    ['his father', 'محمد بن سلمان', 'سلمان'],
    ['the faith', 'صلاح الدين', 'الدين'],
    ['the ordinal', 'فيصل الثاني', 'الثاني'],
    ['the first in place of the second', 'فيصل الثاني', 'فيصل'],
    ['the middle', 'محمد حامد صلاح', 'حامد'],
    ['parts that changed places', 'هدى سالم', 'سالم هدى'],
  ])('%s: for «%s», «%s»', (_, name, typed) => {
    expect(mark(name, typed).verdict).toBe('wrong')
  })

  it('the last part, where the question does not ask for a name', () => {
    expect(markResponse(aQuestion('short-answer', { answer: ['منظمة الأغذية والزراعة'] }), 'والزراعة').verdict).toBe(
      'wrong',
    )
  })

  it('an accepted name that only cuts a compound is none', () => {
    expect(withoutCutNames(['محمد عبد الله', 'الله'])).toEqual(['محمد عبد الله'])
    expect(withoutCutNames(['هدى سالم', 'سالم'])).toEqual(['هدى سالم', 'سالم'])
  })
})
