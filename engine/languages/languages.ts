import { arabic } from './ar/arabic'
import type { Language } from './language'

/** The languages that the engine reads, most likely first. A new one is added here. */
export const languages: readonly Language[] = [arabic]

export function languageOf(code: string): Language | null {
  return languages.find((language) => language.code === code) ?? null
}
