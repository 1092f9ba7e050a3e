import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { GAP } from '../types'
import { otherPeople } from './shared/other-speakers'
import { centrality, factKey, isInside, quotable, surroundings, withReplaced } from './shared/quoting'

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { missingName } = document.language.wording
  const spoken = new Set(document.statements.map(({ sentence }) => sentence))
  for (const { sentence, clause } of quotable(document)) {
    if (spoken.has(sentence.index)) continue
    const here = document.people.flatMap((person) =>
      person.mentions.filter((mention) => mention.sentence === sentence.index).map((mention) => ({ person, mention })),
    )
    const only = here.length === 1 ? here[0] : undefined
    if (!only?.mention.certain || !isInside(clause, only.mention)) continue
    const others = otherPeople(document, only.person, true).slice(0, 3)
    if (others.length < 2) continue
    const span = { start: only.mention.start, end: only.mention.end }
    yield {
      construction: 'missing-name',
      process: 'retrieve',
      type: 'gap',
      stem: missingName.stem(withReplaced(document, clause, span, GAP)),
      options: [
        { text: only.person.name, correct: true, why: missingName.right(only.person.name), evidence: [span] },
        ...others.map((other) => ({
          text: other.name,
          correct: false,
          why: missingName.wrong(other.name, surroundings(document, other.mentions[0]?.sentence ?? 0)),
          evidence: other.mentions.slice(0, 1).map(({ start, end }) => ({ start, end })),
        })),
      ],
      answer: { kind: 'option' },
      evidence: [{ start: sentence.start, end: sentence.end }],
      explanation: missingName.right(only.person.name),
      fact: factKey('sentence', sentence.key),
      optionKind: 'people',
      order: 'shuffled',
      shows: [{ start: clause.start, end: clause.end }],
      sentences: [sentence.index],
      worth: 0.55 + 0.3 * centrality(document, sentence),
      difficulty: 0.35,
    }
  }
}

/** Whose name is missing here? All options have the gender of the missing one. */
export const missingName: Construction = {
  id: 'missing-name',
  process: 'retrieve',
  examples: [
    {
      text: 'رسم سامي الحلبي اللوحة الكبيرة في مدخل المسرح. وكتب خالد النجار كلمات النشيد الذي يغنيه الأطفال. ولحن هشام الخطيب موسيقى الحفل الأخير في المدينة.',
      asks: 'أكمل الفراغ بالاسم الذي ورد في النص: «رسم ____ اللوحة الكبيرة في مدخل المسرح».',
    },
    { text: 'رسم الأطفال اللوحة الكبيرة في مدخل المسرح القديم.', asks: null },
  ],
  propose,
}
