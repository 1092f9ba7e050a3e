import { describe, expect, it } from 'vitest'
import { arabic } from '@/engine/languages/ar/arabic'
import { documentOf } from '../document-of'

const names = (text: string) => documentOf(text).people.map(({ name }) => name)

describe('the names of people', () => {
  it('are whole, also where a part begins with «و» after a title', () => {
    expect(names('قال الرئيس جوكو ويدودو في خطابه الأخير إن الطرق الجديدة تخدم القرى البعيدة.')).toEqual([
      'جوكو ويدودو',
    ])
    expect(names('أعلن حاكم الولاية، السيد مايك دي واين، أن المدارس ستغلق أبوابها في أبريل.')).toEqual(['مايك دي واين'])
  })

  it('are left out where they are torn', () => {
    expect(names('وكتب الورقة مايك دي في العام الماضي مع زملائه في الجامعة القديمة.')).toEqual([])
  })

  it.each([
    ['عمر عبد القادر', 'عبد القادر'],
    ['عبيد القادر', 'عبيد القادر'],
    ['ستافان دي ميستورا', 'دي ميستورا'],
    ['صلاح الدين الأيوبي', 'الأيوبي'],
    ['هيلدا جونسون', 'جونسون'],
    ['سوتوبو', null],
  ])('%s is called %s for short', (name, short) => {
    expect(arabic.surnameOf(name)).toBe(short)
  })
})
