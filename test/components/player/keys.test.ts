import { describe, expect, it } from 'vitest'
import { type KeyMeaning, meaningOf } from '@/components/player/keys'

const choose = (index: number): KeyMeaning => ({ kind: 'choose', index })

describe('a key', () => {
  it.each<[string, string, KeyMeaning | null]>([
    ['1', 'Digit1', choose(0)],
    ['٣', 'Digit3', choose(2)],
    ['9', 'Numpad9', choose(8)],
    ['0', 'Digit0', null],
    ['a', 'KeyA', choose(0)],
    ['D', 'KeyD', choose(3)],
    ['أ', 'KeyH', choose(0)],
    ['ا', 'KeyH', choose(0)],
    ['ب', 'KeyF', choose(1)],
    ['د', 'BracketLeft', choose(3)],
    ['m', 'KeyM', { kind: 'flag' }],
    ['ة', 'KeyM', { kind: 'flag' }],
    ['e', 'KeyE', null],
    ['ش', 'KeyA', null],
    ['Enter', 'Enter', null],
    ['Tab', 'Tab', null],
    [' ', 'Space', null],
    ['ArrowDown', 'ArrowDown', null],
    ['Dead', 'BracketLeft', null],
  ])('%s (%s) means %j', (key, code, meaning) => {
    expect(meaningOf({ key, code }, 'rtl')).toEqual(meaning)
  })

  it('that points where the page reads on leads to the next question', () => {
    const by = (key: string, direction: 'rtl' | 'ltr') => meaningOf({ key, code: key }, direction)
    expect(by('ArrowLeft', 'rtl')).toEqual({ kind: 'turn', by: 1 })
    expect(by('ArrowLeft', 'ltr')).toEqual({ kind: 'turn', by: -1 })
    expect(by('ArrowRight', 'rtl')).toEqual({ kind: 'turn', by: -1 })
    expect(by('ArrowRight', 'ltr')).toEqual({ kind: 'turn', by: 1 })
  })
})
