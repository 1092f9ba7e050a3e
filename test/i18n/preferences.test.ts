import { describe, expect, it } from 'vitest'
import {
  DIGITS,
  LINE_SPACINGS,
  type Preferences,
  READING_SIZES,
  readPreferences,
  TASHKEEL,
  THEMES,
  USUAL_PREFERENCES,
  writePreferences,
} from '@/i18n/preferences'

const every: Preferences[] = THEMES.flatMap((theme) =>
  DIGITS.flatMap((digits) =>
    READING_SIZES.flatMap((_, size) =>
      LINE_SPACINGS.flatMap((_, spacing) => TASHKEEL.map((tashkeel) => ({ theme, digits, size, spacing, tashkeel }))),
    ),
  ),
)

describe('preferences', () => {
  it('survive the cookie, whatever was chosen', () => {
    expect(every.map((preferences) => readPreferences(writePreferences(preferences)))).toEqual(every)
  })

  it.each([
    undefined,
    '',
    '%%%',
    'null',
    '{"theme":"dark"}',
    'theme=&digits=&size=',
    'theme=DARK&digits=hanidec&size=9',
    'size=-1',
    'size=1.5',
    'spacing=3&tashkeel=half',
    'size= ',
    'size=length',
    'theme=__proto__&digits=constructor',
    `theme=${'x'.repeat(5000)}`,
  ])('are as usual where the cookie is %j', (cookie) => {
    expect(readPreferences(cookie)).toEqual(USUAL_PREFERENCES)
  })

  it('keep what is understood beside what is not', () => {
    expect(readPreferences('theme=dark&digits=roman&size=4')).toEqual({ ...USUAL_PREFERENCES, theme: 'dark', size: 4 })
  })
})
