import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Person, Role } from '../text/document'
import { bare, keyWords } from '../text/fold'
import { otherPeople } from './shared/other-speakers'
import { factKey } from './shared/quoting'
import { isTelling } from './shared/telling'

function bestRole(person: Person): Role | null {
  const roles = person.roles
    .filter(isTelling)
    .filter(({ text }) => keyWords(text).length >= 2 && keyWords(text).length <= 8)
  return roles.sort((a, b) => keyWords(b.text).length - keyWords(a.text).length || a.start - b.start)[0] ?? null
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { nameToRole } = document.language.wording
  for (const person of document.people) {
    const role = bestRole(person)
    if (role && /^(?:ال)?رييس/u.test(keyWords(role.text)[0] ?? '') && keyWords(role.text).length < 3) continue
    const sentence = role ? document.sentences[role.sentence] : undefined
    if (!role || !sentence || keyWords(person.name).length < 2) continue
    const own = new Set(person.roles.flatMap(({ text }) => keyWords(text)))
    const others = otherPeople(document, { ...person, gender: role.gender }, true).flatMap((other) => {
      const found = bestRole(other)
      return found && found.gender === role.gender && keyWords(found.text).some((word) => !own.has(word))
        ? [{ other, found }]
        : []
    })
    const length = bare(role.text).length
    const fitting = others
      .filter(({ found }) => bare(found.text).length / length < 1.8 && bare(found.text).length / length > 0.55)
      .slice(0, 3)
    if (fitting.length < 2) continue
    yield {
      construction: 'name-to-role',
      process: 'retrieve',
      type: 'choice',
      stem: nameToRole.stem(person.name),
      options: [
        {
          text: role.text,
          correct: true,
          why: nameToRole.right(person.name, role.text),
          evidence: [{ start: role.start, end: role.end }],
        },
        ...fitting.map(({ other, found }) => ({
          text: found.text,
          correct: false,
          why: nameToRole.wrong(found.text, other.name),
          evidence: [{ start: found.start, end: found.end }],
        })),
      ],
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: nameToRole.right(person.name, role.text),
      fact: factKey('role', person.id),
      optionKind: 'roles',
      order: 'shuffled',
      shows: [],
      sentences: [role.sentence],
      worth: 0.55,
      difficulty: 0.3,
    }
  }
}

/** What does the article say that this person is? */
export const nameToRole: Construction = {
  id: 'name-to-role',
  process: 'retrieve',
  examples: [
    {
      text: 'قال مدير المتحف الوطني سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار. وأكد رئيس لجنة الترميم خالد النجار أن المبنى القديم يتحمل التوسعة. وأضاف وزير الثقافة العراقي ماجد الخطيب أن التمويل متوفر.',
      asks: 'بماذا يصف النص خالد النجار؟',
    },
    { text: 'قال مدير المتحف الوطني سامي الحلبي إن القاعة الجديدة ستفتح أبوابها للزوار.', asks: null },
  ],
  propose,
}
