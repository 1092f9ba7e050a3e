import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Block } from '../text/document'
import { keyWords } from '../text/fold'
import { bestOfBlocks, type Idea, ideasOf, isAlike, spread } from './shared/ideas'
import { factKey, isSalient, textOf } from './shared/quoting'

const MOST_WORDS = 28
const LEAST_IDEAS = 3
const MOST_IDEAS = 4
/** A text or a section shorter than this is read faster than summed up. */
const LEAST_TEXT = 90

function distinct(ideas: readonly Idea[]): Idea[] {
  const kept: Idea[] = []
  for (const idea of ideas) if (kept.every(({ text }) => !isAlike(text, idea.text))) kept.push(idea)
  return kept
}

/** What the article is about stands in its first or second sentence: a summary without it misses the point. */
function isOpening(document: AnnotatedDocument, { sentence }: Idea): boolean {
  return document.sentences.filter(({ role, index }) => role === 'paragraph' && index < sentence.index).length < 2
}

/** Somebody's very words are no idea of a summary. */
function isQuotation(document: AnnotatedDocument, { sentence, text }: Idea): boolean {
  const isDirect = (document.statementsIn.get(sentence.index) ?? []).some(({ direct }) => direct)
  return isDirect || /«(?:\S+ ){3,}\S+»/u.test(text)
}

function prose(document: AnnotatedDocument): Idea[] {
  return ideasOf(document, MOST_WORDS).filter((idea) => !isQuotation(document, idea))
}

/** What a summary of the whole text must hold: one idea of each paragraph, or the most central ones of a few long paragraphs. */
function keyIdeas(document: AnnotatedDocument): Idea[] {
  const ideas = prose(document).filter(({ sentence, clause }) => isSalient(document, sentence, clause))
  const byBlock = distinct(bestOfBlocks(ideas, document))
  if (byBlock.length >= LEAST_IDEAS) return spread(byBlock, MOST_IDEAS)
  const central = [...ideas].sort((a, b) => b.score - a.score || a.sentence.index - b.sentence.index)
  return distinct(central)
    .slice(0, LEAST_IDEAS)
    .sort((a, b) => a.sentence.index - b.sentence.index)
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

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { summarise: words } = document.language.wording
  if (keyWords(document.article.text).length < LEAST_TEXT) return
  const ideas = keyIdeas(document)
  const [first] = ideas
  if (first && ideas.length >= LEAST_IDEAS && isOpening(document, first))
    yield essay(document, ideas, words.stem, factKey('summary', 'text'))
  for (const { heading, ideas: inside } of sections(document).slice(0, 2))
    yield essay(document, inside, words.section(textOf(document, heading)), factKey('summary', heading.index))
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
