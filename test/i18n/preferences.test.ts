import { describe, expect, it } from 'vitest'
import {
  DIGITS,
  type Preferences,
  READING_SIZES,
  readPreferences,
  THEMES,
  USUAL_PREFERENCES,
  writePreferences,
} from '@/i18n/preferences'

const every: Preferences[] = THEMES.flatMap((theme) =>
  DIGITS.flatMap((digits) => READING_SIZES.map((_, size) => ({ theme, digits, size }))),
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
    'size= ',
    'size=length',
    'theme=__proto__&digits=constructor',
    `theme=${'x'.repeat(5000)}`,
  ])('are as usual where the cookie is %j', (cookie) => {
    expect(readPreferences(cookie)).toEqual(USUAL_PREFERENCES)
  })

  it('keep what is understood beside what is not', () => {
    expect(readPreferences('theme=dark&digits=roman&size=4')).toEqual({ theme: 'dark', digits: 'auto', size: 4 })
  })
})
