/** A text as it is searched: vowel signs, hamza forms, digits of either kind and case make no difference. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640\u200b-\u200f]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .toLowerCase()
}

/** Whether a text has every word that was typed, in part at least. */
export function hasWords(text: string, typed: string): boolean {
  const words = searchable(typed).split(/\s+/).filter(Boolean)
  const within = searchable(text)
  return words.every((word) => within.includes(word))
}
