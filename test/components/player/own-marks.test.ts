import { describe, expect, it } from 'vitest'
import { LONGEST_NOTE, readOwnMarks, withFlagTurned, withNote } from '@/components/player/own-marks'

const NONE = { flags: [], notes: {} }

describe('what a student keeps for themselves', () => {
  it('is a flag that turns', () => {
    const flagged = withFlagTurned(NONE, 'a')
    expect(flagged.flags).toEqual(['a'])
    expect(withFlagTurned(flagged, 'a')).toEqual(NONE)
  })

  it('is a note, which goes with its last letter and has an end', () => {
    const noted = withNote(withNote(NONE, 'a', 'انظر الفقرة الثانية'), 'b', 'x'.repeat(9_000))
    expect(noted.notes.a).toBe('انظر الفقرة الثانية')
    expect(noted.notes.b).toHaveLength(LONGEST_NOTE)
    expect(withNote(withNote(noted, 'a', ''), 'b', '')).toEqual(NONE)
  })

  it('is read back as it was kept', () => {
    const kept = withNote(withFlagTurned(NONE, 'a'), 'a', 'ملاحظة')
    expect(readOwnMarks(JSON.parse(JSON.stringify(kept)))).toEqual(kept)
  })

  it.each([[null], ['x'], [7], [[]], [{ flags: 'a', notes: 'b' }], [{ flags: [1, null], notes: { a: 1, b: null } }]])(
    'is nothing where the device has %j',
    (stored) => {
      expect(readOwnMarks(stored)).toEqual(NONE)
    },
  )
})
