import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BuiltQuiz, buildQuestions, type Question } from '../engine/index'

interface Article {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly text: string
}

type Half = 'A' | 'B'

const DEFAULT_FILE = join(dirname(fileURLToPath(import.meta.url)), '../../shared/evaluation/dev.ar.jsonl')

/** Even places within each source are half A, on which the engine is built; odd ones are half B, kept for judging. */
function halves(articles: readonly Article[]): ReadonlyMap<string, Half> {
  const seen = new Map<string, number>()
  const half = new Map<string, Half>()
  for (const { id, source } of articles) {
    const place = seen.get(source) ?? 0
    seen.set(source, place + 1)
    half.set(id, place % 2 === 0 ? 'A' : 'B')
  }
  return half
}

function tally(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted
    .map(
      ([name, count]) =>
        `  ${name.padEnd(26)}${String(count).padStart(5)}  ${((100 * count) / items.length).toFixed(0)} %`,
    )
    .join('\n')
}

function share(quizzes: readonly BuiltQuiz[], least: number): string {
  const enough = quizzes.filter(({ questions }) => questions.length >= least).length
  return `${enough} of ${quizzes.length} (${((100 * enough) / quizzes.length).toFixed(0)} %)`
}

/** Share of the paragraphs of at least 15 words that some question has its evidence in. */
function coverage({ paragraphs, text, questions }: BuiltQuiz): number | null {
  const long = paragraphs.filter(
    ({ start, end, role }) =>
      (role === 'paragraph' || role === 'list-item') && text.slice(start, end).split(' ').length >= 15,
  )
  if (long.length === 0) return null
  const covered = long.filter(({ start, end }) =>
    questions.some(({ evidence }) => evidence.some((span) => span.start < end && start < span.end)),
  )
  return covered.length / long.length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

/** Three ways to answer a choice without the article; each gives the place of an option. */
const GUESSERS: Readonly<Record<string, (question: Question) => number>> = {
  longest: ({ options }) =>
    options.reduce((best, { text }, index) => (text.length > (options[best]?.text.length ?? 0) ? index : best), 0),
  'most words of the stem': ({ stem, options }) => {
    const words = new Set(stem.split(/\P{L}+/u))
    const shared = options.map(
      ({ text }) => text.split(/\P{L}+/u).filter((word) => word.length > 3 && words.has(word)).length,
    )
    return shared.indexOf(Math.max(...shared))
  },
  first: () => 0,
  last: ({ options }) => options.length - 1,
}

function clueReport(questions: readonly Question[]): string {
  const choices = questions.filter(({ options, type }) => options.length > 0 && (type === 'choice' || type === 'gap'))
  const chance = mean(choices.map(({ options }) => 1 / options.length))
  const lines = Object.entries(GUESSERS).map(
    ([name, guess]) =>
      `  ${name.padEnd(26)}${(100 * mean(choices.map((question) => (question.options[guess(question)]?.correct ? 1 : 0)))).toFixed(0)} %`,
  )
  return [
    `  ${'chance'.padEnd(26)}${(100 * chance).toFixed(0)} %  (${choices.length} questions with options)`,
    ...lines,
  ].join('\n')
}

function report(label: string, quizzes: readonly BuiltQuiz[]): string {
  const questions = quizzes.flatMap((quiz) => quiz.questions)
  const covered = quizzes.flatMap((quiz) => coverage(quiz) ?? [])
  return [
    `${label}: ${quizzes.length} articles, ${questions.length} ready questions, ${(questions.length / quizzes.length).toFixed(1)} an article`,
    `articles with at least 1: ${share(quizzes, 1)}, 4: ${share(quizzes, 4)}, 8: ${share(quizzes, 8)}`,
    `paragraphs covered, mean: ${(100 * mean(covered)).toFixed(0)} %`,
    'constructions',
    tally(questions.map(({ construction }) => construction)),
    'processes',
    tally(questions.map(({ process }) => process)),
    'true-false keys',
    tally(questions.flatMap((question) => (question.type === 'true-false' ? [String(question.answer)] : []))),
    'guessing without the article',
    clueReport(questions),
  ].join('\n')
}

/** For blind judges: everything a reader may see, without the construction that asked. */
function dumped(quiz: BuiltQuiz, id: string): object {
  const questions = quiz.questions.map(
    ({ construction: _construction, gates: _gates, difficulty: _difficulty, ...question }) => question,
  )
  return { id, title: quiz.title, text: quiz.text, questions }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      file: { type: 'string' },
      dump: { type: 'string' },
      half: { type: 'string' },
      count: { type: 'string' },
    },
  })
  const lines = readFileSync(values.file ?? DEFAULT_FILE, 'utf8')
    .trim()
    .split('\n')
  const articles = lines.map((line) => JSON.parse(line) as Article)
  const half = halves(articles)
  const chosen = values.half ? articles.filter(({ id }) => half.get(id) === values.half) : articles
  const built = chosen.map(({ id, text, title }) => ({
    id,
    quiz: buildQuestions({ text, title, language: 'ar' }, { count: Number(values.count ?? 10) }),
  }))
  if (values.dump)
    writeFileSync(
      values.dump,
      `${JSON.stringify(
        built.map(({ id, quiz }) => dumped(quiz, id)),
        null,
        1,
      )}\n`,
    )
  const label = values.half ? `half ${values.half}` : 'both halves'
  process.stdout.write(
    `${report(
      label,
      built.map(({ quiz }) => quiz),
    )}\n`,
  )
}

main()
