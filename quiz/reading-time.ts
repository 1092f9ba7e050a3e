/** Silent reading of Arabic by adults is about 140–180 words a minute (Brysbaert 2019, meta-analysis); pupils are slower. */
const WORDS_A_MINUTE = 140

/** Words between spaces; a dash alone is none. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** Whole minutes to read a text, rounded; 0 means less than half a minute. */
export function minutesToRead(text: string): number {
  const words = text.split(/\s+/).filter(Boolean).length
  return Math.round(words / WORDS_A_MINUTE)
}
