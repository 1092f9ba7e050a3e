/** How a reader wants to see things; kept in one cookie, so that it works without an account and without a script. */
export const PREFERENCES_COOKIE = 'fahm_view'

export const THEMES = ['auto', 'light', 'dark'] as const
export const DIGITS = ['auto', 'arab', 'latn'] as const
/** Steps of the article's size, in CSS pixels. */
export const READING_SIZES = [18, 20, 22, 25, 29] as const

export type Theme = (typeof THEMES)[number]
/** 'arab' is ١٢٣, 'latn' is 123: the names that Unicode and Intl use. */
export type NumberingSystem = Exclude<(typeof DIGITS)[number], 'auto'>

export interface Preferences {
  readonly theme: Theme
  readonly digits: (typeof DIGITS)[number]
  /** Index into READING_SIZES. */
  readonly size: number
}

export const USUAL_PREFERENCES: Preferences = { theme: 'auto', digits: 'auto', size: 2 }

function oneOf<T extends string>(allowed: readonly T[], value: string | null, otherwise: T): T {
  return allowed.find((each) => each === value) ?? otherwise
}

/** Reads the cookie; whatever is missing or not understood is as usual. */
export function readPreferences(cookie: string | undefined): Preferences {
  const stored = new URLSearchParams(cookie ?? '')
  const size = READING_SIZES.findIndex((_, index) => String(index) === stored.get('size'))
  return {
    theme: oneOf(THEMES, stored.get('theme'), USUAL_PREFERENCES.theme),
    digits: oneOf(DIGITS, stored.get('digits'), USUAL_PREFERENCES.digits),
    size: size >= 0 ? size : USUAL_PREFERENCES.size,
  }
}

export function writePreferences(preferences: Preferences): string {
  return new URLSearchParams({ ...preferences, size: String(preferences.size) }).toString()
}
