import { type QuestionInput, readQuestionInput, type Span } from '@/quiz'
import type { Aside, ImportedArticle, ImportedQuestion, Refusal } from './import'
import { type Note, rowsOf } from './note'

/** Where in its file a question stands. */
export interface Place {
  readonly number: number
  readonly line: number | null
  readonly name: string
}

/** Names longer than this tell a reader nothing more. */
const LONGEST_NAME = 120

export function refuse(place: Place, refusal: Refusal, detail = ''): ImportedQuestion {
  return { ...place, name: place.name.slice(0, LONGEST_NAME), refusal, detail: detail.slice(0, 300) }
}

const PROBLEMS: Readonly<Record<string, Refusal>> = {
  'too-many': 'too-many-rows',
  'too-long': 'too-long',
  damaged: 'damaged',
  'no-stem': 'no-stem',
}

/** What a format's fields gave, read as the editor reads a form: the input, or why it is none. */
export function settle(place: Place, fields: unknown, asides: Iterable<Aside> = []): ImportedQuestion {
  const read = readQuestionInput(fields)
  if ('problems' in read) {
    const [first] = read.problems
    return refuse(place, PROBLEMS[first?.key ?? ''] ?? 'unreadable', first?.field)
  }
  if (read.input.stem === '') return refuse(place, 'no-stem')
  return { ...place, name: place.name.slice(0, LONGEST_NAME), input: read.input, asides: [...new Set(asides)] }
}

export const isRefused = (question: ImportedQuestion): question is Extract<ImportedQuestion, { refusal: unknown }> =>
  'refusal' in question

type Evidence = QuestionInput['evidence']

const has = (article: ImportedArticle | null, { start, end, text }: Span & { text: string }) =>
  article?.text.slice(start, end) === text

/** Evidence of a note: places of the article that came along, else words to be found in another. */
export function evidenceOf(note: Pick<Note, 'evidence'>, article: ImportedArticle | null): Evidence {
  return (note.evidence ?? []).map((one) =>
    has(article, one) ? { start: one.start, end: one.end } : { quote: one.text },
  )
}

/** What the fields of a format gave, completed with what its note keeps. Evidence of rows needs the article. */
export function withNote(input: QuestionInput, note: Note | null, article: ImportedArticle | null): QuestionInput {
  if (!note) return input
  const completed = {
    ...input,
    process: note.process ?? input.process,
    points: note.points ?? input.points,
    settings: note.settings ?? input.settings,
    evidence: note.evidence ? evidenceOf(note, article) : input.evidence,
  }
  const rows = rowsOf(completed)
  if (!article || note.rows?.length !== rows.length) return completed
  for (const [at, row] of rows.entries()) row.evidence = note.rows[at] ?? []
  return completed
}
