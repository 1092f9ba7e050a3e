import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TAG_COUNT } from '../engine/languages/ar/mentions/tags'
import { aqmarFolder, readAqmar } from './training/mentions/aqmar'
import { ownDocuments } from './training/mentions/own'
import { type Trained, train } from './training/mentions/perceptron'

const TARGET = join(import.meta.dirname, '../engine/languages/ar/mentions/weights.ts')
/** Weights beyond this share of all are cut off, so that the rest keep their differences in one byte. */
const CLIPPED = 0.0005

function scaleOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * (1 - CLIPPED))] ?? 1
  return 127 / largest
}

/** Rows whose weights all round to nothing are left out. */
function quantised({ features, weights }: Trained, scale: number): { hashes: number[]; bytes: number[] } {
  const rounded = (at: number) => Math.max(-127, Math.min(127, Math.round((weights[at] ?? 0) * scale)))
  const hashes: number[] = []
  const bytes: number[] = []
  for (const [hash, row] of [...features].sort(([a], [b]) => a - b)) {
    const values = Array.from({ length: TAG_COUNT }, (_, tag) => rounded(row * TAG_COUNT + tag))
    if (values.every((value) => Math.abs(value) < 2)) continue
    hashes.push(hash)
    bytes.push(...values)
  }
  return { hashes, bytes }
}

function moduleOf(trained: Trained): string {
  const scale = scaleOf(trained.weights)
  const { hashes, bytes } = quantised(trained, scale)
  const base64 = (buffer: ArrayBufferLike) => Buffer.from(buffer).toString('base64')
  const transitions = [...trained.transitions].map((value) => Number(value.toFixed(3)))
  return `/** Weights of the mention model: made by scripts/train-mentions.ts, not by hand. */

/** Hashes of the features, in ascending order: 32 bits each, base64. */
export const FEATURES =
  '${base64(Uint32Array.from(hashes).buffer)}'

/** For each of them one byte a tag. */
export const WEIGHTS =
  '${base64(Int8Array.from(bytes).buffer)}'

/** What one unit of a trained weight is in those bytes. */
export const SCALE = ${scale.toFixed(4)}

/** From each tag (the last row: from the start of the sentence) to each tag. */
export const TRANSITIONS = [
${transitions.map((value) => `  ${value},`).join('\n')}
]
`
}

const { training } = readAqmar(aqmarFolder(process.argv[2]))
const text = moduleOf(train([...training, ...ownDocuments()]))
writeFileSync(TARGET, text)
process.stdout.write(`${TARGET}: ${Math.round(text.length / 1024)} KB\n`)
