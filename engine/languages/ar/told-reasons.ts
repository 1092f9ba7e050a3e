import type { Sentence } from '../../text/document'
import type { Reason } from '../language'
import { isBalanced } from './glossary/tidy'
import { ideaUpTo } from './ideas'
import { standsAlone } from './stands-alone'
import { sentenceWords } from './syntax/sentence-words'
import { formAt, isPos, isVerb, type Words } from './syntax/word'

/** Words that say by themselves that what follows is why, or what for. */
const BECAUSE =
  /^(?:بسبب|جراء|لان|لانه|لانها|لانهم|بهدف|بغية|بغرض|لكي|كي|لئلا|سعيا|تفاديا|تجنبا|خشية|خوفا|احتجاجا|نظرا|بفضل)$/u
const FOR = /^اجل$/u
const LEAST_BEFORE = 5
const MOST_BEFORE = 24
const LEAST_REASON = 3
const MOST_REASON = 24
/** «ليس بسبب»، «أو بسبب»، «خاصة بسبب»: no plain reason of the clause. */
const NOT_PLAIN = /^(?:ليس|لا|او|و|خاصة|خصوصا|حتى|سواء|اما|ربما|الا|ليست|مثل|منها)$/u

/** Where a reason is opened, and by how many words. */
function openerAt(words: Words, at: number): number | null {
  const form = formAt(words, at)
  if (NOT_PLAIN.test(formAt(words, at - 1))) return null
  if (form === 'وذلك' && BECAUSE.test(formAt(words, at + 1))) return at
  if (form === 'من' && FOR.test(formAt(words, at + 1))) return at
  if (form === 'نتيجة') return /^(?:لذلك|لهذا|ذلك)$/u.test(formAt(words, at + 1)) ? null : at
  if (form === 'نظرا') return /^ل/u.test(formAt(words, at + 1)) ? at : null
  return BECAUSE.test(form) ? at : null
}

/** What is explained has one verb, so that the reason is that of nothing else in it. */
function hasOneVerb(words: Words, first: number, last: number): boolean {
  const inside = words.slice(first, last)
  const verbs = inside.filter((word) => isVerb(word)).length
  return (
    verbs === 1 &&
    !inside.some((word) => isPos(word, 'relative', 'subordinator') || /^[وفب]?(?:ان|انه|انها)$/u.test(word.token.form))
  )
}

function reasonIn(sentence: Sentence, names: ReadonlySet<string>): Reason | null {
  const words = sentenceWords(sentence)
  for (let at = LEAST_BEFORE; at < words.length - LEAST_REASON; at++) {
    const opener = openerAt(words, at)
    if (opener === null) continue
    const until = formAt(words, opener - 1) === '،' ? opener - 1 : opener
    const statement = ideaUpTo(sentence, names, MOST_BEFORE, until)
    if (!statement || !hasOneVerb(words, statement.first, until) || !standsAlone(sentence, statement)) return null
    const next = words.findIndex(({ token }, index) => index > opener + LEAST_REASON && /^[.،؛]$/u.test(token.text))
    const end = next < 0 ? words.length : next
    const [head, tail] = [sentence.tokens[opener], sentence.tokens[end - 1]]
    if (!head || !tail || end - opener > MOST_REASON || end - opener < LEAST_REASON) return null
    const text = sentence.text.slice(head.start - sentence.start, tail.end - sentence.start)
    return isBalanced(text)
      ? { sentence: sentence.index, statement, reason: { start: head.start, end: tail.end } }
      : null
  }
  return null
}

/** See `Language.findReasons`. */
export function findReasons(sentences: readonly Sentence[], names: ReadonlySet<string>): Reason[] {
  return sentences.flatMap((sentence) =>
    sentence.skipped || sentence.role !== 'paragraph' ? [] : (reasonIn(sentence, names) ?? []),
  )
}
