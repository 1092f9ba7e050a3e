// The ladder of spelling: what each rung lets pass, how it is told, and what must be refused all the same.
import { describe, expect, it } from 'vitest'
import { LADDER_STEPS, type LadderStep, markResponse, type QuestionSettings } from '@/quiz'
import { aQuestion, evidenceOf } from '../../support/builders'

const mark = (accepted: string | string[], typed: string, settings: QuestionSettings = {}) =>
  markResponse(aQuestion('short-answer', { answer: [accepted].flat(), settings }), typed)

const inGap = (accepted: string, typed: string) => markResponse(aQuestion('gap', { answer: [accepted] }), typed)

/** A step, an accepted answer, what was typed. */
const RUNGS: [LadderStep, string, string][] = [
  ['spacing', 'هدى سالم', '  هدى   سالم '],
  ['spacing', 'عبد الله', 'عبدالله'],
  ['spacing', 'لا سيما', 'لاسيما'],
  ['punctuation', 'هدى سالم', '«هدى سالم».'],
  ['punctuation', 'كتب وقاعة وورشة', 'كتب، وقاعة؛ وورشة'],
  ['case', 'NATO', 'nato'],
  ['tatweel', 'كتاب', 'كتـــاب'],
  ['tashkeel', 'مكتبة', 'مَكْتَبَةٌ'],
  ['tashkeel', 'مخزنًا', 'مخزنا'],
  ['digits', '144 كتابا', '١٤٤ كتابا'],
  ['digits', '1500', '١٬٥٠٠'],
  ['digits', '20%', '٢٠٪'],
  ['hamza', 'أحمد', 'احمد'],
  ['hamza', 'إسلام', 'اسلام'],
  ['hamza', 'القرآن', 'القرأن'],
  ['hamza', 'مسؤول', 'مسوول'],
  ['hamza', 'مسؤول', 'مسئول'],
  ['hamza', 'شيء', 'شئ'],
  ['hamza', 'شاطئ', 'شاطيء'],
  ['alef-maqsura', 'هدى', 'هدي'],
  ['alef-maqsura', 'علي', 'على'],
  ['ta-marbuta', 'مكتبة', 'مكتبه'],
  ['tanwin', 'مخزنًا', 'مخزن'],
  ['tanwin', 'مخزن', 'مخزنًا'],
  ['tanwin', 'مخزن', 'مخزنا'],
  ['article', 'المكتبة', 'مكتبة'],
  ['article', 'مكتبة', 'المكتبة'],
  ['article', 'قاعة الأطفال', 'القاعة الأطفال'],
  ['slip', 'تسوكرمان', 'تسوكمان'],
  ['slip', 'تسوكرمان', 'تسوكارمان'],
  ['slip', 'أفغانستان', 'أفغناستان'],
  ['slip', 'المستشفيات', 'المستسفيات'],
  ['slip', 'استحضار', 'استحظار'],
  ['slip', 'Afghanistan', 'Afganistan'],
]

const NOTED: readonly LadderStep[] = ['hamza', 'alef-maqsura', 'ta-marbuta', 'slip']

describe('a rung of the ladder', () => {
  it.each(RUNGS.filter(([step]) => !NOTED.includes(step)))('%s: for «%s», «%s» is right', (_, key, typed) => {
    expect(mark(key, typed)).toEqual({ verdict: 'right', points: 1, outOf: 1 })
  })

  it.each(RUNGS.filter(([step]) => NOTED.includes(step)))(
    '%s: for «%s», «%s» is right with a note',
    (step, ...pair) => {
      const [expected, given] = pair
      const details = { spelling: [{ step, given, expected }] }
      expect(mark(expected, given)).toEqual({ verdict: 'right', points: 1, outOf: 1, details })
    },
  )

  it.each(RUNGS)(
    '%s: for «%s», «%s» is wrong where the question says so, and only by this step',
    (step, key, typed) => {
      const isWrong = (worth: LadderStep) => mark(key, typed, { ladder: { [worth]: 'wrong' } }).verdict === 'wrong'
      expect(LADDER_STEPS.filter(isWrong)).toEqual([step])
    },
  )

  it.each(RUNGS)('%s: for «%s», «%s» is noted where the question says so', (step, key, typed) => {
    const { verdict, details } = mark(key, typed, { ladder: { [step]: 'note' } })
    expect({ verdict, steps: details?.spelling?.map((note) => note.step) }).toEqual({ verdict: 'right', steps: [step] })
  })

  it('is tried for every step there is', () => {
    expect(new Set(RUNGS.map(([step]) => step))).toEqual(new Set(LADDER_STEPS))
  })

  it.each<[LadderStep, string, string]>([
    ['tanwin', 'مخزنًا', 'مخزن'],
    ['article', 'مكتبة', 'المكتبة'],
  ])('%s is grammar in a gap, and noted there', (step, key, typed) => {
    expect(inGap(key, typed).details?.spelling).toEqual([{ step, given: typed, expected: key }])
  })
})

