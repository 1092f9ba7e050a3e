import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { isAlike } from './shared/ideas'
import { factKey } from './shared/quoting'
import { root } from './shared/restated'
import { attributionSentences, type Quotation, quotations } from './shared/speakers'

/** How many pairs are looked at: a book has thousands. */
const MOST = 40

function matter(text: string): ReadonlySet<string> {
  return new Set(
    keyWords(text)
      .filter((word) => word.length > 3)
      .map(root),
  )
}

/** Two speakers on one matter: their words share something that the article speaks of, and are not the same. */
function isComparable({ text, speaker }: Quotation, other: Quotation): boolean {
  if (speaker.id === other.speaker.id || isAlike(text, other.text)) return false
  const own = matter(text)
  return [...matter(other.text)].some((word) => word.length > 2 && own.has(word))
}

function evidenceOf(document: AnnotatedDocument, { statement }: Quotation): { start: number; end: number }[] {
  return attributionSentences(statement)
    .flatMap((index) => document.sentences[index] ?? [])
    .map(({ start, end }) => ({ start, end }))
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { compareSpeakers: words } = document.language.wording
  const all = quotations(document).slice(0, MOST)
  for (const [at, first] of all.entries()) {
    for (const second of all.slice(at + 1)) {
      if (!isComparable(first, second)) continue
      const [one, other] = [first.speaker.name, second.speaker.name]
      yield {
        construction: 'compare-speakers',
        process: 'interpret',
        type: 'essay',
        stem: words.stem(one, other),
        options: [],
        answer: {
          kind: 'essay',
          model: words.model(one, first.text, other, second.text),
          rubric: [
            { points: 1, criterion: words.criterion(one, first.text) },
            { points: 1, criterion: words.criterion(other, second.text) },
            { points: 1, criterion: words.difference },
          ],
        },
        evidence: [...evidenceOf(document, first), ...evidenceOf(document, second)],
        explanation: words.explanation,
        fact: factKey('compare', first.speaker.id, second.speaker.id),
        optionKind: 'ideas',
        order: 'shuffled',
        shows: [],
        sentences: [first.statement.sentence, second.statement.sentence],
        worth: 0.7,
        difficulty: 0.7,
      }
    }
  }
}

/** What two speakers say on one matter, side by side. */
export const compareSpeakers: Construction = {
  id: 'compare-speakers',
  process: 'interpret',
  examples: [
    {
      text: 'قالت المديرة ليلى حداد: «تحتاج المكتبة إلى كتب جديدة للأطفال الصغار». وقال المعلم سامي الحلبي: «تحتاج المكتبة إلى قاعة هادئة للدراسة قبل كل شيء».',
      asks: 'قارن بين ما قاله كلٌّ من ليلى حداد وسامي الحلبي في النص، مبيّنًا ما ركّز عليه كلٌّ منهما.',
    },
    { text: 'قالت المديرة ليلى حداد: «تحتاج المكتبة إلى كتب جديدة للأطفال الصغار».', asks: null },
  ],
  propose,
}
