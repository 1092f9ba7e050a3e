import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { ArticleError, type BuiltQuiz, buildQuestions, type Question, readArticle } from '../engine/index'

const USAGE =
  'usage: npm run -s questions -- FILE|- [--count N] [--seed S] [--language ar] [--all] [--format json|text]'

const PROBLEMS: Record<string, string> = {
  empty: 'the article is empty',
  'too-short': 'the article is too short: at least 40 words are needed',
  'too-long': 'the article is too long: at most 2,000,000 characters',
  'other-language': 'the article is in a language that is not supported yet (supported: ar)',
  markup: 'the article is HTML source: paste its text instead',
  'broken-characters': 'the article contains broken characters',
}

/** A failure that the user can mend; everything else is a defect and shows its trace. */
class UsageError extends Error {}

interface Arguments {
  readonly file: string
  readonly count: number | undefined
  readonly seed: string | undefined
  readonly language: string | undefined
  readonly all: boolean
  readonly format: 'json' | 'text'
}

function readArguments(argv: readonly string[]): Arguments {
  const options = {
    count: { type: 'string' },
    seed: { type: 'string' },
    language: { type: 'string' },
    all: { type: 'boolean' },
    format: { type: 'string' },
  } as const
  const parsed = (() => {
    try {
      return parseArgs({ args: [...argv], options, allowPositionals: true })
    } catch (error) {
      throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    }
  })()
  const [file, ...rest] = parsed.positionals
  const { count, seed, language, all, format = 'json' } = parsed.values
  if (file === undefined || rest.length > 0) throw new UsageError(USAGE)
  if (format !== 'json' && format !== 'text') throw new UsageError(`unknown format: ${format}\n${USAGE}`)
  if (count !== undefined && !/^[1-9]\d{0,3}$/u.test(count))
    throw new UsageError(`--count wants a number from 1 to 9999, not ${count}`)
  return { file, count: count === undefined ? undefined : Number(count), seed, language, all: all ?? false, format }
}

function readText(file: string): string {
  const bytes = (() => {
    try {
      return readFileSync(file === '-' ? 0 : file)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      throw new UsageError(`cannot read ${file}: ${code}`)
    }
  })()
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new UsageError(`${file} is not valid UTF-8`)
  }
}

function asText(question: Question, number: number): string {
  const lines = [`${number}. ${question.stem}`]
  for (const option of question.options)
    lines.push(`   ${option.correct && !option.side ? '*' : ' '} ${option.id}) ${option.text}`)
  if (question.options.length === 0 || question.type === 'matching' || question.type === 'ordering')
    lines.push(`   = ${JSON.stringify(question.answer)}`)
  lines.push(`   [${question.construction}, ${question.process}, ${question.status}] ${question.explanation}`)
  return lines.join('\n')
}

function print(quiz: BuiltQuiz, milliseconds: number, format: Arguments['format'], all: boolean): void {
  const { language, direction, title, text, questions, rejected } = quiz
  const refused = all ? { rejected } : {}
  if (format === 'json')
    process.stdout.write(
      `${JSON.stringify({ language, direction, title, text, questions, ...refused, milliseconds }, null, 2)}\n`,
    )
  else process.stdout.write(`${[...questions.map((question, index) => asText(question, index + 1))].join('\n\n')}\n`)
}

/** Runs the command; gives the exit code. Questions go to standard output, everything else to standard error. */
export function main(argv: readonly string[]): number {
  try {
    const { file, count, seed, language, all, format } = readArguments(argv)
    const text = readText(file)
    const started = performance.now()
    const article = readArticle(language === undefined ? { text } : { text, language })
    const quiz = buildQuestions(article, {
      ...(count === undefined ? {} : { count }),
      ...(seed === undefined ? {} : { seed }),
      all,
    })
    const milliseconds = Math.round(performance.now() - started)
    print(quiz, milliseconds, format, all)
    process.stderr.write(
      `${quiz.questions.length} questions from ${article.text.length} characters in ${milliseconds} ms\n`,
    )
    return 0
  } catch (error) {
    if (error instanceof ArticleError) process.stderr.write(`error: ${PROBLEMS[error.problem] ?? error.message}\n`)
    else if (error instanceof UsageError) process.stderr.write(`error: ${error.message}\n`)
    else throw error
    return 1
  }
}

process.exitCode = main(process.argv.slice(2))
