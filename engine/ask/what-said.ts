import type { Construction, Draft } from '../draft'
import type { AnnotatedDocument, Gender, Statement } from '../text/document'
import { keyWords } from '../text/fold'
import type { Span } from '../types'
import { asAnswer, MOST_SENTENCES, openQuestion } from './shared/open-question'
import { centrality, factKey, isOnTheme } from './shared/quoting'
import { attributionSentences } from './shared/speakers'

/** Statements of which a model answer and its rubric show so many. */
const SHOWN = 3
const ASKED = 2

interface Said extends Span {
  readonly statement: Statement
  readonly text: string
}

/** What somebody with a name says by a verb that a question can repeat, where the text gives it whole. */
function saidBy(document: AnnotatedDocument, statement: Statement): Said[] {
  const { kind, saying, sentence } = statement
  const source = document.sentences[sentence]
  if ((kind !== 'person' && kind !== 'body') || saying.masculine === '' || !source || source.skipped) return []
  if (sentence >= MOST_SENTENCES) return []
  const span = isOnTheme(document, source) ? document.language.saidWhole(source, statement) : null
  return span ? [{ ...span, statement, text: asAnswer(document.article.text.slice(span.start, span.end)) }] : []
}

/** A body's gender is that of its first word: «حزب» said, «وزارة» said. */
function genderOf(document: AnnotatedDocument, { kind, speaker }: Statement): Gender | null {
  if (kind === 'person') return speaker.gender
  const [mention] = speaker.mentions
  const sentence = mention && document.sentences[mention.sentence]
  const reading = sentence && document.language.readWords(sentence).find(({ end }) => end > mention.start)
  return reading?.gender ?? null
}

/** Full names only: «مَن الشرفي؟» would be asked before what he said. */
function isFull({ language }: AnnotatedDocument, { kind, speaker }: Statement): boolean {
  return kind === 'body' || (keyWords(speaker.name).length > 1 && language.isWholeName(speaker.name))
}

function* propose(document: AnnotatedDocument): Iterable<Draft> {
  const { whatSaid: words } = document.language.wording
  const bySpeaker = new Map<string, Statement[]>()
  for (const statement of document.statements) {
    if (!isFull(document, statement)) continue
    bySpeaker.set(statement.speaker.id, [...(bySpeaker.get(statement.speaker.id) ?? []), statement])
  }
  for (const all of bySpeaker.values()) {
    const asked = all.flatMap((statement) => saidBy(document, statement)).slice(0, SHOWN)
    const [first] = asked
    const gender = first && genderOf(document, first.statement)
    if (!first || !gender) continue
    const { speaker, saying, sentence } = first.statement
    const stem = all.length === 1 ? words.stem(speaker.name, gender, saying) : words.several(speaker.name, gender)
    const source = document.sentences[sentence]
    if (!stem || !source || (all.length > 1 && asked.length < ASKED)) continue
    yield openQuestion(document, {
      construction: 'what-said',
      stem,
      model: asked.map(({ text, statement }) => words.model(text, statement.direct)).join(' '),
      rubric: asked.slice(0, ASKED).map(({ text }) => ({ points: 1, criterion: words.criterion(speaker.name, text) })),
      explanation: words.explanation(speaker.name),
      fact: factKey('said', first.text),
      told: asked.map(({ start, end }) => ({ start, end })),
      sentences: [...new Set(asked.flatMap(({ statement }) => attributionSentences(statement)))].sort((a, b) => a - b),
      worth: 0.55 + 0.3 * centrality(document, source),
    })
  }
}

/** What somebody of the text says; the answer is written freely. */
export const whatSaid: Construction = {
  id: 'what-said',
  process: 'retrieve',
  examples: [
    {
      text: 'حذر مدير المتحف سامي الحلبي من أن القطع المعروضة في القاعة القديمة تحتاج إلى ترميم طويل.',
      asks: 'ممَّ حذّر سامي الحلبي، بحسب النص؟',
    },
    {
      text: 'قالت الباحثة ليلى منصور إن القطع المعروضة في القاعة القديمة تحتاج إلى ترميم طويل. وأضافت ليلى منصور أن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.',
      asks: 'اذكر أمرين ممّا قالته ليلى منصور في النص.',
    },
    { text: 'قال مسؤولون إن القاعة الجديدة ستفتح أبوابها للزوار في الربيع.', asks: null },
  ],
  propose,
}
