import { z } from 'zod'
import { GAP } from '@/lib/gap'
import type { QuestionInput } from '@/quiz'
import type { Aside, ImportedArticle, ImportedQuestion } from '../import'
import { type Note, rowsOf } from '../note'
import { evidenceOf, type Place, refuse, settle, withNote } from '../settle'
import { fromHtml } from '../text/html'

/** A question as other tools know it, before it is one of ours; texts are plain. */
export interface Native {
  readonly stem: string
  readonly explanation: string
  readonly points: number
  readonly process: QuestionInput['process']
  readonly asides: readonly Aside[]
  readonly body:
    | { readonly kind: 'choice'; readonly isOne: boolean; readonly options: readonly NativeOption[] }
    | { readonly kind: 'typed'; readonly accepted: readonly string[]; readonly tolerance?: number }
    | { readonly kind: 'verdict'; readonly answer: boolean }
    | { readonly kind: 'matching'; readonly pairs: readonly (readonly [prompt: string, match: string])[] }
    | { readonly kind: 'ordering'; readonly entries: readonly string[] }
    /** `grader`: what whoever marks it is told. */
    | { readonly kind: 'open'; readonly grader: string }
}

export interface NativeOption {
  readonly text: string
  readonly why: string
  readonly correct: boolean
}

/** What `Note.more` may hold, by whichever writer. */
const moreSchema = z.object({
  reasons: z.array(z.string()).optional(),
  accepted: z.array(z.string()).optional(),
  matches: z.array(z.string()).optional(),
  answer: z.object({ start: z.number(), end: z.number() }).optional(),
  text: z.string().optional(),
  model: z.string().optional(),
  rubric: z.array(z.object({ points: z.number(), criterion: z.string() })).optional(),
})
type More = z.infer<typeof moreSchema>

const entry = (text: string, why = '') => ({ text, why, evidence: [] })

/** Any row of underscores that stands alone in a stem is its gap. */
function withGap(stem: string): string | null {
  const gaps = stem.match(/_{3,}/g) ?? []
  return gaps.length === 1 ? stem.replace(/_{3,}/, GAP) : null
}

type Fields = Record<string, unknown>

function chosen(options: readonly NativeOption[]): Fields[] {
  return options.map(({ text, why, correct }) => ({ ...entry(text, why), correct }))
}

function asChoice({ stem }: Native, isOne: boolean, options: readonly NativeOption[], note: Note | null): Fields {
  if (note?.type === 'true-false') {
    const right = options.findIndex(({ correct }) => correct)
    return { type: 'true-false', answer: [true, false, 'not-stated'][right] ?? null }
  }
  const gap = isOne && (!note || note.type === 'gap') ? withGap(stem) : null
  if (gap !== null) return { type: 'gap', stem: gap, options: chosen(options), accepted: [] }
  return { type: isOne ? 'choice' : 'multiple-choice', options: chosen(options) }
}

function asTyped(
  { stem }: Native,
  accepted: readonly string[],
  tolerance: number | undefined,
  note: Note | null,
): Fields {
  const settings = tolerance === undefined ? {} : { settings: { number: { tolerance, units: [] } } }
  const gap = !note || note.type === 'gap' ? withGap(stem) : null
  if (gap !== null) return { type: 'gap', stem: gap, options: [], accepted, ...settings }
  return { type: 'short-answer', accepted, ...settings }
}

function asMatching(pairs: readonly (readonly [string, string])[], note: Note | null, { matches }: More): Fields {
  const rows = pairs.map(([prompt, match], at) => [prompt, matches?.[at] ?? match] as const)
  if (note?.type === 'ordering') {
    const inOrder = rows.toSorted((one, other) => Number(one[1]) - Number(other[1]))
    return { type: 'ordering', entries: inOrder.map(([prompt]) => entry(prompt)) }
  }
  const full = rows.filter(([prompt]) => prompt !== '')
  return {
    type: 'matching',
    pairs: full.map(([prompt, match]) => ({ prompt: entry(prompt), match: entry(match) })),
    spare: rows.filter(([prompt]) => prompt === '').map(([, match]) => entry(match)),
  }
}

const MOST_IN_CRITERION = 1000

function asOpen(
  { stem, points }: Native,
  grader: string,
  note: Note | null,
  more: More,
  article: ImportedArticle | null,
): Fields {
  if (note?.type === 'select-evidence' && more.text !== undefined && more.answer) {
    const [answer] = evidenceOf({ evidence: [{ ...more.answer, text: more.text }] }, article)
    return { type: 'select-evidence', answer }
  }
  // A rubric is what Fahm marks by; where the file has none, what is asked is its one line.
  const made = [{ points, criterion: (grader || stem).slice(0, MOST_IN_CRITERION) }]
  return { type: 'essay', model: more.model ?? '', rubric: more.rubric ?? made }
}

function fieldsOf(native: Native, note: Note | null, more: More, article: ImportedArticle | null): Fields {
  const { body } = native
  switch (body.kind) {
    case 'choice':
      return asChoice(native, body.isOne, body.options, note)
    case 'typed':
      return asTyped(native, more.accepted ?? body.accepted, body.tolerance, note)
    case 'verdict':
      return { type: 'true-false', answer: body.answer }
    case 'matching':
      return asMatching(body.pairs, note, more)
    case 'ordering':
      return { type: 'ordering', entries: body.entries.map((text) => entry(text)) }
    case 'open':
      return asOpen(native, body.grader, note, more, article)
  }
}

function withReasons(input: QuestionInput, { reasons }: More): QuestionInput {
  const rows = rowsOf(input)
  if (reasons?.length !== rows.length) return input
  for (const [at, row] of rows.entries()) row.why = reasons[at] ?? ''
  return input
}

/** One of our questions, or why it is none. `note` is what our own writer left beside it. */
export function fromNative(
  place: Place,
  native: Native,
  note: Note | null,
  article: ImportedArticle | null,
): ImportedQuestion {
  const more = moreSchema.safeParse(note?.more).data ?? {}
  const { stem, explanation, points, process, asides, body } = native
  if (stem === '') return refuse(place, asides.includes('images-left-out') ? 'needs-media' : 'no-stem')
  const isEmpty = body.kind === 'choice' && body.options.some(({ text }) => text === '')
  if (isEmpty && asides.includes('images-left-out')) return refuse(place, 'needs-media')
  const shared = { stem, explanation, points, process, evidence: [], settings: {} }
  const made = !note && body.kind === 'open' && body.grader === '' ? (['rubric-made'] as const) : []
  // The markup of our own writers is put back into what it was made of.
  const own: readonly Aside[] = note ? asides.filter((aside) => aside !== 'markup-left-out') : asides
  const read = settle(place, { ...shared, ...fieldsOf(native, note, more, article) }, [...own, ...made])
  if ('refusal' in read) return read
  return { ...read, input: withNote(withReasons(read.input, more), note, article) }
}

/** The texts of paragraphs as `paragraph` of text/html.ts writes them, one a line. */
export function paragraphTexts(html: string): string[] {
  const asParagraph = (line: string) => line.replace(/^<[a-z0-9]+ /, '<p ').replace(/<\/[a-z0-9]+>$/, '</p>')
  return html.split('\n').map((line) => fromHtml(asParagraph(line)).text)
}

/** The last part of a category's path, `$course$/top/Name`; a slash of the name itself is doubled. */
export function categoryName(path: string): string {
  const parts = path
    .trim()
    .replace(/^\$[a-z]+\$\/(?:top\/)?/, '')
    .match(/(?:\/\/|[^/])+/g)
  return (parts?.at(-1) ?? '').replaceAll('//', '/').trim()
}
