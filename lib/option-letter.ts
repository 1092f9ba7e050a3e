const ENGLISH = 'ABCDEFGHIJKL'
const LETTERS: Readonly<Record<string, string>> = { ar: 'أبجدهوزحطيكل', en: ENGLISH }

/** The letter that tells an option from the others, by the language of the article; a number beyond the letters. */
export function letterAt(language: string, index: number): string {
  return (LETTERS[language] ?? ENGLISH).charAt(index) || String(index + 1)
}
