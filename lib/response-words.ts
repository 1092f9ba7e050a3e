interface Words {
  readonly yes: string
  readonly no: string
  readonly notStated: string
  /** The article's words of a span. */
  readonly quote: (span: { readonly start: number; readonly end: number }) => string
}

type Options = readonly { readonly id: string; readonly text: string }[]

const isSpan = (value: unknown): value is { start: number; end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value

/**
 * A response of whatever type in one line, by its shape alone: for files and tables. A pair is «prompt: match», which reads
 * in either direction. Empty where nothing was answered.
 */
export function responseWords(response: unknown, options: Options, words: Words): string {
  if (response === 'not-stated' && options.length === 0) return words.notStated
  if (typeof response === 'string') return options.find(({ id }) => id === response)?.text ?? response
  if (typeof response === 'boolean') return response ? words.yes : words.no
  if (isSpan(response)) return words.quote(response)
  if (!Array.isArray(response)) return ''
  const parts = response.map((part) =>
    Array.isArray(part)
      ? part.map((id) => responseWords(id, options, words)).join(': ')
      : responseWords(part, options, words),
  )
  return parts.join(' · ')
}
