import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Block } from '../text/document'
import { keyWords } from '../text/fold'
import { bestOfBlocks, type Idea, ideasOf, isAlike, isQuotation, leads, spread } from './shared/ideas'
import { openingOf } from './shared/opening'
import { factKey, isSalient, textOf } from './shared/quoting'

const MOST_WORDS = 28
const LEAST_IDEAS = 3
const MOST_IDEAS = 4
/** A text or a section shorter than this is read faster than summed up. */
const LEAST_TEXT = 90
const LEAST_PARAGRAPH = 25
/** Share of the paragraphs that a summary of the whole must speak of. */
const COVERED = 0.7
/** A paragraph of so many words and sentences can be summed up by itself. */
const LONG_PARAGRAPH = 60
const MANY_SENTENCES = 4

function distinct(ideas: readonly Idea[]): Idea[] {
  const kept: Idea[] = []
  for (const idea of ideas) if (kept.every(({ text }) => !isAlike(text, idea.text))) kept.push(idea)
  return kept
}

/** What the article is about stands in its first or second sentence: a summary without it misses the point. */
function isOpening(document: AnnotatedDocument, { sentence }: Idea): boolean {
  return document.sentences.filter(({ role, index }) => role === 'paragraph' && index < sentence.index).length < 2
}

function prose(document: AnnotatedDocument): Idea[] {
  return ideasOf(document, MOST_WORDS).filter((idea) => !isQuotation(document, idea))
}

/** Paragraphs long enough to have an idea of their own. */
function paragraphs(document: AnnotatedDocument): Block[] {
  return document.blocks.filter((block) => block.role === 'paragraph' && lengthOf(document, block) >= LEAST_PARAGRAPH)
}

function lengthOf(document: AnnotatedDocument, block: Block): number {
  return keyWords(textOf(document, block)).length
}

/**
 * What a summary of the whole text must hold: one idea of nearly every paragraph, or of a few long ones the most central.
 * Empty where the sentences that can be quoted leave too much of the text out.
 */
function keyIdeas(document: AnnotatedDocument): Idea[] {
  const ideas = prose(document).filter(({ sentence, clause }) => isSalient(document, sentence, clause))
  const byBlock = distinct(bestOfBlocks(ideas, document))
  const blocks = paragraphs(document).length
  if (blocks > 2) return byBlock.length >= Math.max(LEAST_IDEAS, COVERED * blocks) ? spread(byBlock, MOST_IDEAS) : []
  const central = [...ideas].sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
  const chosen = distinct(central)
    .slice(0, LEAST_IDEAS)
    .sort((a, b) => a.sentence.index - b.sentence.index)
  return (chosen.at(-1)?.sentence.index ?? 0) >= document.sentences.length / 2 ? chosen : []
}

function essay(document: AnnotatedDocument, ideas: readonly Idea[], stem: string, fact: string): Draft {
  const { summarise: words } = document.language.wording
  const points = ideas.map(({ text }) => ({ points: 1, criterion: words.criterion(text) }))
  return {
    construction: 'summarise',
    process: 'interpret',
    type: 'essay',
    stem,
    options: [],
    answer: {
      kind: 'essay',
      model: ideas.map(({ text }) => `${text.replace(/[.،؛]$/u, '')}.`).join(' '),
      rubric: [...points, { points: 1, criterion: words.style }],
    },
    evidence: ideas.map(({ clause: { start, end } }) => ({ start, end })),
    explanation: words.explanation,
    fact,
    optionKind: 'ideas',
    order: 'shuffled',
    shows: [],
    sentences: ideas.map(({ sentence }) => sentence.index),
    worth: 0.7,
    difficulty: 0.7,
  }
}

