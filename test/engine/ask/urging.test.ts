import { expect, it } from 'vitest'
import { whoSaid } from '@/engine/ask/who-said'
import { documentOf } from '../document-of'

const stems = (text: string) => [...whoSaid.propose(documentOf(text))].map(({ stem }) => stem)

it.each([
  ['وطالبت منظمة الصحة العالمية بتوفير لقاحات رخيصة للدول الفقيرة.', 'أيّ جهة طالبت بتوفير لقاحات رخيصة للدول الفقيرة؟'],
  ['ودعا وزير الزراعة سامي الحلبي إلى حفر آبار جديدة في القرى البعيدة.', 'مَن دعا إلى حفر آبار جديدة في القرى البعيدة؟'],
  ['وتوقع البنك الدولي أن ينمو الاقتصاد المغربي بسرعة كبيرة.', 'أيّ جهة توقّعت أن ينمو الاقتصاد المغربي بسرعة كبيرة؟'],
  ['وأكد الوزير سامي الحلبي أن بلاده ترفض إغلاق المدارس القديمة.', 'مَن أكّد أنّ بلاده ترفض إغلاق المدارس القديمة؟'],
])('asks for whoever says %s', (text, stem) => {
  expect(stems(text)).toEqual([stem])
})
