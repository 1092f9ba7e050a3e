import { fraction } from '../../../random'
import type { Sentence } from '../../../text/document'
import type { Version } from '../../language'
import { inflectLike } from '../glossary/inflect'
import { shapeOf } from '../glossary/shape'
import { sentenceWords } from '../syntax/sentence-words'
import { formAt, isPos, type Word } from '../syntax/word'
import { isSetApart, type Stretch, startOf, tokensIn } from './version'

const known = new WeakMap<readonly Sentence[], readonly string[]>()

/** «فرنسي»: an adjective made from the name of a country. */
function originOf(word: Word | undefined): string | null {
  const lexeme = isPos(word, 'adjective') ? word?.reading.lexeme : null
  return lexeme?.tags.has('nisba') && lexeme.derivedFrom?.tags.has('country') ? lexeme.lemma : null
}

function originsOf(sentences: readonly Sentence[]): readonly string[] {
  const kept = known.get(sentences)
  if (kept) return kept
  const made = [
    ...new Set(sentences.flatMap((sentence) => sentenceWords(sentence).flatMap((word) => originOf(word) ?? []))),
  ]
  known.set(sentences, made)
  return made
}

/** Behind these the adjective is part of a name: «الولايات المتحدة الأمريكية», «اللغة العربية». */
const NAMED = /^[وفبل]?(?:لل|ال)?(?:متحدة|عربية|جمهورية|اتحادية|مملكة|بحر|خليج|محيط|لغة|حرب|ثورة|قارة|دولة|جزيرة|شبه)$/u

/** Who is meant by name, or whose deed it was, is known without reading: «الشاعر الفلسطيني», «الاستعمار الفرنسي». */
const TELLING = /^[وفبل]?(?:لل|ال)?(?:استعمار|احتلال|انتداب|استيطان|شاعر|كاتب|رئيس|رئيسة|ملك|ملكة|لاعب|فنان|ممثل)$/u

/** «الحكومة الفرنسية» becomes that of another country that the article names. */
export function otherOrigin(stretch: Stretch, sentences: readonly Sentence[]): Version[] {
  const { words, sentence, within } = stretch
  const all = originsOf(sentences)
  const inSentence = new Set(words.flatMap((word) => originOf(word) ?? []))
  const countries = new Set(
    words.flatMap(({ reading }) => (reading.lexeme?.tags.has('country') ? [reading.lexeme.lemma] : [])),
  )
  if (inSentence.size !== 1 || words.filter((word) => originOf(word)).length > 1) return []
  return tokensIn(stretch).flatMap(([at]): Version[] => {
    const word = words[at]
    const lemma = originOf(word)
    const shape = lemma && shapeOf(words, at, 'adjective')
    if (!word || !shape || isSetApart(stretch, at) || countries.has(word.reading.lexeme?.derivedFrom?.lemma ?? ''))
      return []
    if (NAMED.test(formAt(words, at - 1)) || TELLING.test(formAt(words, at - 1))) return []
    const next = at + 1 < within.last ? words[at + 1] : undefined
    // «الملكة البريطانية إليزابيث»: whose queen she is needs no reading.
    if (next?.token.kind === 'word' && (isPos(next, 'proper') || !next.reading.known)) return []
    if (!isPos(words[at - 1], 'noun', 'adjective')) return []
    const others = all
      .filter((other) => other !== lemma && !inSentence.has(other))
      .map((other) => ({
        text: inflectLike({ lemma: other, preposition: null }, shape),
        at: fraction(`${sentence.key}|${other}`),
      }))
      .sort((a, b) => a.at - b.at)
    const replacement = others.find(({ text }) => text !== null)?.text
    return replacement ? [{ start: startOf(word), end: word.token.end, replacement, isTrue: false, by: 'origin' }] : []
  })
}
