import type { Gender, Person, PersonMention, Role, Sentence, Token } from '../../text/document'
import { fold, form } from '../../text/fold'
import { characterGender } from './characters'
import { honorifics, isDefinite, isOrdinary, nameLinks, surnames } from './look-up'
import { mentionsOf as namedIn } from './mentions/of-document'
import { mergePeople } from './merge-people'
import { analyseWord } from './morphology/analyse'
import { canGoOn, givenNameGender, type NameAt, nameAt, nameEnd, roleHeadOf } from './names'
import { type RoleAt, roleBetween, roleReach } from './roles'
import { asInStory, followsSaying, isPersonal, withoutAliases } from './stories'
import { verbOf } from './verb-forms'

/** Where or to whom somebody speaks. */
const AFTER_NAME = /^(?:من|في|خلال|امام|لدى|عبر|على|ل\p{L}{3,})$/u
const SPEECH_BOUNDARY = /^(?:،|:|«|ان|بان|انه|انها|بانه|بانها)$/u

function mention(
  sentence: Sentence,
  name: NameAt,
  role: Role | null,
  gender: Gender | null,
  certain: boolean,
): PersonMention | null {
  const end = sentence.tokens[name.last - 1]?.end
  if (end === undefined) return null
  const text = sentence.text.slice(name.start - sentence.start, end - sentence.start)
  return {
    sentence: sentence.index,
    first: name.first,
    last: name.last,
    start: name.start,
    end,
    name: text,
    role,
    gender,
    certain,
  }
}

/** After «السيد»، «د.»: whatever the name is made of. */
function afterHonorific(tokens: readonly Token[], at: number): NameAt | null {
  const token = tokens[at]
  if (!token || !honorifics.has(token.form.replace(/^[وفبل](?=ال)/u, ''))) return null
  const first = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  if (token.form.length === 1 && first === at + 1) return null
  const next = tokens[first]
  if (next?.kind !== 'word' || !(canGoOn(next, false) || (isDefinite(next.form) && !isOrdinary(next.form)))) return null
  const feminine = token.form.endsWith('ة')
  return { first, last: nameEnd(tokens, first), start: next.start, gender: feminine ? 'f' : null, certain: true }
}

/** An unlisted name right after a role that itself follows a verb of saying: two words at least, or one before a mark. */
function unlistedAfterRole(sentence: Sentence, at: number): { name: NameAt; role: RoleAt } | null {
  const tokens = sentence.tokens
  const verb = verbOf(tokens[at - 1]?.form ?? '')
  if (!verb || verb.saying === 'never') return null
  const reach = roleReach(tokens, at)
  for (let first = at + 1; first < reach; first++) {
    const token = tokens[first]
    const before = tokens[first - 1]
    if (!token || !before || !canGoOn(token, false) || isDefinite(token.form)) continue
    if (!isDefinite(before.form) && first - at > 1) continue
    const last = nameEnd(tokens, first)
    const closes = SPEECH_BOUNDARY.test(tokens[last]?.form ?? '')
    const role = roleBetween(sentence, at, first)
    const isEnough = last - first > 1 ? closes || AFTER_NAME.test(tokens[last]?.form ?? '') : closes
    if (!role?.role || !isEnough) return null
    return { name: { first, last, start: token.start, gender: role.gender, certain: last - first > 1 }, role }
  }
  return null
}

/** «وليد المعلم،»: after a role even an ordinary word with the article is a surname, when a mark closes it. */
function withDefiniteSurname(tokens: readonly Token[], name: NameAt | null): NameAt | null {
  if (!name || name.last - name.first !== 1) return name
  const next = tokens[name.last]
  const closes = /^(?:،|:|«|ان|بان)$/u.test(tokens[name.last + 1]?.form ?? '')
  return next && /^ال/u.test(next.form) && closes ? { ...name, last: name.last + 1, certain: true } : name
}

