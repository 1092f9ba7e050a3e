import type { PersonMention, Sentence } from '../../text/document'
import { fold, form } from '../../text/fold'
import { isDefinite, nameLinks } from './look-up'
import { givenNameGender } from './names'
import { verbOf } from './verb-forms'

export function followsSaying(found: PersonMention, sentences: ReadonlyMap<number, Sentence>): boolean {
  const verb = verbOf(sentences.get(found.sentence)?.tokens[found.first - 1]?.form ?? '')
  return verb !== null && verb.saying !== 'never'
}

/** «الشمس» is a person only in a text where it speaks. */
export function isPersonal(found: PersonMention, speakers: ReadonlySet<string>): boolean {
  return found.last - found.first > 1 || givenNameGender(form(found.name)) !== null || speakers.has(fold(found.name))
}

/** In a story people have first names only: a word after one that is no name is what the sentence is about. */
export function asInStory(found: PersonMention, sentences: ReadonlyMap<number, Sentence>): PersonMention {
  const sentence = sentences.get(found.sentence)
  const second = sentence?.tokens[found.first + 1]
  const first = sentence?.tokens[found.first]
  const isWhole =
    !sentence ||
    !first ||
    !second ||
    found.last - found.first < 2 ||
    givenNameGender(second.form) ||
    nameLinks.has(second.form) ||
    isDefinite(second.form)
  if (isWhole || !givenNameGender(first.form)) return { ...found, certain: true }
  const name = sentence.text.slice(found.start - sentence.start, first.end - sentence.start)
  return { ...found, certain: true, last: found.first + 1, end: first.end, name }
}

/** «جدتها أمينة»: where the story also says «الجدة», the name is a second name for her and no person of its own. */
export function withoutAliases(
  mentions: readonly PersonMention[],
  sentences: ReadonlyMap<number, Sentence>,
): PersonMention[] {
  const names = new Set(mentions.map(({ name }) => form(name)))
  const aliases = new Set(
    mentions.flatMap(({ name, sentence, first }) => {
      const kin =
        sentences
          .get(sentence)
          ?.tokens[first - 1]?.form.replace(/^[وفبل](?=\p{L}{4})/u, '')
          .replace(/(?:ها|هما|هم|ه|ي)$/u, '') ?? ''
      const titles = [`ال${kin}`, `ال${kin.replace(/ت$/u, 'ة')}`, `ال${kin.replace(/[وي]$/u, '')}`]
      return kin.length > 1 && titles.some((title) => names.has(title)) ? [fold(name)] : []
    }),
  )
  return mentions.filter(({ name }) => !aliases.has(fold(name)))
}
