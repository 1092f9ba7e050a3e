import type { Gender, Person, PersonMention, Token } from '../../text/document'
import { fold } from '../../text/fold'
import { isDefinite } from './look-up'
import { roleHeadOf } from './names'
import { COMPLEMENTIZER } from './speech-content'
import type { VerbReading } from './verb-forms'

/** «فقال لها أخوها يوسف»: who is spoken to, and kin named by a pronoun. */
const ADDRESSEE =
  /^(?:له|لها|لهم|لهما|لي|لنا|(?:اخو|ابو|ام|اخت|جد|جدت|عم|خال|ابن|ابنت|صديق|صديقت|زوج|زوجت|جار|جارت|والد|والدت|معلم|معلمت)(?:ه|ها|هم|هما))$/u

export type Located = { readonly person: Person; readonly mention: PersonMention }
export type MentionIndex = ReadonlyMap<number, readonly Located[]>

export function indexMentions(people: readonly Person[]): MentionIndex {
  const index = new Map<number, Located[]>()
  for (const person of people) {
    for (const mention of person.mentions) {
      const list = index.get(mention.sentence) ?? []
      list.push({ person, mention })
      index.set(mention.sentence, list)
    }
  }
  for (const list of index.values()) list.sort((a, b) => a.mention.first - b.mention.first)
  return index
}

/** Nothing but a role, an honorific or a comma between the verb and the name. */
export function isSubject(tokens: readonly Token[], verbAt: number, located: Located): boolean {
  const { mention } = located
  if (mention.first <= verbAt || mention.first - verbAt > 12) return false
  const between = tokens.slice(verbAt + 1, mention.first)
  const head = between.find(({ kind, form }) => kind === 'word' && !ADDRESSEE.test(form))
  if (!head) return true
  if (between.some(({ form, text }) => COMPLEMENTIZER.test(form) || text === ':' || text === '«')) return false
  // A role that stands after the name says nothing of what stands before it.
  const role = mention.role && mention.role.start < mention.start ? mention.role : null
  return role !== null
    ? role.start <= head.start
    : roleHeadOf(head.form) !== null || ['السيد', 'السيدة', 'د'].includes(head.form)
}

export function genderFits(verb: VerbReading | null, gender: Gender | null): boolean {
  return !verb || gender === null || verb.plural || verb.gender === gender
}

/** «الباحثة الأمريكية»، «المتحدثة»: the person whose role begins like this, if there is one only. */
export function byRole(
  tokens: readonly Token[],
  at: number,
  people: readonly Person[],
  latest: { readonly person: Person } | null,
): Person | null {
  const token = tokens[at]
  const head = token && isDefinite(token.form) ? roleHeadOf(token.form) : null
  // «الفريق الحكومي» is a team far more often than an officer.
  if (!token || !head || head.masculine === 'فريق') return null
  if (head.masculine === 'متحدث' && latest?.person.gender === head.gender) return latest.person
  const next = tokens[at + 1]?.form ?? ''
  const fits = people.filter(({ roles }) =>
    roles.some((role) => role.gender === head.gender && fold(role.text).includes(token.key)),
  )
  if (fits.length === 1) return fits[0] ?? null
  const narrower = fits.filter(({ roles }) =>
    roles.some((role) => fold(role.text).includes(tokens[at + 1]?.key ?? '\u0000')),
  )
  return isDefinite(next) && narrower.length === 1 ? (narrower[0] ?? null) : null
}
