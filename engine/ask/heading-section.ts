import type { Construction, Draft } from '../draft'
import { fraction } from '../random'
import type { AnnotatedDocument, Block, Sentence } from '../text/document'
import { bare, keyWords } from '../text/fold'
import { centrality, factKey, type Quotable, quotable, textOf } from './shared/quoting'
import { root } from './shared/restated'

/** An article with more headings is a book: its first ones are enough. */
const MOST_SECTIONS = 60

interface Section {
  readonly heading: Block
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** The sections of an article, each with the sentences that stand under its heading. */
function sectionsOf(document: AnnotatedDocument): Section[] {
  const sections = new Map<number, { heading: Block; text: string; sentences: Sentence[] }>()
  for (const heading of document.blocks) {
    if (heading.role === 'heading')
      sections.set(heading.index, { heading, text: textOf(document, heading), sentences: [] })
  }
  for (const sentence of document.sentences) {
    const heading = document.blocks[sentence.block]?.heading
    if (heading !== null && heading !== undefined && !sentence.skipped) sections.get(heading)?.sentences.push(sentence)
  }
  return [...sections.values()].filter(({ sentences }) => sentences.length > 0).slice(0, MOST_SECTIONS)
}

/** A word of a heading in the quotation would be a clue, to the right one or to a wrong one. */
function sharesWord(document: AnnotatedDocument, text: string, sections: readonly Section[]): boolean {
  const isTheme = (word: string) => (document.frequency.get(word) ?? 0) >= 5
  const words = keyWords(text).filter((word) => word.length > 3 && !isTheme(word))
  const tail = (word: string) => word.replace(/^(?:وال|بال|لل|ال|و)/u, '')
  const plain = new Set(words.map(tail))
  return sections.some(({ heading }) =>
    keyWords(textOf(document, heading)).some((word) => word.length > 3 && plain.has(tail(word))),
  )
}

/** Root letters without the usual first letters of derived words: «تمويل» and «مال» meet, «تمويل» and «سوق» do not. */
function kernel(word: string): string {
  return root(word).replace(/^(?:ست|[تمنس])(?=.{2})/u, '')
}

function kernels(text: string): ReadonlySet<string> {
  const words = keyWords(text).filter((word) => word.length > 3)
  return new Set(words.map(kernel).filter((letters) => letters.length > 1))
}

/** The sentence speaks of what its heading names, in words of the same roots, and of no other heading's theme. */
function turnsOn(document: AnnotatedDocument, text: string, section: Section, others: readonly Section[]): boolean {
  const inside = kernels(text)
  const touches = ({ heading }: Section) =>
    [...kernels(textOf(document, heading))].some((letters) => inside.has(letters))
  return touches(section) && !others.some(touches)
}

/** A heading twice as long as the others would stand out. */
function isAsLong(text: string, key: string): boolean {
  const ratio = bare(text).length / bare(key).length
  return ratio < 2.4 && ratio > 0.42
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const sections = sectionsOf(document)
  const { headingSection } = document.language.wording
  if (sections.length < 3) return
  const items: Quotable[] = [...quotable(document)]
  for (const section of sections) {
    const inside = new Set(section.sentences.map(({ index }) => index))
    const ranked = items
      .filter(({ sentence }) => inside.has(sentence.index))
      .map((item) => ({ item, score: centrality(document, item.sentence) }))
      .sort((a, b) => b.score - a.score || a.item.clause.start - b.item.clause.start)
    const others = sections.filter(
      ({ heading, text }) => heading.index !== section.heading.index && isAsLong(text, section.text),
    )
    for (const { item } of ranked.slice(0, 3)) {
      const { sentence, clause } = item
      const text = textOf(document, clause)
      if (others.length < 2 || sharesWord(document, text, sections) || !turnsOn(document, text, section, others))
        continue
      const chosen = [...others].sort((a, b) => fraction(text + a.text) - fraction(text + b.text)).slice(0, 3)
      yield {
        construction: 'heading-section',
        process: 'interpret',
        type: 'choice',
        stem: headingSection.stem(text, item.speaker?.name ?? null),
        options: [
          {
            text: section.text,
            correct: true,
            why: headingSection.right(section.text),
            evidence: [{ start: section.heading.start, end: section.heading.end }],
          },
          ...chosen.map((other) => ({
            text: other.text,
            correct: false,
            why: headingSection.wrong(other.text, other.sentences[0]?.text.replace(/^- /u, '') ?? ''),
            evidence: other.sentences.slice(0, 1).map(({ start, end }) => ({ start, end })),
          })),
        ],
        answer: { kind: 'option' },
        evidence: [section.heading, sentence].map(({ start, end }) => ({ start, end })),
        explanation: headingSection.right(section.text),
        fact: factKey('sentence', sentence.key),
        optionKind: 'headings',
        order: 'shuffled',
        shows: [{ start: clause.start, end: clause.end }],
        sentences: [sentence.index],
        worth: 0.6 + 0.3 * centrality(document, sentence),
        difficulty: 0.5,
      }
    }
  }
}

/** Under which heading does this idea stand? */
export const headingSection: Construction = {
  id: 'heading-section',
  process: 'interpret',
  examples: [
    {
      text: 'حديقة في وسط الحي\nبداية الفكرة\nولد مشروع الحديقة في اجتماع صغير لسكان الحي قبل سنوات من اليوم.\nصعوبات التمويل\nاحتاج السكان إلى المال لشراء الأشجار والأدوات من السوق القريبة.\nثمار المشروع\nيزور أطفال المدارس الممرات الخضراء في كل أسبوع مع المعلمين والمعلمات.',
      asks: 'تحت أيّ عنوان من عناوين النص يرد ما يأتي: «احتاج السكان إلى المال لشراء الأشجار والأدوات من السوق القريبة»؟',
    },
    { text: 'ولد مشروع الحديقة في اجتماع صغير لسكان الحي قبل سنوات من اليوم.', asks: null },
  ],
  propose,
}
