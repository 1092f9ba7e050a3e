/** What a key asks for, besides what the browser makes of it. */
export type KeyMeaning =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'turn'; readonly by: 1 | -1 }
  | { readonly kind: 'flag' }

interface Key {
  readonly key: string
  /** Where the key lies, so that digits are the same on an Arabic board. */
  readonly code: string
}

/** The letters before options, as either language's board types them; alef is typed without its hamza. */
const OPTION_LETTERS = ['ABCD', 'ابجد', 'أ']

function optionOf({ key, code }: Key): number {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (digit) return Number(digit) - 1
  if (key.length !== 1) return -1
  return Math.max(...OPTION_LETTERS.map((letters) => letters.indexOf(key.toUpperCase())))
}

/** What a key means in a page of this direction; null where it is left to the browser. */
export function meaningOf(pressed: Key, direction: 'rtl' | 'ltr'): KeyMeaning | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  if (pressed.key === 'ArrowLeft' || pressed.key === 'ArrowRight') {
    return { kind: 'turn', by: pressed.key === forward ? 1 : -1 }
  }
  if (pressed.code === 'KeyM') return { kind: 'flag' }
  const index = optionOf(pressed)
  return index >= 0 ? { kind: 'choose', index } : null
}
