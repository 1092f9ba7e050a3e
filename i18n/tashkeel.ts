/** Vowel signs and the signs of recitation. The hamza that stands above or below a letter is part of the letter and stays. */
const SIGNS = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g

const isSign = (char: string) => char.search(SIGNS) === 0

/** From one sign in twenty characters a text is vowelled; below that it only has the odd tanwin, which nobody hides. */
const VOWELLED = 1 / 20

/** Whether a text is written with its vowel signs, so that there is something to show or to hide. */
export function isVowelled(text: string): boolean {
  return (text.match(SIGNS)?.length ?? 0) > text.length * VOWELLED
}

export function withoutTashkeel(text: string): string {
  return text.replace(SIGNS, '')
}

/** How many characters of the text stand before the nth one that is shown where signs are hidden. */
export function placeWithSigns(text: string, shown: number): number {
  let left = shown
  for (let place = 0; place < text.length; place += 1) {
    if (isSign(text.charAt(place))) continue
    if (left === 0) return place
    left -= 1
  }
  return text.length
}
