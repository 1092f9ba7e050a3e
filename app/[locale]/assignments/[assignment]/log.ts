import type { AssignmentWords } from '@/components/assignments/rules-fields'
import type { ChangeEntry } from '@/server/assignment-view'

/** Fields of the log that have a name; what else is logged (ids, counters) is for the record only. */
const NAMED = [
  'title',
  'opensAt',
  'closesAt',
  'minutes',
  'attemptsAllowed',
  'shuffleQuestions',
  'shuffleOptions',
  'textVisible',
  'feedback',
  'late',
  'namesHidden',
  'addedSeconds',
  'name',
  'code',
  'answers',
  'counts',
] as const

/** A stored value in words; a date stays ISO, to be shown in the reader's own time. */
function inWords(field: string, value: unknown, t: AssignmentWords, number: (value: number) => string): string {
  if (value === null || value === undefined || value === '') return t('nothing')
  if (typeof value === 'boolean') return value ? t('yes') : t('no')
  if (typeof value === 'number') return number(value)
  if (field === 'feedback') {
    const name = {
      each: 'feedbackEach',
      end: 'feedbackEnd',
      release: 'feedbackRelease',
      never: 'feedbackNever',
    } as const
    return t(name[value as keyof typeof name])
  }
  if (field === 'late') return t(value === 'accept' ? 'lateAccept' : 'lateRefuse')
  return String(value)
}

/** One entry of the log as the page shows it. */
export function logEntry(
  { id, kind, at, before, after }: ChangeEntry,
  t: AssignmentWords,
  number: (n: number) => string,
) {
  const fields = NAMED.filter((field) => field in after)
  return {
    id,
    at,
    what: t(`kind.${kind}`),
    details: fields.map((field) => ({
      label: t(`field.${field}`),
      before: field in before && before[field] !== after[field] ? inWords(field, before[field], t, number) : null,
      after: inWords(field, after[field], t, number),
    })),
  }
}
