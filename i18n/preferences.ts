/** How a reader wants to see things; kept in one cookie, so that it works without an account and without a script. */
export const PREFERENCES_COOKIE = 'fahm_view'

export const THEMES = ['auto', 'light', 'dark'] as const
export const DIGITS = ['auto', 'arab', 'latn'] as const
/** Steps of the article's size, in CSS pixels. */
export const READING_SIZES = [18, 20, 22, 25, 29] as const

/** Steps between the article's lines, as multiples of its size. */
export const LINE_SPACINGS = [1.6, 1.9, 2.3] as const
export const TASHKEEL = ['shown', 'hidden'] as const

export type Theme = (typeof THEMES)[number]
/** 'arab' is ١٢٣, 'latn' is 123: the names that Unicode and Intl use. */
export type NumberingSystem = Exclude<(typeof DIGITS)[number], 'auto'>

export interface Preferences {
  readonly theme: Theme
  readonly digits: (typeof DIGITS)[number]
  /** Index into READING_SIZES. */
  readonly size: number
  /** Index into LINE_SPACINGS. */
  readonly spacing: number
  /** Whether vowel signs are shown where a text is written with them. */
  readonly tashkeel: (typeof TASHKEEL)[number]
}

export const USUAL_PREFERENCES: Preferences = {
  theme: 'auto',
  digits: 'auto',
  size: 2,
  spacing: 1,
  tashkeel: 'shown',
}

function oneOf<T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise
}

/** One of so many steps. */
function stepOf(steps: readonly unknown[], value: string | null, otherwise: number): number {
  const step = steps.findIndex((_, index) => String(index) === value)
  return step >= 0 ? step : otherwise
}

/** Reads the cookie; whatever is missing or not understood is as usual. */
export function readPreferences(cookie: string | undefined): Preferences {
  const stored = new URLSearchParams(cookie ?? '')
  return {
    theme: oneOf(THEMES, stored.get('theme'), USUAL_PREFERENCES.theme),
    digits: oneOf(DIGITS, stored.get('digits'), USUAL_PREFERENCES.digits),
    size: stepOf(READING_SIZES, stored.get('size'), USUAL_PREFERENCES.size),
    spacing: stepOf(LINE_SPACINGS, stored.get('spacing'), USUAL_PREFERENCES.spacing),
    tashkeel: oneOf(TASHKEEL, stored.get('tashkeel'), USUAL_PREFERENCES.tashkeel),
  }
}

export function writePreferences(preferences: Preferences): string {
  const { size, spacing } = preferences
  return new URLSearchParams({ ...preferences, size: String(size), spacing: String(spacing) }).toString()
}
