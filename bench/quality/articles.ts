import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export interface HumanAnswer {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Article {
  readonly id: string
  readonly source: string
  readonly title: string | null
  readonly text: string
  readonly textDiacritised?: string
  readonly titleDiacritised?: string
  /** Questions that people asked about the text, with the stretches that answer them. */
  readonly qa?: readonly { readonly question: string; readonly answers: readonly HumanAnswer[] }[]
}

export type Half = 'A' | 'B'

const EVALUATION = process.env.FAHM_EVALUATION ?? join(import.meta.dirname, '../../../shared/evaluation')
export const DEFAULT_FILE = join(EVALUATION, 'dev.ar.jsonl')

/** Even places within each source are half A, on which the engine is built; odd ones are half B, kept for judging. */
export function halves(articles: readonly Pick<Article, 'id' | 'source'>[]): ReadonlyMap<string, Half> {
  const seen = new Map<string, number>()
  const half = new Map<string, Half>()
  for (const { id, source } of articles) {
    const place = seen.get(source) ?? 0
    seen.set(source, place + 1)
    half.set(id, place % 2 === 0 ? 'A' : 'B')
  }
  return half
}

function readLines(file: string): Article[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim()).map((line) => JSON.parse(line) as Article)
}

/** All .txt and .jsonl files of a folder, or one .jsonl file; null where it does not exist. */
export function readArticles(path: string): Article[] | null {
  if (!existsSync(path)) return null
  if (path.endsWith('.jsonl')) return readLines(path)
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const file = join(path, name)
      if (name.endsWith('.jsonl')) return readLines(file)
      if (!name.endsWith('.txt')) return []
      return [{ id: basename(name, '.txt'), source: 'folder', title: null, text: readFileSync(file, 'utf8') }]
    })
}
