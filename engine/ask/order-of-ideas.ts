import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { bestOfBlocks, type Idea, ideasOf, isAlike, isQuotation, isSaidAgain, spread } from './shared/ideas'
import { factKey } from './shared/quoting'

const MOST_WORDS = 18
const WANTED = 4
const LEAST = 3

function hasYear(document: AnnotatedDocument, { sentence, clause, text }: Idea): boolean {
  if (/\p{Nd}{4}/u.test(text)) return true
  const inside = document.quantitiesIn.get(sentence.index) ?? []
  return inside.some(({ kind, start, end }) => kind === 'year' && start >= clause.start && end <= clause.end)
}

/** A birth comes first and a death last in a life, wherever they are told. */
function bounds(document: AnnotatedDocument, { sentence }: Idea): boolean {
  return document.births.some((birth) => birth.sentence === sentence.index) || document.language.tellsOfDeath(sentence)
}

/** No two alike, and at most one with a year: years would tell the order. */
function apart(document: AnnotatedDocument, ideas: readonly Idea[]): Idea[] {
  const kept: Idea[] = []
  for (const idea of ideas) {
    const isSecondYear = hasYear(document, idea) && kept.some((other) => hasYear(document, other))
    if (!isSecondYear && kept.every(({ text }) => !isAlike(text, idea.text))) kept.push(idea)
  }
  return kept
}

function chosenOf(document: AnnotatedDocument): Idea[] {
  const ideas = ideasOf(document, MOST_WORDS).filter(
    (idea) => !isQuotation(document, idea) && !bounds(document, idea) && !isSaidAgain(document, idea),
  )
  const byBlock = apart(document, bestOfBlocks(ideas, document))
  if (byBlock.length >= WANTED) return spread(byBlock, WANTED)
  // Few long paragraphs: statements of one of them, well apart.
  const far: Idea[] = []
  for (const idea of ideas) {
    const before = far.at(-1)?.sentence
    if (!before || before.block !== idea.sentence.block || idea.sentence.index - before.index >= 2) far.push(idea)
  }
  const all = apart(document, far)
  return all.length >= LEAST ? spread(all, WANTED) : []
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { orderOfIdeas } = document.language.wording
  const ideas = chosenOf(document)
  if (ideas.length < LEAST) return
  const spans = ideas.map(({ clause: { start, end } }) => ({ start, end }))
  yield {
    construction: 'order-of-ideas',
    process: 'interpret',
    type: 'ordering',
    stem: orderOfIdeas.stem,
    options: ideas.map(({ text, clause: { start, end } }, at) => ({
      text,
      correct: true,
      why: orderOfIdeas.place(at + 1),
      evidence: [{ start, end }],
    })),
    answer: { kind: 'order' },
    evidence: spans,
    explanation: orderOfIdeas.explanation,
    fact: factKey('order', 'ideas'),
    optionKind: 'ideas',
    order: 'shuffled',
    shows: spans,
    sentences: ideas.map(({ sentence }) => sentence.index),
    worth: ideas.length >= WANTED ? 0.75 : 0.55,
    difficulty: 0.55,
  }
}

/** Put statements from different places in the order in which the article makes them. */
export const orderOfIdeas: Construction = {
  id: 'order-of-ideas',
  process: 'interpret',
  examples: [
    {
      text: [
        'تجمع العاملات رحيق الأزهار من الحقول القريبة كل صباح.',
        'تحافظ الخلية الخشبية على حرارة ثابتة طوال الشتاء البارد.',
        'يستفيد سكان القرى من صناعة الشموع منذ زمن طويل.',
        'يخاف الأطفال عادة من لسعات النحل في الحدائق الواسعة.',
      ].join('\n'),
      asks: 'رتّب الأفكار الآتية بحسب ورودها في النص.',
    },
    { text: 'تجمع العاملات رحيق الأزهار من الحقول القريبة كل صباح.', asks: null },
  ],
  propose,
}
