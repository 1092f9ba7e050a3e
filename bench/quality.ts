// npm run bench -- quality: what the engine's questions are worth, as far as a program can tell. See docs/quality.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildQuestions, ENGINE_VERSION } from '../engine/index'
import { arabic } from '../engine/languages/ar/arabic'
import { type Article, DEFAULT_FILE, halves, readArticles } from './quality/articles'
import { buildAll, furnitureFigures, invarianceFigures } from './quality/changes'
import { dumped, dumpedNames } from './quality/dump'
import type { Figures } from './quality/figure'
import { humanFigures } from './quality/human'
import { shapeFigures, solverFigures } from './quality/solvers'
import { differences, table } from './quality/table'
import { coverageFigures, mixFigures, yieldFigures } from './quality/yield'

interface Stored {
  readonly engine: string
  readonly label: string
  readonly figures: Figures
}

function isContent(form: string): boolean {
  return arabic.isContent({ start: 0, end: form.length, text: form, form, key: form, kind: 'word', glued: false })
}

function build(articles: readonly Article[], count: number) {
  return articles.map(({ id, text, title }) => ({
    id,
    quiz: buildQuestions({ text, title, language: 'ar' }, { count }),
  }))
}

function measure(articles: readonly Article[], built: ReturnType<typeof build>): Figures {
  const quizzes = built.map(({ quiz }) => quiz)
  const questions = quizzes.flatMap((quiz) => quiz.questions)
  const plain = articles.map(({ text, title }) => buildAll(text, title))
  return {
    yield: yieldFigures(quizzes),
    ...mixFigures(quizzes),
    coverage: coverageFigures(quizzes),
    'beside people': humanFigures(articles, quizzes, isContent),
    'guessing without the article': solverFigures(questions),
    shape: shapeFigures(questions),
    'same questions, of all that pass': invarianceFigures(articles, plain),
    'page furniture around the text': furnitureFigures(articles, plain),
  }
}

function writeJson(file: string | undefined, value: unknown): void {
  if (file) writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`)
}

const OPTIONS = {
  half: { type: 'string' },
  count: { type: 'string' },
  dump: { type: 'string' },
  'dump-names': { type: 'string' },
  json: { type: 'string' },
  compare: { type: 'string' },
  articles: { type: 'string' },
} as const

function main(): void {
  const { values } = parseArgs({ options: OPTIONS })
  if (values.half !== undefined && values.half !== 'A' && values.half !== 'B') throw new Error('--half wants A or B')
  const count = Number(values.count ?? 10)
  if (!Number.isInteger(count) || count < 1) throw new Error('--count wants a number from 1')
  const file = values.articles ?? DEFAULT_FILE
  const articles = readArticles(file)
  if (!articles || articles.length === 0) {
    process.stdout.write(`skipped: no texts at ${file}. --articles DIR or FAHM_EVALUATION says where they are.\n`)
    return
  }
  const half = halves(articles)
  const chosen = values.half ? articles.filter(({ id }) => half.get(id) === values.half) : articles
  const built = build(chosen, count)
  writeJson(values.dump, dumped(built))
  writeJson(values['dump-names'], dumpedNames(built))
  const label = `${values.half ? `half ${values.half}` : 'all texts'}, at most ${count} questions each`
  const result: Stored = { engine: ENGINE_VERSION, label, figures: measure(chosen, built) }
  writeJson(values.json, result)
  process.stdout.write(`engine ${ENGINE_VERSION}, ${label}\n\n${table(result.figures)}\n`)
  if (!values.compare) return
  const before = JSON.parse(readFileSync(values.compare, 'utf8')) as Stored
  process.stdout.write(
    `\nagainst engine ${before.engine}, ${before.label}\n${differences(before.figures, result.figures)}\n`,
  )
}

main()