describe('several steps at once', () => {
  it('are all told, word by word', () => {
    expect(mark('المهندسة هدى أحمد', 'المهندسه هدي احمد.').details?.spelling).toEqual([
      { step: 'ta-marbuta', given: 'المهندسه', expected: 'المهندسة' },
      { step: 'alef-maqsura', given: 'هدي', expected: 'هدى' },
      { step: 'hamza', given: 'احمد', expected: 'أحمد' },
    ])
  })

  it('count as the strictest of them says', () => {
    expect(mark('مكتبة أحمد', 'مكتبه احمد', { ladder: { hamza: 'wrong' } }).verdict).toBe('wrong')
  })

  it('in one word: the article and the hamza', () => {
    expect(mark('أسعار', 'الاسعار').details?.spelling).toEqual([{ step: 'hamza', given: 'الاسعار', expected: 'أسعار' }])
  })
})

describe('of several accepted answers the nearest counts', () => {
  it.each([
    [['علي', 'على'], 'على'],
    [['مكتبة', 'مكتبه'], 'مكتبه'],
    [['إلهام', 'الهام'], 'الهام'],
  ])('%j: «%s» needs no note', (accepted, typed) => {
    expect(mark(accepted, typed)).toEqual({ verdict: 'right', points: 1, outOf: 1 })
    expect(mark(accepted.toReversed(), typed)).toEqual({ verdict: 'right', points: 1, outOf: 1 })
  })

  it('one that needs nothing that is wrong is taken, though another would be nearer', () => {
    const settings = { ladder: { 'ta-marbuta': 'wrong', hamza: 'note' } } as const
    expect(mark(['إجابه', 'اجابة'], 'اجابه', settings).verdict).toBe('right')
  })
})

describe('refused', () => {
  it.each([
    ['another word, one letter away', 'قلب', 'كلب'],
    ['another word of the same root', 'كتاب', 'كاتب'],
    ['the verb for the noun', 'كتاب', 'كتب'],
    ['a feminine for a masculine', 'مهندس', 'مهندسة'],
    ['independence for exploitation', 'استقلال', 'استغلال'],
    ['investment for colonialism', 'الاستثمار', 'الاستعمار'],
    ['victory for waiting', 'انتصار', 'انتظار'],
    ['participants for subscribers', 'المشاركون', 'المشتركون'],
    ['the adjective for the noun', 'الاستعمار', 'الاستعماري'],
    ['the plural for the singular', 'مستعمرة', 'مستعمرات'],
    ['slow for slowness', 'بطء', 'بطيء'],
    ['water without its hamza', 'ماء', 'ما'],
    ['Syrian for Syria', 'سوريا', 'سوري'],
    ['Syria for Syrian', 'سوري', 'سوريا'],
    ['a glass for Cuba', 'كوب', 'كوبا'],
    ['important for inspiration', 'إلهام', 'هام'],
    ['God without the article', 'الله', 'له'],
    ['two slips in one word', 'تسوكرمان', 'تسكرمن'],
    ['two slips in two words', 'المستشفيات الأفغانستانية', 'المستسفيات الأفغنستانية'],
    ['another first letter', 'تسوكرمان', 'سسوكرمان'],
    ['a slip in a short word', 'مخزن', 'مخرن'],
    ['another number', '1990', '1991'],
    ['another long number', '12345678', '12345679'],
    ['a decimal for a whole', '15', '1.5'],
    ['digits apart', '15', '1 5'],
    ['half of the answer', 'هدى سالم', 'هدى'],
    ['more than the answer', 'هدى', 'هدى سالم'],
    ['another order', 'هدى سالم', 'سالم هدى'],
    ['marks and nothing else', 'هدى', '...'],
    ['a page of blanks and marks', 'هدى', `${' '.repeat(5000)}x${'. '.repeat(2400)}`],
  ])('%s: for «%s», «%s»', (_, key, typed) => {
    expect(mark(key, typed)).toEqual({ verdict: 'wrong', points: 0, outOf: 1 })
  })

  it('a word that the evidence has as another word is no slip', () => {
    const question = aQuestion('short-answer', { answer: ['للمخططوطات'], evidence: [] })
    expect(markResponse(question, 'للمخطوطات').verdict).toBe('right')
    const evidence = [evidenceOf('وورشة لترميم المخطوطات')]
    const told = aQuestion('short-answer', { answer: ['المخططوطات'], evidence })
    expect(markResponse(told, 'المخطوطات').verdict).toBe('wrong')
  })
})