/** Sections with enough in them to be summed up by themselves, the longest first. */
function sections(document: AnnotatedDocument): { heading: Block; ideas: Idea[] }[] {
  const headings = document.blocks.filter(({ role }) => role === 'heading')
  if (headings.length < 2) return []
  const all = prose(document)
  return headings
    .map((heading) => {
      const inside = document.blocks.filter((block) => block.heading === heading.index && block.role === 'paragraph')
      const indices = new Set(inside.map(({ index }) => index))
      const length = inside.reduce((sum, block) => sum + keyWords(textOf(document, block)).length, 0)
      return { heading, length, ideas: distinct(all.filter(({ sentence }) => indices.has(sentence.block))) }
    })
    .filter(({ length, ideas }) => length >= LEAST_TEXT && ideas.length >= 2)
    .sort((a, b) => b.ideas.length - a.ideas.length || a.heading.index - b.heading.index)
    .map(({ heading, ideas }) => ({ heading, ideas: spread(ideas, LEAST_IDEAS) }))
}

/** Long paragraphs that open with an idea and have another in their second half; those with most ideas first. */
function longParagraphs(document: AnnotatedDocument): { stem: string; block: Block; ideas: Idea[] }[] {
  const { summarise: words } = document.language.wording
  const all = prose(document)
  return paragraphs(document)
    .filter((block) => lengthOf(document, block) >= LONG_PARAGRAPH)
    .flatMap((block) => {
      const sentences = document.sentences.filter((sentence) => sentence.block === block.index)
      const inside = all.filter(({ sentence }) => sentence.block === block.index)
      const ideas = distinct(inside.filter((idea) => leads(document, idea) || isSalient(document, idea.sentence, idea.clause)))
      const [first] = ideas
      const opening = openingOf(textOf(document, block))
      const reach = (ideas.at(-1)?.sentence.index ?? 0) - (sentences[0]?.index ?? 0)
      if (!first || !leads(document, first) || !opening || sentences.length < MANY_SENTENCES) return []
      if (ideas.length < 2 || reach < sentences.length / 2) return []
      return [{ stem: words.paragraph(opening), block, ideas: spread(ideas, LEAST_IDEAS) }]
    })
    .sort((a, b) => b.ideas.length - a.ideas.length || a.block.index - b.block.index)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { summarise: words } = document.language.wording
  if (keyWords(document.article.text).length < LEAST_TEXT) return
  const ideas = keyIdeas(document)
  const [first] = ideas
  if (first && ideas.length >= LEAST_IDEAS && isOpening(document, first))
    yield essay(document, ideas, words.stem, factKey('summary', 'text'))
  for (const { heading, ideas: inside } of sections(document).slice(0, 2))
    yield essay(document, inside, words.section(textOf(document, heading)), factKey('summary', heading.index))
  for (const { stem, block, ideas: inside } of longParagraphs(document).slice(0, 2))
    yield { ...essay(document, inside, stem, factKey('summary', block.index)), worth: 0.6 }
}

/** Sum up the text, or a section of it; marked by a rubric of the article's own key statements. */
export const summarise: Construction = {
  id: 'summarise',
  process: 'interpret',
  examples: [
    {
      text: [
        'تجمع العاملات رحيق الأزهار من الحقول القريبة كل صباح. وتعود كل نحلة إلى الخلية مرات كثيرة في اليوم الواحد، وتحمل الرحيق في كيس صغير داخل جسمها، ثم تسلّمه إلى نحلات أخرى تنتظر عند الباب.',
        'تحافظ الخلية الخشبية على حرارة ثابتة طوال الشتاء البارد. وتتجمع العاملات في كرة كبيرة وتتحرك ببطء حتى يبقى المكان دافئًا، ولا تخرج نحلة واحدة من الخلية حتى تظهر الشمس من جديد في آخر الفصل.',
        'يستفيد سكان القرى من صناعة الشموع منذ زمن طويل. وما زالت الشموع تباع في الأسواق مع العسل، ويشتريها الزوار الذين يأتون إلى القرى في الصيف، ويحبون أن يروا كيف يعمل الناس مع الخلية.',
      ].join('\n'),
      asks: 'لخّص بأسلوبك أهمّ ما جاء في النص في ثلاث جمل أو أربع.',
    },
    { text: 'تجمع العاملات رحيق الأزهار من الحقول القريبة كل صباح.', asks: null },
  ],
  propose,
}
