/** Frequent words of real texts that the other tables lack; one table a kind, formats in README.md beside it. */
export const EXTRA_NOUNS = `
`

export const EXTRA_ADJECTIVES = `
`

export const EXTRA_VERBS = `
`

/** Function words, as in function-words.ts. */
export const EXTRA_WORDS = `
`

/** Proper names of any kind, parted by spaces. */
export const EXTRA_NAMES = `
`
