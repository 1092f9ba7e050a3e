/**
 * Headwords of the tables of senses that stand too often in another sense, have no synonym that always fits, or are too plain
 * to ask about: a reader went through the tables after a quarter of the keys had not fitted. One headword a line, as its
 * table writes it; they are not asked about.
 */
export const DOUBTFUL_VERBS = `
`

export const DOUBTFUL_NOUNS = `
`

export const DOUBTFUL_ADJECTIVES = `
`