/** A role, then the name, with or without a comma between them. */
function roleThenName(sentence: Sentence, at: number): { name: NameAt; role: RoleAt } | null {
  const tokens = sentence.tokens
  const reach = roleReach(tokens, at)
  for (let first = at + 1; first <= reach; first++) {
    const afterComma = first === reach && tokens[first]?.text === '،'
    const place = afterComma ? first + 1 : first
    const name = withDefiniteSurname(tokens, nameAt(tokens, place) ?? afterHonorific(tokens, place))
    if (!name || name.start !== tokens[name.first]?.start) continue
    const closes = !afterComma || /^(?:،|ان|:|«)$/u.test(tokens[name.last]?.form ?? '')
    const role = roleBetween(sentence, at, first)
    if (role && closes && (name.certain || name.last - name.first > 1 || first > at)) return { name, role }
    return null
  }
  return unlistedAfterRole(sentence, at)
}

/** «فلان، المتحدث باسم …،»: the role stands after the name, between commas. */
function roleAfter(sentence: Sentence, name: NameAt): Role | null {
  const tokens = sentence.tokens
  if (tokens[name.last]?.text !== '،') return null
  const first = name.last + 1
  const head = tokens[first]
  if (!head || !roleHeadOf(head.form) || (/^[وفبل](?!ال)/u.test(head.form) && !roleHeadOf(head.form))) return null
  const reach = roleReach(tokens, first)
  if (!/^(?:،|ان|:|\.|الذي|التي)$/u.test(tokens[reach]?.form ?? '')) return null
  return roleBetween(sentence, first, reach)?.role ?? null
}

function mentionsOf(sentence: Sentence): PersonMention[] {
  const found: PersonMention[] = []
  const tokens = sentence.tokens
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    let next: PersonMention | null = null
    if (token?.kind === 'word') {
      const withRole = roleHeadOf(token.form) && !honorifics.has(token.form) ? roleThenName(sentence, at) : null
      const honoured = withRole ? null : afterHonorific(tokens, at)
      const plain = withRole || honoured ? null : nameAt(tokens, at)
      const name = withRole?.name ?? honoured ?? plain
      if (name) {
        const role = withRole?.role.role ?? roleAfter(sentence, name)
        const gender = role?.gender ?? withRole?.role.gender ?? name.gender
        const certain = name.certain || Boolean(withRole) || Boolean(honoured)
        const isAlone = plain !== null && givenNameGender(token.form) !== 'doubtful'
        if (certain || name.last - name.first > 1 || role || isAlone)
          next = mention(sentence, name, role, gender, certain || Boolean(role))
      }
      next ??= character(sentence, at)
    }
    if (next) found.push(next)
    at = next ? Math.max(next.last, at + 1) : at + 1
  }
  return found
}

/** «العم صالح»: kin or work, and a first name. */
function withTitle(sentence: Sentence, at: number): PersonMention | null {
  const token = sentence.tokens[at]
  const next = sentence.tokens[at + 1]
  const gender = token ? characterGender(token.form) : null
  if (!token || !next || !gender || !isDefinite(token.form) || !givenNameGender(next.form)) return null
  return mention(sentence, { first: at, last: at + 2, start: token.start, gender, certain: true }, null, gender, true)
}

/** In stories «الجدة» or «ليلى» alone is a person, once a verb of saying stands before it. */
function character(sentence: Sentence, at: number): PersonMention | null {
  const token = sentence.tokens[at]
  const previous = sentence.tokens[at - 1]
  const named = token ? withTitle(sentence, at) : null
  if (named) return named
  if (!token || !previous || !verbOf(previous.form)) return null
  const gender = characterGender(token.form)
  if (!gender) return null
  const after = sentence.tokens[at + 1]
  if (after?.kind === 'word' && isDefinite(after.form)) return null
  const name: NameAt = { first: at, last: at + 1, start: token.start, gender, certain: true }
  return mention(sentence, name, null, gender, true)
}

