import type { Draft, DraftAnswer } from './draft'
import { judge as judgeDraft } from './judge'
import type { Language } from './languages/language'
import { languageOf } from './languages/languages'
import { annotate } from './text/annotate'
import type { AnnotatedDocument } from './text/document'
import type { CleanArticle, GateReport, Question } from './types'

/** A question by hand: what it must have to be judged. */
export type JudgeableQuestion = Pick<Question, 'type' | 'stem' | 'options' | 'answer' | 'evidence'>

/** Answers of the other types tell the gates nothing: they look at the stem and the evidence alone. */
function answerOf({ type, answer }: JudgeableQuestion): DraftAnswer {
  if (typeof answer === 'boolean') return { kind: 'boolean', value: answer }
  if (type === 'matching') return { kind: 'pairs', pairs: [] }
  if (type === 'ordering') return { kind: 'order' }
  const isChosen = type === 'choice' || (type === 'gap' && typeof answer === 'string')
  return isChosen ? { kind: 'option' } : { kind: 'typed', accepted: [] }
}

/** Who writes a question has it judged again and again: an article that is still held is read once. */
const documents = new WeakMap<CleanArticle, AnnotatedDocument>()

function documentOf(article: CleanArticle, language: Language): AnnotatedDocument {
  const known = documents.get(article)
  if (known) return known
  const document = annotate(article, language)
  documents.set(article, document)
  return document
}

/**
 * What every gate says of a question that somebody wrote by hand: advice, never a ban. `warn` where a gate objects, in the
 * article's language; all of them where the engine does not know the language pass.
 */
export function judge(question: JudgeableQuestion, article: CleanArticle): readonly GateReport[] {
  const language = languageOf(article.language)
  if (!language) return []
  const document = documentOf(article, language)
  const inEvidence = document.sentences.filter(({ start, end }) =>
    question.evidence.some((span) => span.start < end && start < span.end),
  )
  const draft: Draft = {
    construction: 'by-hand',
    process: 'retrieve',
    type: question.type,
    stem: question.stem,
    options: question.options,
    answer: answerOf(question),
    evidence: question.evidence,
    explanation: '',
    fact: question.stem,
    optionKind: question.options.length > 0 ? 'phrases' : 'none',
    order: 'shuffled',
    shows: question.evidence,
    sentences: inEvidence.map(({ index }) => index),
    worth: 0,
    difficulty: 0,
  }
  return judgeDraft(draft, document, { refusalsWarn: true }).reports
}
