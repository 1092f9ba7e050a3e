import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '../engine/languages/ar/mentions/find-mentions'
import { tagDocument } from '../engine/languages/ar/mentions/tagger'
import { spansOf } from '../engine/languages/ar/mentions/tags'
import type { Sentence } from '../engine/text/document'
import { aqmarFolder, type GoldDocument, readAqmar } from '../scripts/training/mentions/aqmar'
import { type Counts, f1, line, score, sum, table } from '../scripts/training/mentions/score'
import { sentencesOf } from '../scripts/training/mentions/sentences'

const SEED = join(import.meta.dirname, '../../shared/articles/seed.txt')

/** Persons as `findMentions` gives them: all, and those it is certain of. */
function persons(documents: readonly GoldDocument[], onlyCertain: boolean): Counts {
  const counts = { right: 0, found: 0, gold: 0 }
  for (const { sentences, gold } of documents) {
    const wanted = new Set(
      gold.flatMap((tags, sentence) =>
        spansOf(tags).flatMap(({ first, last, label }) => (label === 'PER' ? [`${sentence}:${first}:${last}`] : [])),
      ),
    )
    counts.gold += wanted.size
    for (const { kind, certain, sentence, first, last } of findMentions(sentences)) {
      if (kind !== 'person' || (onlyCertain && !certain)) continue
      counts.found += 1
      if (wanted.has(`${sentence}:${first}:${last}`)) counts.right += 1
    }
  }
  return counts
}

function seedSentences(): readonly Sentence[] | null {
  return existsSync(SEED) ? sentencesOf(readFileSync(SEED, 'utf8')) : null
}

/** Median of many readings of the seed article, after as many to warm up. */
function speed(sentences: readonly Sentence[]): string {
  const times: number[] = []
  for (let round = 0; round < 400; round++) {
    const start = performance.now()
    findMentions(sentences)
    if (round >= 200) times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const words = sentences.reduce((total, { tokens }) => total + tokens.length, 0)
  return `seed article, ${words} tokens: ${(times[100] ?? 0).toFixed(2)} ms warm`
}

const { heldOut } = readAqmar(aqmarFolder(process.argv[2]))
const pairs = heldOut.map(({ sentences, gold }) => {
  const { tags } = tagDocument(sentences)
  return gold.map((each, index) => [tags[index] ?? [], each] as const)
})
const report = heldOut.map(({ name }, index) => {
  const total = sum(Object.values(score(pairs[index] ?? [], true)))
  return `  ${name.padEnd(22)} F1 ${(100 * f1(total)).toFixed(1)} %  (${total.gold})`
})
const seed = seedSentences()
process.stdout.write(
  [
    'held-out documents, exact spans, as annotated (peoples are persons)',
    table(score(pairs.flat(), true)),
    'without peoples',
    table(score(pairs.flat(), false)),
    'persons as the engine gets them',
    line('all', persons(heldOut, false)),
    line('certain', persons(heldOut, true)),
    'by document',
    ...report,
    seed ? speed(seed) : 'no seed article beside the repository',
    '',
  ].join('\n'),
)
