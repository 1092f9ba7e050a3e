import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { analyseSentence } from '../engine/languages/ar/morphology/analyse'
import { entriesOf } from '../engine/languages/ar/morphology/lexicon/entries'
import { lexicon } from '../engine/languages/ar/morphology/lexicon/lexicon'
import { halvesOf, readConllu } from '../scripts/training/conllu'
import { readEntities } from './gold/aqmar'
import { sentencesOf } from './gold/plain-text'
import { dashboardOf, uposMapFrom } from './gold/score-words'

/** How well the analyser of words does: npm run bench -- words [--errors pos|cuts|gender|number|definite|unknown] */
const HERE = dirname(fileURLToPath(import.meta.url))
const FOLDER = process.env.FAHM_EVALUATION ?? join(HERE, '../../shared/evaluation')
const PUD = join(FOLDER, 'arabic-gold/ar_pud-ud-test.conllu')
const AQMAR = join(FOLDER, 'arabic-gold/aqmar')
const DEV = join(FOLDER, 'dev.ar.jsonl')
const SEED = join(FOLDER, '../articles/seed.txt')

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function skipped(what: string, path: string): void {
  say(`skipped: ${what}: there is no ${path}; give its folder as FAHM_EVALUATION`)
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(2)} % of ${whole}`
}

function startUp(): void {
  const before = process.memoryUsage()
  const start = performance.now()
  const { stems } = lexicon()
  const took = performance.now() - start
  const after = process.memoryUsage()
  const entries = [...stems.values()].reduce((sum, first) => sum + [...entriesOf(first)].length, 0)
  say(`lexicon: ${stems.size} stems, ${entries} entries, built in ${took.toFixed(0)} ms`)
  say(`  heap ${((after.heapUsed - before.heapUsed) / 1e6).toFixed(1)} MB (garbage of building included)`)
}

function treebank(errors: string | undefined): void {
  if (!existsSync(PUD)) {
    skipped('Arabic PUD', PUD)
    return
  }
  const { training, held } = halvesOf(readConllu(PUD))
  const upos = uposMapFrom(training)
  say('Arabic PUD, the half that was not trained on')
  for (const line of dashboardOf(held, upos, errors)) say(`  ${line}`)
  if (errors) return
  say('Arabic PUD, the half that was trained on (for comparison)')
  for (const line of dashboardOf(training, upos, undefined)) say(`  ${line}`)
}

function knownWords(errors: string | undefined): void {
  if (!existsSync(DEV)) {
    skipped('known words', DEV)
    return
  }
  const texts = readFileSync(DEV, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text)
  const unknown = new Map<string, number>()
  let words = 0
  let known = 0
  for (const sentence of texts.flatMap(sentencesOf)) {
    for (const { text, best } of analyseSentence(sentence)) {
      if (!/\p{Script=Arabic}/u.test(text) || !/\p{L}/u.test(text)) continue
      words++
      if (best.known) known++
      else unknown.set(text, (unknown.get(text) ?? 0) + 1)
    }
  }
  say(`dev.ar.jsonl: known words ${percent(known, words)}`)
  if (errors === 'unknown')
    say(
      [...unknown]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 400)
        .map(([word, count]) => `${word} ${count}`)
        .join('\n'),
    )
}

function entities(): void {
  if (!existsSync(AQMAR)) {
    skipped('names', AQMAR)
    return
  }
  const counts = { all: 0, proper: 0, known: 0 }
  for (const { tokens, named } of readEntities(AQMAR)) {
    for (const { index, best } of analyseSentence(tokens)) {
      if (!named.has(index)) continue
      counts.all++
      if (best.known) counts.known++
      if (best.pos === 'proper') counts.proper++
    }
  }
  say(
    `AQMAR: words of names of people: known ${percent(counts.known, counts.all)}, read as a name ${percent(counts.proper, counts.all)}`,
  )
}

function speed(): void {
  if (!existsSync(SEED)) {
    skipped('speed', SEED)
    return
  }
  const sentences = sentencesOf(readFileSync(SEED, 'utf8'))
  const words = sentences.reduce((sum, sentence) => sum + sentence.length, 0)
  const times: number[] = []
  for (let round = 0; round < 60; round++) {
    const start = performance.now()
    for (const sentence of sentences) analyseSentence(sentence)
    times.push(performance.now() - start)
  }
  const warm = times.slice(20).sort((a, b) => a - b)
  say(
    `seed article, ${words} tokens: first ${times[0]?.toFixed(1)} ms, warm median ${warm[Math.floor(warm.length / 2)]?.toFixed(2)} ms`,
  )
}

const { values } = parseArgs({ options: { errors: { type: 'string' } } })
startUp()
treebank(values.errors)
if (!values.errors) speed()
if (!values.errors || values.errors === 'unknown') knownWords(values.errors)
if (!values.errors) entities()
