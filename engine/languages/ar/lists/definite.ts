import type { Sentence } from '../../../text/document'
import type { NounPhrase } from '../syntax/noun-phrase'
import { prefixLetters, textOf } from '../syntax/surface'
import { hasProclitic, isPos, type Words } from '../syntax/word'

/** Text of a phrase without what is written together with it: «بالسدود» → «السدود», «للحرب» → «الحرب». */
export function plainText(
  sentence: Sentence,
  words: Words,
  { first, last }: Pick<NounPhrase, 'first' | 'last'>,
): string {
  const written = textOf(sentence, { first, last, skip: prefixLetters(words[first]) })
  const hidesArticle =
    hasProclitic(words[first], 'ل') && /^لل/u.test(words[first]?.token.form.replace(/^[وف]/u, '') ?? '')
  return (hidesArticle ? `ا${written}` : written).replace(/\s+/gu, ' ')
}

/** An indefinite phrase as it is written by itself: «متحفًا» → «متحف», «مسرحًا قديمًا» → «مسرح قديم». */
export function bareText(text: string): string {
  return text
    .split(' ')
    .map((word) => word.replace(/(?:ًا|اً)$/u, '').replace(/[\u064B-\u064D]/gu, ''))
    .join(' ')
}

/** «أمراض معدية» → «الأمراض المعدية», «أنواع فاكهة» → «أنواع الفاكهة»; null where a part cannot take the article. */
export function definiteText(sentence: Sentence, words: Words, phrase: NounPhrase): string | null {
  if (phrase.definite) return plainText(sentence, words, phrase)
  const at = (index: number) => words[index]
  let noun = phrase.head
  while (noun + 1 < phrase.last && isPos(at(noun + 1), 'noun')) noun += 1
  const parts: string[] = []
  for (let index = phrase.head; index < phrase.last; index++) {
    const word = at(index)
    if (!word || !isPos(word, 'noun', 'adjective') || word.reading.enclitic) return null
    const tanwin = word.reading.case === 'accusative' && /ا$/u.test(word.reading.stem)
    const stem = tanwin ? word.reading.stem.slice(0, -1) : word.reading.stem
    const written = stem.replace(/[\u064B-\u064D]/gu, '')
    if (!/^\p{L}{2,}/u.test(written)) return null
    parts.push(index < noun ? written : `ال${written}`)
  }
  return parts.length > 0 ? parts.join(' ') : null
}
