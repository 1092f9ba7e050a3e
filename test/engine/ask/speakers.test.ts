import { describe, expect, it } from 'vitest'
import { headingSection } from '@/engine/ask/heading-section'
import { roleToName } from '@/engine/ask/role-to-name'
import { whoSaid } from '@/engine/ask/who-said'
import { documentOf } from '../document-of'

const stems = (propose: typeof whoSaid.propose, text: string) => [...propose(documentOf(text))].map(({ stem }) => stem)

const STORY =
  'قالت سلمى: «سأزرع الشجرة قرب باب البيت القديم». وقال هشام: «يا سلمى سيكبر هذا الغصن ويصير شجرة عالية». وقالت مريم: «من يسقي الشجرة في أيام الصيف الحارة؟».'

describe('what people say', () => {
  it('is not quoted where it names the one who is spoken to', () => {
    expect(stems(whoSaid.propose, STORY).join(' ')).not.toContain('يا سلمى')
  })

  it('is not quoted where it is a question', () => {
    expect(stems(whoSaid.propose, STORY).join(' ')).not.toContain('من يسقي')
  })

  it('is quoted where it is a plain claim', () => {
    expect(stems(whoSaid.propose, STORY).join(' ')).toContain('سأزرع الشجرة')
  })
})

describe('a role', () => {
  const PEOPLE =
    'قال الكاتب والباحث المغربي سامي الحلبي إن المكتبة تحتاج إلى قاعة جديدة. وقال الباحث المغربي في شؤون الكتب خالد النجار إن القراء يزدادون كل عام. وقال المتحدث باسم وزارة الثقافة هشام الخطيب إن البناء يبدأ في الربيع.'

  it('is not asked about where somebody else has most of it too', () => {
    const asked = stems(roleToName.propose, PEOPLE).join(' ')
    expect(asked).not.toContain('الباحث المغربي')
    expect(asked).toContain('المتحدث باسم وزارة الثقافة')
  })
})

describe('a passage under a heading', () => {
  const SECTIONS =
    'حديقة في وسط الحي\nبداية الفكرة\nولد مشروع الحديقة في اجتماع صغير لسكان الحي قبل سنوات.\nصعوبات التمويل\nقال المهندس خالد النجار إن شراء الأشجار والأدوات يحتاج إلى المال من سكان الحي.\nثمار المشروع\nيزور أطفال المدارس الممرات الخضراء في كل أسبوع مع المعلمين والمعلمات.'

  it('that somebody said is quoted as said, without words that the article does not have', () => {
    const asked = stems(headingSection.propose, SECTIONS).find((stem) => stem.includes('خالد النجار'))
    expect(asked).toMatch(/المنسوب إلى خالد النجار: «شراء الأشجار/u)
  })
})