/** People whom only the mention finder knows: a whole name with evidence for it, where the rules found none. */
function foundByModel(sentences: readonly Sentence[], known: readonly PersonMention[]): PersonMention[] {
  const byIndex = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  return namedIn(sentences).flatMap(({ kind, sentence, first, last, start, end, name, gender, certain }) => {
    const isWhole = kind === 'person' && certain && last - first > 1
    const isNew = !known.some((other) => other.sentence === sentence && other.first < last && first < other.last)
    const source = byIndex.get(sentence)
    if (!isWhole || !isNew || !source || source.role === 'caption' || source.role === 'byline') return []
    return [{ sentence, first, last, start, end, name, role: null, gender, certain: true }]
  })
}

/** «شجرة بن»: a word that is a thing and no name at the head of what looks like a name. */
function isNoThing({ name }: PersonMention): boolean {
  const [first = ''] = name.split(' ')
  const readings = analyseWord(first)
  const [best] = readings
  if (best?.pos !== 'noun' || readings.some(({ pos }) => pos === 'proper')) return true
  return !['thing', 'plant', 'animal', 'food', 'place', 'abs', 'event', 'org', 'work'].some((tag) =>
    best.lexeme?.tags.has(tag),
  )
}

/** English letters in Arabic: initials. */
const LETTER = /^(?:بي|سي|دي|اف|جي|اتش|جيه|كيه|ال|ام|كيو|ار|اس|تي|يو|دبليو|اكس|واي|زد)$/u

/** «مايك دي»، «رايموند إس»: torn in the middle; «سيجي وبوتونج»: two names; «نادر الحدوث»، «جوكو ضغوطا»: none. */
function isWholeName({ name }: PersonMention): boolean {
  const parts = name.split(' ')
  const end = parts.at(-1) ?? ''
  if (parts.length < 2) return true
  if (nameLinks.has(form(end)) || LETTER.test(form(end)) || /^\p{L}{1}\.?$/u.test(end)) return false
  const [best] = analyseWord(end)
  // Decided without vowel signs, which most texts leave out.
  if (best?.pos === 'noun' && best.case === 'accusative' && /ا$/u.test(form(end))) return false
  const isThing =
    best?.pos === 'noun' &&
    best.definite === 'article' &&
    Boolean(best.lexeme?.masdarOf ?? best.lexeme?.tags.has('org'))
  return !isThing || surnames.has(form(end))
}

/** Everybody the article names, each with all mentions; a person written in two ways is one person. */
export function findPeople(sentences: readonly Sentence[]): Person[] {
  const mentions = sentences.filter(({ role }) => role !== 'caption' && role !== 'byline').flatMap(mentionsOf)
  const bySentence = new Map(sentences.map((sentence) => [sentence.index, sentence]))
  const isStory =
    mentions.every(({ role }) => role === null) &&
    mentions.some((found) => isCharacter(found.first, found.last) && followsSaying(found, bySentence))
  const isReport = !isStory
  const fitting = mentions.filter(
    ({ first, last, role }) => !isReport || last - first > 1 || role !== null || !isCharacter(first, last),
  )
  const speakers = new Set(fitting.filter((found) => followsSaying(found, bySentence)).map(({ name }) => fold(name)))
  const inStory = () =>
    fitting.filter((found) => isPersonal(found, speakers)).map((found) => asInStory(found, bySentence))
  const settled = isReport ? [...fitting, ...foundByModel(sentences, fitting)] : withoutAliases(inStory(), bySentence)
  return mergePeople(
    settled.filter((found) => isNoThing(found) && isWholeName(found)),
    sentences,
  ).sort((a, b) => (fold(a.id) < fold(b.id) ? -1 : 1))
}

/** In a report, which gives people surnames and offices, one word alone is hardly ever a whole speaker. */
function isCharacter(first: number, last: number): boolean {
  return last - first === 1
}
