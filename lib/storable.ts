/** Half a surrogate pair or a NUL: nobody types them, and PostgreSQL stores neither. */
const UNSTORABLE = /[\p{Surrogate}\0]/u

export function isStorable(text: string): boolean {
  return !UNSTORABLE.test(text)
}
