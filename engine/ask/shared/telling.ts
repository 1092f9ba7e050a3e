import type { Role } from '../../text/document'
import { keyWords } from '../../text/fold'

const LEADER = /^(?:ال)?(?:رييس|رييسه|ملك|امير|مستشار|مستشاره)$/u
const STATE = /^(?:ال)?(?:وزراء|وزرا|حكومه|جمهوريه|دوله|ولايات|بلاد)$/u

/** «رئيس الوزراء البريطاني»، «الرئيس الروسي»: who leads a country is known without reading. */
export function isLeader({ text }: Pick<Role, 'text'>): boolean {
  const [head = '', next = '', ...rest] = keyWords(text)
  return LEADER.test(head) && rest.length < 2 && (STATE.test(next) || (head.startsWith('ال') && rest.length === 0))
}

/** «الممثل الكبير» or «الرئيس الأمريكي» could be anybody, or is known without reading. */
export function isTelling({ text }: Role): boolean {
  const words = keyWords(text)
  const head = words[0] ?? ''
  if (words.some((word) => /^(?:ابو|ابي|ابن|بن|عبد)$/u.test(word))) return false
  if (isLeader({ text })) return false
  if (!head.startsWith('ال')) return words.length >= 3 || /^(?:محافظ|عمده|سفير)/u.test(head)
  return words.length >= 3 && words.slice(1).some((word) => !word.startsWith('ال'))
}
