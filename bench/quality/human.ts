import { type BuiltQuiz, type Question, type Span, sentencesOf } from '../../engine/index'
import { findWords } from '../../engine/text/4-words'
import { keyWords } from '../../engine/text/fold'
import type { Article, HumanAnswer } from './articles'
import { drawn, type Figure, share } from './figure'

const SEED = 20_240_501
const DRAWS = 200
/** Words of an answer and of a key are the same thing from this share of common words. */
const SAME = 0.5
const LONGEST_PHRASE = 5

interface Letters {
  readonly letters: string
  /** Where in the text each letter stands. */
  readonly places: readonly number[]
}

function lettersOf(text: string): Letters {
  const matches = [...text.matchAll(/[\p{L}\p{N}]/gu)].filter(([letter]) => letter !== '\u0640')
  return { letters: matches.map(([letter]) => letter).join(''), places: matches.map(({ index }) => index) }
}

/** The stretch of the cleaned text that a stretch of the raw one became, found by the letters around it. */
export function located(raw: Letters, clean: Letters, answer: Span): Span | null {
  const first = raw.places.findIndex((place) => place >= answer.start)
  const last = raw.places.findIndex((place) => place >= answer.end)
  const end = last < 0 ? raw.letters.length : last
  if (first < 0 || end <= first) return null
  const before = Math.min(first, 24)
  const around = raw.letters.slice(first - before, end + 24)
  const at = clean.letters.indexOf(around)
  if (at < 0) return null
  const start = clean.places[at + before]
  const final = clean.places[at + before + end - first - 1]
  return start === undefined || final === undefined ? null : { start, end: final + 1 }
}

export function likeness(a: string, b: string): number {
  const [first, second] = [new Set(keyWords(a)), new Set(keyWords(b))]
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.max(1, first.size + second.size - common)
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The stretch that a question asks for: its right option, or the answer to be written. */
function askedPhrases(question: Question): readonly Span[] {
  const { type, options, evidence } = question
  if (type === 'choice' || (type === 'gap' && options.length > 0))
    return options.filter(({ correct }) => correct).flatMap((option) => option.evidence)
  if (type !== 'short-answer') return []
  return evidence.flatMap(({ start, text }) => {
    const answer = question.answer.find((spelling) => text.includes(spelling)) ?? ''
    const at = start + text.indexOf(answer)
    return answer ? [{ start: at, end: at + answer.length }] : []
  })
}

/** Runs of words without particles and marks, five words at most: what a phrase drawn blindly could be. */
export function phrasesOf(text: string, sentences: readonly Span[], isContent: (form: string) => boolean): Span[] {
  const phrases: Span[] = []
  for (const sentence of sentences) {
    let run: Span[] = []
    const close = () => {
      const [first, last] = [run[0], run.at(-1)]
      if (first && last) phrases.push({ start: first.start, end: last.end })
      run = []
    }
    for (const token of findWords(text, sentence)) {
      const fits = token.kind === 'number' || (token.kind === 'word' && isContent(token.form))
      if (!fits || run.length >= LONGEST_PHRASE) close()
      if (fits) run.push(token)
    }
    close()
  }
  return phrases
}

interface Counted {
  readonly answers: readonly (Span & { readonly text: string })[]
  readonly sentences: readonly Span[]
  readonly phrases: readonly Span[]
  readonly quiz: BuiltQuiz
}

function count(article: Article, quiz: BuiltQuiz, isContent: (form: string) => boolean): Counted {
  const [raw, clean] = [lettersOf(article.text), lettersOf(quiz.text)]
  const human: readonly HumanAnswer[] = (article.qa ?? []).flatMap(({ answers }) => answers.slice(0, 1))
  const answers = human.flatMap((answer) => {
    const span = located(raw, clean, answer)
    return span ? [{ ...span, text: quiz.text.slice(span.start, span.end) }] : []
  })
  const sentences = sentencesOf(quiz)
  return { answers, sentences, phrases: phrasesOf(quiz.text, sentences, isContent), quiz }
}

function hitSentences({ answers, sentences }: Counted, asked: readonly Span[]): number {
  const holds = sentences.filter((sentence) => asked.some((span) => overlaps(sentence, span)))
  return answers.filter((answer) => holds.some((sentence) => overlaps(sentence, answer))).length
}

function hitExactly({ answers, quiz }: Counted, asked: readonly Span[]): number {
  const texts = asked.map((span) => ({ span, text: quiz.text.slice(span.start, span.end) }))
  return answers.filter((answer) =>
    texts.some(({ span, text }) => overlaps(span, answer) && likeness(text, answer.text) >= SAME),
  ).length
}

/** What as many stretches drawn blindly hit, on the mean of many draws. */
function hitBlindly(pool: readonly Span[], wanted: number, hits: (asked: readonly Span[]) => number): number {
  const draw = drawn(SEED)
  let sum = 0
  for (let turn = 0; turn < DRAWS; turn++) {
    const left = [...pool]
    const asked = Array.from({ length: Math.min(wanted, pool.length) }, () => {
      return left.splice(Math.floor(draw() * left.length), 1)[0] as Span
    })
    sum += hits(asked)
  }
  return sum / DRAWS
}

/** How far the quiz asks about what people asked about, beside stretches of the same texts drawn blindly. */
export function humanFigures(
  articles: readonly Article[],
  quizzes: readonly BuiltQuiz[],
  isContent: (form: string) => boolean,
): Record<string, Figure> {
  let [all, sentences, blindSentences, exact, blindExact] = [0, 0, 0, 0, 0]
  articles.forEach((article, index) => {
    const quiz = quizzes[index]
    if (!quiz || !article.qa?.length) return
    const counted = count(article, quiz, isContent)
    const evidence = quiz.questions.flatMap((question) => question.evidence)
    const asked = counted.sentences.filter((sentence) => evidence.some((span) => overlaps(sentence, span))).length
    const phrases = quiz.questions.flatMap(askedPhrases)
    all += counted.answers.length
    sentences += hitSentences(counted, evidence)
    blindSentences += hitBlindly(counted.sentences, asked, (spans) => hitSentences(counted, spans))
    exact += hitExactly(counted, phrases)
    blindExact += hitBlindly(counted.phrases, phrases.length, (spans) => hitExactly(counted, spans))
  })
  return {
    'human answers whose sentence is asked about': share(sentences, all),
    'as many sentences drawn blindly': share(blindSentences, all),
    'human answers asked for exactly': share(exact, all),
    'as many phrases drawn blindly': share(blindExact, all),
  }
}
