import type { KeyField } from '@/components/marking/key-fields'
import { matchField, placeField, RESPONSE_FIELD } from '@/lib/response-fields'
import { ACCEPTED_FIELD, offersNotStated, type Question } from '@/quiz'
import type { CorrectionSubject } from '@/server/correction/view'

interface Words {
  readonly true: string
  readonly false: string
  readonly notStated: string
  readonly choose: string
  readonly acceptedHint: string
  readonly matchOf: (prompt: string) => string
  readonly placeOf: (entry: string) => string
  readonly sentence: string
  readonly number: (value: number) => string
  readonly inDigits: (text: string) => string
}

/** The most that a list shows of a sentence. */
const SHOWN = 120

const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function optionsOf({ options }: Pick<Question, 'options'>, { inDigits }: Words) {
  return options.map(({ id, text }) => ({ value: id, label: inDigits(text) }))
}

function verdicts(question: Question, words: Words) {
  const choices = [
    { value: 'true', label: words.true },
    { value: 'false', label: words.false },
  ]
  return offersNotStated(question) ? [...choices, { value: 'not-stated', label: words.notStated }] : choices
}

/** The fields that give this question a key, the present one filled in; null where it has none to correct. */
export function keyFieldFor({ question, article, sentences }: CorrectionSubject, words: Words): KeyField | null {
  const name = RESPONSE_FIELD
  const { choose, inDigits } = words
  switch (question.type) {
    case 'choice':
      return { kind: 'one', name, choices: optionsOf(question, words), value: question.answer }
    case 'multiple-choice':
      return { kind: 'several', name, choices: optionsOf(question, words), values: question.answer }
    case 'true-false':
      return { kind: 'one', name, choices: verdicts(question, words), value: String(question.answer) }
    case 'gap':
    case 'short-answer':
      return typeof question.answer === 'string'
        ? { kind: 'one', name, choices: optionsOf(question, words), value: question.answer }
        : { kind: 'lines', name: ACCEPTED_FIELD, hint: words.acceptedHint, value: question.answer.join('\n') }
    case 'matching': {
      const now = new Map(question.answer)
      const side = (which: 'prompt' | 'match') => question.options.filter((option) => option.side === which)
      const choices = optionsOf({ options: side('match') }, words)
      const rows = side('prompt').map(({ id, text }) => ({
        name: matchField(id),
        label: words.matchOf(inDigits(text)),
        choices,
        value: now.get(id) ?? '',
      }))
      return { kind: 'lists', choose, rows }
    }
    case 'ordering': {
      const choices = question.options.map((_, at) => ({ value: String(at + 1), label: words.number(at + 1) }))
      const rows = question.options.map(({ id, text }) => ({
        name: placeField(id),
        label: words.placeOf(inDigits(text)),
        choices,
        value: String(question.answer.indexOf(id) + 1),
      }))
      return { kind: 'lists', choose, rows }
    }
    case 'select-evidence': {
      const spanName = ({ start, end }: { start: number; end: number }) => `${start}-${end}`
      const choices = sentences.map((span) => ({
        value: spanName(span),
        label: shortened(inDigits(article.text.slice(span.start, span.end)).replace(/\s+/g, ' ')),
      }))
      return {
        kind: 'lists',
        choose,
        rows: [{ name, label: words.sentence, choices, value: spanName(question.answer) }],
      }
    }
    case 'essay':
      return null
  }
}
