import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument } from '../text/document'
import { keyWords } from '../text/fold'
import { type Idea, isQuotation, tellingsOf } from './shared/ideas'
import { factKey, isOnTheme } from './shared/quoting'
import { root } from './shared/restated'

const MOST_WORDS = 34
const SHOWN = 3
/** A statement that bears a title out shares so many words with it. */
const LEAST_SHARED = 2
/** What the title names is spoken of to the end: in the last so much of the text. */
const LAST_PART = 0.4
const LEAST_TEXT = 90

function rootsOf(text: string): ReadonlySet<string> {
  return new Set(
    keyWords(text)
      .filter((word) => word.length > 2)
      .map(root),
  )
}

/** Statements that bear the title out, those that share most with it first chosen, in the order of the article. */
function onTitle(document: AnnotatedDocument, title: string): Idea[] {
  const named = rootsOf(title)
  const least = Math.min(LEAST_SHARED, named.size)
  const found = tellingsOf(document, MOST_WORDS)
    .filter((idea) => !isQuotation(document, idea) && isOnTheme(document, idea.sentence))
    .map((idea) => ({ idea, shared: [...rootsOf(idea.text)].filter((word) => named.has(word)).length }))
    .filter(({ shared }) => shared >= least)
    .sort((a, b) => b.shared - a.shared || b.idea.score - a.idea.score || a.idea.clause.start - b.idea.clause.start)
    .slice(0, SHOWN)
  return found.map(({ idea }) => idea).sort((a, b) => a.clause.start - b.clause.start)
}

/** A title of the first paragraph alone is no title of the text. */
function isOfWholeText(document: AnnotatedDocument, title: string): boolean {
  const named = rootsOf(title)
  const { sentences } = document
  const last = sentences.slice(Math.floor(sentences.length * (1 - LAST_PART)))
  return last.some(
    ({ text }) => [...rootsOf(text)].filter((word) => named.has(word)).length >= Math.min(LEAST_SHARED, named.size),
  )
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { title, text } = document.article
  const { suggestTitle: words } = document.language.wording
  // «أسد» names a subject and leaves nothing to weigh; a title with somebody's words in it is no model.
  if (!title || keyWords(title).length < 2 || /[«"“]/u.test(title) || keyWords(text).length < LEAST_TEXT) return
  if (!isOfWholeText(document, title)) return
  const ideas = onTitle(document, title)
  if (ideas.length < 2) return
  yield {
    construction: 'suggest-title',
    process: 'evaluate',
    type: 'essay',
    stem: words.stem,
    options: [],
    answer: {
      kind: 'essay',
      model: words.model(ideas.map((idea) => idea.text)),
      rubric: [
        { points: 1, criterion: words.fits },
        ...ideas.slice(0, 2).map((idea) => ({ points: 1, criterion: words.support(idea.text) })),
      ],
    },
    evidence: ideas.map(({ clause: { start, end } }) => ({ start, end })),
    explanation: words.explanation,
    fact: factKey('title', 'text'),
    optionKind: 'ideas',
    order: 'shuffled',
    shows: [],
    sentences: ideas.map(({ sentence }) => sentence.index),
    worth: 0.6,
    difficulty: 0.65,
  }
}

/** Another title for the text, with reasons from it. The article's own title says what it must speak of. */
export const suggestTitle: Construction = {
  id: 'suggest-title',
  process: 'evaluate',
  examples: [
    {
      text: [
        'النحل في القرى الجبلية',
        '',
        'يربي سكان القرى الجبلية النحل في صناديق خشبية منذ زمن طويل. وتعود كل نحلة إلى الخلية مرات كثيرة في اليوم الواحد، وتحمل الرحيق في كيس صغير داخل جسمها، ثم تسلّمه إلى نحلات أخرى تنتظر عند الباب.',
        '',
        'تتجمع العاملات في كرة كبيرة وتتحرك ببطء حتى يبقى المكان دافئًا، ولا تخرج نحلة واحدة من الخلية حتى تظهر الشمس من جديد في آخر الفصل. ويعطي النحل في القرى الجبلية عسلًا كثيرًا كل صيف.',
        '',
        'تبيع أسواق القرى الجبلية عسل النحل للزوار في الصيف. وما زالت الشموع تباع في الأسواق مع العسل، ويشتريها الزوار الذين يأتون في الصيف، ويحبون أن يروا كيف يعمل الناس مع الخلية، وكيف يجمعون الأقراص من الصناديق.',
      ].join('\n'),
      asks: 'اقترح عنوانًا آخر مناسبًا للنص، وعلّل اختيارك بدليلين من النص.',
    },
    { text: 'يربي سكان القرى الجبلية النحل في صناديق خشبية منذ زمن طويل.', asks: null },
  ],
  propose,
}
