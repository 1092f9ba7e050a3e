const LETTERS: Record<string, string> = { ar: 'أبجدهوزحطي', en: 'ABCDEFGHIJ' }

const lettersOf = (language: string) => LETTERS[language] ?? LETTERS.en ?? ''

/** The letter that stands before an option: by the article's language. */
export function letterAt(language: string, index: number): string {
  return lettersOf(language).charAt(index)
}
