'use server'

import { cookies } from 'next/headers'
import { PREFERENCES_COOKIE, readPreferences, writePreferences } from '@/i18n/preferences'

const ONE_YEAR = 365 * 24 * 60 * 60

/** Changes what the pressed button names (theme, digits, or how the article is set) and leaves the rest as it was. */
export async function setPreference(form: FormData): Promise<void> {
  const jar = await cookies()
  const changed = new URLSearchParams(jar.get(PREFERENCES_COOKIE)?.value)
  for (const name of ['theme', 'digits', 'size', 'spacing', 'tashkeel']) {
    const value = form.get(name)
    if (typeof value === 'string') changed.set(name, value)
  }
  const preferences = readPreferences(changed.toString())
  jar.set(PREFERENCES_COOKIE, writePreferences(preferences), { sameSite: 'lax', path: '/', maxAge: ONE_YEAR })
}
