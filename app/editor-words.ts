import type { Reader } from '@/app/reader'
import type { EditorWords } from '@/components/editor/words'
import { messages } from '@/i18n/messages'
import { CREDIT_BY_TYPE, MOST_ROWS, USUAL_LADDER } from '@/quiz'

/** What the question editor says. */
export function editorWords({ locale, number }: Pick<Reader, 'locale' | 'number'>): EditorWords {
  const { editor, gate, site } = messages[locale]
  const numbers = Array.from({ length: MOST_ROWS + 1 }, (_, n) => number(n))
  const usual = { credit: CREDIT_BY_TYPE, ladder: USUAL_LADDER }
  return { editor, gates: gate, types: site.types, processes: site.processes, numbers, usual }
}
