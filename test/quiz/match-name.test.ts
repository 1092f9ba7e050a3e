import { describe, expect, it } from 'vitest'
import { foldAnswer } from '@/quiz/fold'
import { matchName } from '@/quiz/match-name'

const classOf = (...names: string[]) => names.map((name) => ({ name, nameKey: foldAnswer(name) }))
const CLASS = classOf('سارة خالد العلي', 'سارة أحمد', 'هدى سالم', 'محمد', 'عبد الله يوسف', 'John Smith')

describe('a typed name means', () => {
  it.each([
    ['the same spelling', 'سارة أحمد', 'سارة أحمد'],
    ['another spelling of it', 'ساره  احمد', 'سارة أحمد'],
    ['with vowel signs', 'هُدى سالم', 'هدى سالم'],
    ['a first name only one has', 'هدى', 'هدى سالم'],
    ['first and family name', 'سارة العلي', 'سارة خالد العلي'],
    ['more than the roster says', 'محمد إبراهيم', 'محمد'],
    ['any case', 'john SMITH', 'John Smith'],
  ])('%s: %s', (_, typed, name) => {
    expect(matchName(typed, CLASS)?.name).toBe(name)
  })

  it.each([
    ['a first name two have', 'سارة'],
    ['the same first name with another family', 'هدى يوسف'],
    ['a family name alone', 'سالم'],
    ['a name nobody has', 'ليلى'],
    ['nothing', '  '],
    ['signs only', '؟!'],
  ])('nobody: %s', (_, typed) => {
    expect(matchName(typed, CLASS)).toBeNull()
  })

  it('nobody where two are spelled the same', () => {
    expect(matchName('علي حسن', classOf('علي حسن', 'على حسن'))).toBeNull()
  })
})
