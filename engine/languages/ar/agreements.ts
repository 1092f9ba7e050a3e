import type { Agreement, Person, Sentence } from '../../text/document'
import { indexMentions, isSubject } from './speech-subjects'

/** Of opinions: «اتفق الوزير مع نظيره على شراء …» is a bargain, so that past forms want «في» after the names. */
const PRESENT = /^[وف]?(?:ي|ت)(?:تفق|ختلف)$/u
const PAST = /^[وف]?(?:اتفق|اختلف)ت?$/u
/** Between «مع» and the second name only what the second person is stands. */
const LONGEST_ROLE = 8

/** «يتفق فلان مع فلان، حيث يرى …»: who shares somebody's opinion, or does not, in so many words. */
export function findAgreements(sentences: readonly Sentence[], people: readonly Person[]): Agreement[] {
  const mentions = indexMentions(people)
  return sentences.flatMap((sentence) => {
    const { tokens } = sentence
    const located = mentions.get(sentence.index) ?? []
    return tokens.flatMap((token, at): Agreement[] => {
      if (!PRESENT.test(token.form) && !PAST.test(token.form)) return []
      const first = located.find((candidate) => isSubject(tokens, at, candidate))
      if (!first || tokens[first.mention.last]?.form !== 'مع') return []
      const from = first.mention.last + 1
      const second = located.find(({ mention }) => mention.first >= from && mention.first - from <= LONGEST_ROLE)
      if (!second || second.person.id === first.person.id) return []
      const starts = second.mention.role?.start ?? second.mention.start
      const isClose = starts <= (tokens[from]?.start ?? 0)
      const after = tokens[second.mention.last]
      const isOfOpinion = PRESENT.test(token.form) ? after?.form !== 'على' : after?.form === 'في'
      if (!isClose || !isOfOpinion) return []
      const span = { sentence: sentence.index, start: sentence.start, end: second.mention.end }
      return [{ ...span, first: first.person, second: second.person, agrees: token.form.includes('تفق') }]
    })
  })
}
