// npm run bench -- statements: who says what, against a sheet of pairs marked by hand on half A. See docs/quality.md.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabic } from '../engine/languages/ar/arabic'
import { readArticle } from '../engine/read-article'
import { annotate } from '../engine/text/annotate'
import { DEFAULT_FILE, halves, readArticles } from './quality/articles'

/** Offsets into the cleaned article: where what is said begins, and one place that names who says it. */
interface Pair {
  readonly article: string
  readonly start: number
  readonly speaker: readonly [start: number, end: number]
}

/** Marks and «إن» may count to what is said or not. */
const SLACK = 4
const SHEET = join(import.meta.dirname, 'statements/half-a.json')

function main(): void {
  const articles = readArticles(DEFAULT_FILE)
  if (!articles) {
    process.stdout.write(`skipped: no texts at ${DEFAULT_FILE}\n`)
    return
  }
  const sheet = JSON.parse(readFileSync(SHEET, 'utf8')) as Pair[]
  const half = halves(articles)
  const wrong: string[] = []
  const counts = { found: 0, right: 0 }
  for (const { id, text, title } of articles.filter((article) => half.get(article.id) === 'A')) {
    const document = annotate(readArticle({ text, title, language: 'ar' }), arabic)
    const pairs = sheet.filter(({ article }) => article === id)
    for (const { start, speaker } of document.statements) {
      counts.found += 1
      const pair = pairs.find((each) => Math.abs(each.start - start) <= SLACK)
      const isRight = speaker.mentions.some(
        (mention) => pair && mention.start < pair.speaker[1] && pair.speaker[0] < mention.end,
      )
      if (isRight) counts.right += 1
      else wrong.push(`${id} ${start} ${pair ? 'somebody else says it' : 'nobody says it'}`)
    }
  }
  const share = (part: number, whole: number) =>
    `${part} / ${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)} %`
  process.stdout.write(
    [
      `pairs of speaker and statement on half A`,
      `precision ${share(counts.right, counts.found)}`,
      `recall    ${share(counts.right, sheet.length)}`,
      ...wrong,
      '',
    ].join('\n'),
  )
}

main()
