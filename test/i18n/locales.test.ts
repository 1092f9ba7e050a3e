import { expect, it } from 'vitest'
import { directionOf, isLocale, LOCALES, otherLocale } from '@/i18n/locales'

it('the source language is read from right to left, English from left to right', () => {
  expect(directionOf('ar')).toBe('rtl')
  expect(directionOf('en')).toBe('ltr')
})

it.each(LOCALES)('one click away from %s and back', (locale) => {
  expect(otherLocale(locale)).not.toBe(locale)
  expect(otherLocale(otherLocale(locale))).toBe(locale)
})

it.each(['AR', 'arabic', '', undefined, 'constructor'])('%j is no language of the interface', (value) => {
  expect(isLocale(value)).toBe(false)
})
