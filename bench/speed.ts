// npm run bench -- speed: how long the engine takes and how that grows with the text. Figures of one machine compare
// only with the bare pass over the same text in the same run.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildQuestions, ENGINE_VERSION } from '../engine/index'
import { bundled, type Fresh, fresh } from './speed/fresh'
import { bareTokens, median, medianTime, spread, type Timed } from './speed/measure'
import { profileOf, profileTable } from './speed/profile'
import { joined, realParagraphs, seedText } from './speed/texts'

const SIZES = [1_000, 10_000, 100_000, 1_000_000]
const RUNS = 15
const mb = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

interface Row extends Timed {
  readonly bare: number
  readonly growth: number
  readonly cold: number
}

function measured(bundle: string, text: string, runs: number): Row {
  const quiz = () => buildQuestions({ text, language: 'ar' })
  const milliseconds = medianTime(quiz, runs)
  const bare = medianTime(() => bareTokens(text), runs)
  const { growth, first } = fresh(bundle, text)
  return { characters: text.length, milliseconds, bare, growth: growth * 1024, cold: first }
}

function rowLine({ characters, milliseconds, bare, growth, cold }: Row): string {
  const each = (1000 * milliseconds) / characters
  return [
    `  ${String(characters).padStart(9)} characters ${milliseconds.toFixed(1).padStart(9)} ms warm`,
    `${cold.toFixed(0)} ms cold`,
    `${each.toFixed(2)} µs a character`,
    `${(milliseconds / bare).toFixed(0)} times a bare pass`,
    `peak +${mb(growth)} (${(growth / characters).toFixed(0)} bytes a character)`,
  ].join('   ')
}

function startUp(bundle: string): Fresh {
  const runs = Array.from({ length: 5 }, () => fresh(bundle))
  const heap = median(runs.map((run) => run.heap))
  return { startup: median(runs.map(({ startup }) => startup)), heap, first: 0, growth: 0 }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' }, most: { type: 'string' } } })
  const most = Number(values.most ?? SIZES.at(-1))
  const bundle = await bundled()
  const { startup, heap } = startUp(bundle)
  print(`engine ${ENGINE_VERSION}\n\nimporting it in a fresh process: ${startup.toFixed(0)} ms, heap ${mb(heap)}`)
  const seedArticle = seedText()
  const seed = seedArticle === null ? null : measured(bundle, seedArticle, 3 * RUNS)
  print(seed ? `\nseed article\n${rowLine(seed)}` : '\nseed article: skipped, ../shared/articles/seed.txt is not here')
  const paragraphs = realParagraphs()
  if (!paragraphs) {
    print('\nsizes and profile: skipped, ../shared/evaluation/dev.ar.jsonl is not here')
    return
  }
  print('\nreal texts joined')
  const rows = SIZES.filter((size) => size <= most).map((size) => {
    const row = measured(bundle, joined(paragraphs, size), RUNS)
    print(rowLine(row))
    return row
  })
  const ratio = spread(rows)
  print(
    `  a character at the slowest size takes ${ratio.toFixed(2)} times the fastest (${ratio <= 2 ? 'within' : 'NOT WITHIN'} 2)`,
  )
  const [short, long] = [joined(paragraphs, 100_000), joined(paragraphs, Math.min(most, 800_000))]
  const profiles = [profileOf(short), profileOf(short), profileOf(long)]
  print(`\nby pass, ${long.length} characters; growth: time a character beside ${short.length} characters`)
  print(profileTable(profiles[1] ?? new Map(), profiles[2] ?? new Map(), long.length / short.length, 32))
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ engine: ENGINE_VERSION, startup, heap, seed, rows, ratio }, null, 1)}\n`,
    )
}

await main()
