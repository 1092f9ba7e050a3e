import type { QuestionInput, Span } from '@/quiz'
import { findQuote } from '@/quiz/draft/find-quote'
import { rowsOf } from './note'

type Evidence = QuestionInput['evidence'][number]

/**
 * An input whose evidence stands in one text, for another: every stretch is looked for by its words, tashkeel and
 * spacing aside, and left out where the text does not have them. `lost` is how many were.
 */
export function rebased(
  input: QuestionInput,
  from: string | null,
  to: string,
): { readonly input: QuestionInput; readonly lost: number } {
  let lost = 0
  const wordsOf = (one: Evidence) => ('quote' in one ? one.quote : (from ?? '').slice(one.start, one.end))
  const found = (one: Evidence): Span[] => {
    if (!('quote' in one) && from === to) return [one]
    const span = findQuote(to, wordsOf(one))
    if (!span) lost += 1
    return span ? [span] : []
  }
  const moved = structuredClone(input)
  moved.evidence = moved.evidence.flatMap(found)
  for (const row of rowsOf(moved)) row.evidence = row.evidence.flatMap(found)
  // What is asked for is kept as words where it is not found, so that it is said what is missing.
  if (moved.type === 'select-evidence' && moved.answer)
    moved.answer = found(moved.answer)[0] ?? { quote: wordsOf(moved.answer) }
  return { input: moved, lost }
}
