import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { halvesOf, readConllu } from './training/conllu'
import { exampleOf } from './training/examples'
import { train } from './training/perceptron'

/**
 * Trains the choice of readings in context on the even sentences of a treebank:
 *   node scripts/run.mjs scripts/train-tagger.ts [FILE.conllu]
 * Without a file, that of FAHM_EVALUATION or of ../shared/evaluation. The treebank stays where it is.
 */
const HERE = fileURLToPath(new URL('.', import.meta.url))
const TARGET = join(HERE, '../engine/languages/ar/morphology/model/weights.ts')
const OPTIONS = { size: 1 << 17, rounds: 8 }
/** Orders in which the sentences are met; the mean of several models errs a little less than any of them. */
const SEEDS = [7, 11, 23, 5]

function treebank(): string {
  const folder = process.env.FAHM_EVALUATION ?? join(HERE, '../../shared/evaluation')
  return process.argv[2] ?? join(folder, 'arabic-gold/ar_pud-ud-test.conllu')
}

/** Int8 of the averaged weights; the largest few are cut so that the many small ones keep their differences. */
function quantised(weights: Float64Array): Int8Array {
  const sizes = [...weights].map(Math.abs).sort((a, b) => b - a)
  const top = sizes[Math.floor(weights.length / 2000)] || 1
  return Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round((127 * weight) / top))))
}

function source(weights: Int8Array): string {
  const text = Buffer.from(weights.buffer).toString('base64')
  return [
    '/** Written by scripts/train-tagger.ts: one signed byte a feature, in base64. */',
    `export const WEIGHTS =\n  '${text}'`,
    '',
  ].join('\n')
}

const { training } = halvesOf(readConllu(treebank()))
const examples = training.map(exampleOf)
const weights = new Float64Array(OPTIONS.size)
for (const seed of SEEDS) {
  const one = train(examples, { ...OPTIONS, seed }, (line) => process.stderr.write(`seed ${seed}, ${line}\n`))
  for (const [index, weight] of one.entries()) weights[index] = (weights[index] as number) + weight
}
writeFileSync(TARGET, source(quantised(weights)))
