import { describe, expect, it } from 'vitest'
import { counted } from '@/i18n/counted'
import { digitsFor, formatNumber, showDigits } from '@/i18n/digits'
import { USUAL_PREFERENCES } from '@/i18n/preferences'

describe('the digits of the interface', () => {
  it.each([
    ['ar', null, 'arab'],
    ['ar', '', 'arab'],
    ['ar', 'en-US,en;q=0.9', 'arab'],
    ['ar', 'ar-EG,ar;q=0.9', 'arab'],
    ['ar', 'ar-SA', 'arab'],
    ['ar', 'ar', 'arab'],
    ['ar', 'ar-MA', 'latn'],
    ['ar', 'ar-DZ,fr;q=0.8', 'latn'],
    ['ar', 'fr-FR, ar-TN;q=0.7', 'latn'],
    ['ar', 'AR-ly', 'latn'],
    ['ar', 'ar-AE;q=0.5', 'latn'],
    ['en', 'ar-EG', 'latn'],
    ['en', null, 'latn'],
  ] as const)('in %s for a browser of %j are %s', (locale, acceptLanguage, digits) => {
    expect(digitsFor(USUAL_PREFERENCES, locale, acceptLanguage)).toBe(digits)
  })

  it.each(['arab', 'latn'] as const)('are what the reader chose: %s', (digits) => {
    expect(digitsFor({ ...USUAL_PREFERENCES, digits }, 'ar', 'ar-MA')).toBe(digits)
    expect(digitsFor({ ...USUAL_PREFERENCES, digits }, 'en', 'ar-EG')).toBe(digits)
  })
})

describe('formatNumber', () => {
  it.each([
    [1500, 'ar', 'arab', '١٬٥٠٠'],
    [1500, 'ar', 'latn', '1,500'],
    [3.456, 'ar', 'arab', '٣٫٤٦'],
    [12, 'en', 'latn', '12'],
    [12, 'en', 'arab', '١٢'],
    [0, 'ar', 'arab', '٠'],
  ] as const)('%d in %s with %s digits is %s', (value, locale, digits, shown) => {
    expect(formatNumber(value, locale, digits).replace(/[\u200e\u200f\u061c]/g, '')).toBe(shown)
  })

  it('gives a message the count and what is shown of it', () => {
    expect(counted(11, 'ar', 'arab')).toEqual({ count: 11, n: '١١' })
  })
})

describe('the digits of an article', () => {
  it.each([
    ['مقتل 144 شخصًا عام 2024.', 'مقتل ١٤٤ شخصًا عام ٢٠٢٤.'],
    ['بلغ 3.5 ملايين، أي 1,200,000', 'بلغ ٣٫٥ ملايين، أي ١٬٢٠٠٬٠٠٠'],
    ['بين 20-30 عامًا', 'بين ٢٠-٣٠ عامًا'],
    ['من 1990–1998', 'من ١٩٩٠–١٩٩٨'],
    ['7-10-2023', '٧-١٠-٢٠٢٣'],
    ['في 12/4، الساعة 10:30', 'في ١٢/٤، الساعة ١٠:٣٠'],
    ['(15) و«16» و17.', '(١٥) و«١٦» و١٧.'],
    ['بنسبة 20%', 'بنسبة ٢٠%'],
    ['20و30', '٢٠و٣٠'],
  ])('%s becomes %s', (text, shown) => {
    expect(showDigits(text, 'arab')).toBe(shown)
  })

  it.each([
    ['مقتل ١٤٤ شخصًا', 'مقتل 144 شخصًا'],
    ['بلغ ٣٫٥ ملايين و١٬٢٠٠', 'بلغ 3.5 ملايين و1,200'],
    ['بين ٢٠-٣٠', 'بين 20-30'],
  ])('%s becomes %s', (text, shown) => {
    expect(showDigits(text, 'latn')).toBe(shown)
  })

  it.each(['COVID-19', 'طائرة F-16 و F16', 'MI6', 'مجموعة G20', 'قمة G-20', '5G', 'B-52H', 'H1N1', 'A4'])(
    'a name stays as it is: %s',
    (text) => {
      expect(showDigits(text, 'arab')).toBe(text)
    },
  )

  it.each(['COVID-١٩', 'F-١٦'])('a name stays as it is: %s', (text) => {
    expect(showDigits(text, 'latn')).toBe(text)
  })

  it('stay as the author wrote them where nothing was chosen', () => {
    expect(showDigits('١٤٤ و 144', 'auto')).toBe('١٤٤ و 144')
  })

  it.each(['arab', 'latn'] as const)('stay where they were, so that evidence points right: %s', (choice) => {
    const text = 'عام 2024، 1,200 و٣٫٥ و20-30 و COVID-19 😀 F-16، ١٬٥٠٠.'
    const shown = showDigits(text, choice)
    expect(shown).toHaveLength(text.length)
    const rest = (value: string) => value.replace(/[\d٠-٩.,٫٬]/g, '0')
    expect(rest(shown)).toBe(rest(text))
  })

  it('come back when the choice is taken back', () => {
    const text = 'عام 2024 قُتل 1,200 شخص، أي 3.5 أضعاف'
    expect(showDigits(showDigits(text, 'arab'), 'latn')).toBe(text)
  })
})
