import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Block } from '../text/document'
import { keyWords } from '../text/fold'
import { bestOfBlocks, type Idea, isAlike, isQuotation, leads, spread, tellingsOf } from './shared/ideas'
import { openingOf } from './shared/opening'
import { factKey, isSalient, textOf } from './shared/quoting'

const LEAST_WORDS = 7
const MOST_WORDS = 34
const LEAST_IDEAS = 3
const MOST_IDEAS = 4
/** A text or a section shorter than this is read faster than summed up. */
const LEAST_TEXT = 90
const LEAST_PARAGRAPH = 25
/** Share of the paragraphs that a summary of the whole must speak of. */
const COVERED = 0.6
/** A paragraph or section of so many words and sentences can be summed up by itself. */
const OPENING_WORDS = 6
const LONG_PART = 40
const MANY_SENTENCES = 2

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
  return tellingsOf(document, MOST_WORDS).filter(
    (idea) => !isQuotation(document, idea) && keyWords(idea.text).length >= LEAST_WORDS,
  )
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
      model: words.model(ideas.map(({ text }) => `${text.replace(/[.،؛]$/u, '')}.`).join(' ')),
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

/**
 * The ideas of a stretch of the text that can be summed up by itself: it opens with one, another one stands in its second
 * half, and all are about what the text is about. Null where a summary of them would leave too much out.
 */
function ideasWithin(document: AnnotatedDocument, all: readonly Idea[], inside: readonly Block[]): Idea[] | null {
  const blocks = new Set(inside.map(({ index }) => index))
  const sentences = document.sentences.filter(({ block }) => blocks.has(block))
  const held = all.filter(({ sentence }) => blocks.has(sentence.block))
  const ideas = distinct(
    held.filter((idea) => leads(document, idea) || isSalient(document, idea.sentence, idea.clause)),
  )
  const start = sentences[0]?.index ?? 0
  const reach = (ideas.at(-1)?.sentence.index ?? 0) - start
  if (ideas[0]?.sentence.index !== start || sentences.length < MANY_SENTENCES || ideas.length < 2) return null
  return reach >= sentences.length / 2 ? spread(ideas, LEAST_IDEAS) : null
}

interface Part {
  readonly stem: string
  /** Index of its heading or of itself. */
  readonly block: number
  readonly ideas: readonly Idea[]
}

/** Sections, and long paragraphs of a text without headings, that can be summed up by themselves; those with most ideas first. */
function parts(document: AnnotatedDocument): Part[] {
  const { summarise: words } = document.language.wording
  const all = prose(document)
  if (all.length === 0) return []
  const headings = document.blocks.filter(({ role }) => role === 'heading')
  const found = headings.length >= 2 ? headings : paragraphs(document)
  return found
    .flatMap((block): Part[] => {
      const inside =
        block.role === 'heading' ? paragraphs(document).filter(({ heading }) => heading === block.index) : [block]
      const length = inside.reduce((sum, each) => sum + lengthOf(document, each), 0)
      const ideas = length >= LONG_PART ? ideasWithin(document, all, inside) : null
      const name =
        block.role === 'heading' ? textOf(document, block) : openingOf(textOf(document, block), OPENING_WORDS)
      if (!ideas || !name) return []
      return [
        { stem: block.role === 'heading' ? words.section(name) : words.paragraph(name), block: block.index, ideas },
      ]
    })
    .sort((a, b) => b.ideas.length - a.ideas.length || a.block - b.block)
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { summarise: words } = document.language.wording
  if (keyWords(document.article.text).length < LEAST_TEXT) return
  const ideas = keyIdeas(document)
  const [first] = ideas
  if (first && ideas.length >= LEAST_IDEAS && isOpening(document, first))
    yield essay(document, ideas, words.stem, factKey('summary', 'text'))
  for (const { stem, block, ideas: inside } of parts(document).slice(0, 2))
    yield { ...essay(document, inside, stem, factKey('summary', block)), worth: 0.6 }
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
