import type { Option, Question } from '../../engine/index'
import { keyWords } from '../../engine/text/fold'
import { type Figure, interval, mean, share } from './figure'
import { wordsOf } from './yield'

type Item = Pick<Question, 'stem' | 'type'> & { readonly options: readonly Pick<Option, 'text' | 'correct'>[] }

/** A way to answer without the article: the options it likes best. Several: it draws one of them. */
type Solver = (item: Item) => readonly number[]

function best(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  return scores.flatMap((score, index) => (score === most ? [index] : []))
}

function content(text: string): Set<string> {
  return new Set(keyWords(text).filter((word) => word.length > 3))
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}

/** How many words each option shares with all the others. */
function shared({ options }: Item): number[] {
  const words = options.map(({ text }) => content(text))
  return words.map((own, index) => words.reduce((sum, other, at) => sum + (at === index ? 0 : common(own, other)), 0))
}

function middle({ options }: Item): number[] {
  const values = options.map(({ text }) => Number(keyWords(text).find((word) => /^\d/u.test(word)) ?? Number.NaN))
  if (values.some(Number.isNaN)) return options.map((_, index) => index)
  const sorted = [...values].sort((a, b) => a - b)
  const inner = new Set(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1))
  return values.flatMap((value, index) => (inner.has(value) ? [index] : []))
}

export const SOLVERS: Readonly<Record<string, Solver>> = {
  'longest option': ({ options }) => best(options.map(({ text }) => text.length)),
  'shortest option': ({ options }) => best(options.map(({ text }) => -text.length)),
  'most words of the stem': ({ stem, options }) =>
    best(options.map(({ text }) => common(content(text), content(stem)))),
  'fewest words of the stem': ({ stem, options }) =>
    best(options.map(({ text }) => -common(content(text), content(stem)))),
  'middle number': middle,
  'odd one out': (item) => best(shared(item).map((count) => -count)),
  'most like the others': (item) => best(shared(item)),
  'first option': () => [0],
  'last option': ({ options }) => [options.length - 1],
}

function hasOneKey({ type, options }: Item): boolean {
  return (type === 'choice' || type === 'gap') && options.length > 1
}

/** What a solver may expect of one question: drawing among `n` options it likes equally gives 1/n. */
export function expected(solver: Solver, item: Item): number {
  const liked = solver(item)
  return liked.filter((index) => item.options[index]?.correct).length / liked.length
}

export function solverFigures(questions: readonly Item[]): Record<string, Figure> {
  const items = questions.filter(hasOneKey)
  const chance = mean(items.map(({ options }) => 1 / options.length)) ?? 0
  const entries = Object.entries(SOLVERS).map(([name, solver]): [string, Figure] => {
    const hits = items.reduce((sum, item) => sum + expected(solver, item), 0)
    return [name, { ...share(hits, items.length), ...interval(hits, items.length), chance }]
  })
  return Object.fromEntries(entries)
}

/** Whether the key is longer than 1.3 times the mean wrong option. */
export function isKeyLong({ options }: Item): boolean {
  const key = options.find(({ correct }) => correct)
  const wrong = mean(options.filter(({ correct }) => !correct).map(({ text }) => text.length))
  return key !== undefined && wrong !== null && key.text.length > 1.3 * wrong
}

function isKeyLongest({ options }: Item): boolean {
  const key = options.find(({ correct }) => correct)
  return options.every(({ text, correct }) => correct || text.length < (key?.text.length ?? 0))
}

export function shapeFigures(questions: readonly Item[]): Record<string, Figure> {
  const items = questions.filter(hasOneKey)
  return {
    'stems over 35 words': share(questions.filter(({ stem }) => wordsOf(stem) > 35).length, questions.length),
    'key alone the longest': share(items.filter(isKeyLongest).length, items.length),
    'key over 1.3 of the mean wrong option': share(items.filter(isKeyLong).length, items.length),
  }
}
