import type { SpellingNote } from '@/quiz'
import type { ResultWords } from './result-words'

const HAMZA = /[أإآؤئء]/

/** A hamza is left out, put where none is, or written otherwise; every other step has one way to be told. */
function messageOf({ step, given, expected }: SpellingNote) {
  if (step !== 'hamza' || HAMZA.test(given) === HAMZA.test(expected)) return step
  return HAMZA.test(expected) ? 'hamza-missing' : 'hamza-added'
}

/** Words keep their own direction in a sentence of another. */
const isolated = (text: string) => `\u2068${text}\u2069`

interface Props {
  readonly notes: readonly SpellingNote[]
  readonly t: ResultWords
}

/** What a right answer is spelled like, and how it should be; said kindly, because it took nothing away. */
export function SpellingNotes({ notes, t }: Props) {
  if (notes.length === 0) return null
  return (
    <div className="grid gap-1 border-evidence-bar border-s-3 ps-3">
      <p className="font-semibold">{t('spelling.title')}</p>
      <ul className="grid gap-1">
        {notes.map((note) => (
          <li key={`${note.step} ${note.given}`}>
            {t(`spelling.${messageOf(note)}`, { given: isolated(note.given), expected: isolated(note.expected) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
