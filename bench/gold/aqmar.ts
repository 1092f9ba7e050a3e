import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findWords } from '../../engine/text/4-words'
import type { Token } from '../../engine/text/document'

/** A sentence and which of its tokens are of a name of a person. */
export interface EntitySentence {
  readonly tokens: readonly Token[]
  readonly named: ReadonlySet<number>
}

function sentenceOf(lines: readonly string[]): EntitySentence {
  const tokens: Token[] = []
  const named = new Set<number>()
  for (const line of lines) {
    const [word = '', tag = 'O'] = line.split(/\s+/u)
    for (const token of findWords(word, { start: 0, end: word.length })) {
      if (tag.endsWith('PER') && token.kind === 'word') named.add(tokens.length)
      tokens.push(token)
    }
  }
  return { tokens, named }
}

/** AQMAR: a token and its tag a line, an empty line between sentences. */
export function readEntities(folder: string): EntitySentence[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
  return files.flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\n\s*\n/u)
      .filter((block) => block.trim() !== '')
      .map((block) => sentenceOf(block.trim().split('\n'))),
  )
}
