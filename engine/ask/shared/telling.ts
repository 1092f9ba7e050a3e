import type { Role } from '../../text/document'
import { keyWords } from '../../text/fold'

/** «الممثل الكبير» or «الرئيس الأمريكي» could be anybody, or is known without reading. */
export function isTelling({ text }: Role): boolean {
  const words = keyWords(text)
  const head = words[0] ?? ''
  if (words.some((word) => /^(?:ابو|ابي|ابن|بن|عبد)$/u.test(word))) return false
  if (!head.startsWith('ال')) return words.length >= 3 || /^(?:محافظ|عمده|سفير)/u.test(head)
  return words.length >= 3 && words.slice(1).some((word) => !word.startsWith('ال'))
}
