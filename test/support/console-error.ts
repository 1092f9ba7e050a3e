// A test during which something unexpected was reported fails. One that expects a report replaces console.error
// itself: vi.spyOn(console, 'error').mockImplementation(() => {}).
import { afterEach, beforeEach, expect, vi } from 'vitest'

const reported: unknown[][] = []

beforeEach(() => {
  reported.length = 0
  vi.spyOn(console, 'error').mockImplementation((...parts) => reported.push(parts))
})

afterEach(() => {
  vi.restoreAllMocks()
  expect(reported, 'reported by console.error during the test').toEqual([])
})
