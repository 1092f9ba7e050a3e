import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Person, Role } from '../text/document'
import { keyWords } from '../text/fold'
import { LEAST_WRONG } from './shared/inquiry-question'
import { otherPeople } from './shared/other-speakers'
import { factKey } from './shared/quoting'
import { spellings } from './shared/speakers'
import { isLeader, isTelling } from './shared/telling'

function bestRole(person: Person): Role | null {
  const roles = person.roles
    .filter(isTelling)
    .filter(({ text }) => keyWords(text).length >= 2 && keyWords(text).length <= 9)
  return roles.sort((a, b) => keyWords(b.text).length - keyWords(a.text).length || a.start - b.start)[0] ?? null
}

/** Words of a role without what is joined to them: «والباحث» is «باحث». */
function partsOf(role: Role): string[] {
  return keyWords(role.text).map((word) => word.replace(/^و?(?:ال)?(?=\p{L}{3})/u, ''))
}

/**
 * Somebody else may have the same role, or one that shares two of its words («الكاتب والباحث الأفغاني» beside «الباحث
 * الأفغاني في شؤون البيئة»): then the question has two answers.
 */
function shares(other: Person, role: Role): boolean {
  const wanted = partsOf(role)
  return other.roles.some((theirs) => {
    const words = new Set(partsOf(theirs))
    const common = wanted.filter((word) => words.has(word)).length
    return common >= 2 || common === wanted.length || common === words.size
  })
}

/** People of whom the article tells what they are, too: nobody takes a bare name, or one who is something well known, for the answer. */
function rivals(document: AnnotatedDocument, person: Person, role: Role): Person[] {
  return otherPeople(document, { ...person, gender: role.gender }, true)
    .filter(
      (other) =>
        keyWords(other.name).length > 1 &&
        other.roles.some((each) => keyWords(each.text).length > 1 && !isLeader(each)),
    )
    .slice(0, 3)
}

/** Whoever is named once and says nothing is no matter for a test. */
function matters(document: AnnotatedDocument, { id, mentions }: Person): boolean {
  return mentions.length > 1 || document.statements.some(({ speaker }) => speaker.id === id)
}

function answerTo(document: AnnotatedDocument, person: Person, role: Role) {
  const { roleToName } = document.language.wording
  const others = rivals(document, person, role)
  if (others.length < LEAST_WRONG) {
    if (!matters(document, person)) return null
    const accepted = spellings(document, person, true)
    const stem = roleToName.typed(role.text)
    return { type: 'short-answer', stem, options: [], answer: { kind: 'typed', accepted } } as const
  }
  const span = { start: role.start, end: role.end }
  const key = { text: person.name, correct: true, why: roleToName.right(person.name, role.text), evidence: [span] }
  const wrong = others.map((other) => {
    const otherRole = bestRole(other)
    const place = otherRole ?? other.mentions[0]
    return {
      text: other.name,
      correct: false,
      why: otherRole ? roleToName.otherRole(other.name, otherRole.text) : roleToName.onlyNamed(other.name),
      evidence: place ? [{ start: place.start, end: place.end }] : [],
    }
  })
  const stem = roleToName.stem(role.text, role.gender)
  return { type: 'choice', stem, options: [key, ...wrong], answer: { kind: 'option' } } as const
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { roleToName } = document.language.wording
  for (const person of document.people) {
    const role = bestRole(person)
    const sentence = role ? document.sentences[role.sentence] : undefined
    if (!role || !sentence || keyWords(person.name).length < 2) continue
    if (document.people.some((other) => other.id !== person.id && shares(other, role))) continue
    const asked = answerTo(document, person, role)
    if (!asked) continue
    yield {
      construction: 'role-to-name',
      process: 'retrieve',
      ...asked,
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: roleToName.right(person.name, role.text),
      fact: factKey('role', person.id),
      optionKind: 'people',
      order: 'shuffled',
      shows: [{ start: role.start, end: role.end }],
      sentences: [role.sentence],
      worth: 0.7,
      difficulty: 0.25,
    }
  }
}

/** Who is the person that the article describes like this? */
export const roleToName: Construction = {
  id: 'role-to-name',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف الوطني سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار. وأكد رئيس لجنة الترميم خالد النجار أن المبنى القديم يتحمل التوسعة. وأضاف وزير الثقافة ماجد الخطيب أن التمويل متوفر.',
      asks: 'مَن هو رئيس لجنة الترميم، بحسب النص؟',
    },
    {
      text: 'قال مدير المتحف الوطني سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار.',
      asks: 'ما اسم مدير المتحف الوطني، بحسب النص؟',
    },
    { text: 'قال المدير سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار.', asks: null },
    // A club has a longer name than the city in it: the role would be torn.
    {
      text: 'قال مدرب نادي حلب سامي الحلبي إن التدريب يبدأ صباحا. وأكد لاعب نادي حمص خالد النجار أن الملعب جاهز. وأضاف حارس نادي دمشق ماجد الخطيب أن الكرات كثيرة.',
      asks: null,
    },
  ],
  propose,
}
