// A message taken apart: what a reader sees, and what is put in.

export interface Plural {
  readonly argument: string
  /** The text of each form, by its name: zero, one, two, few, many, other, or =0. */
  readonly forms: Readonly<Record<string, string>>
}

export interface MessageParts {
  /** Everything that is shown as it stands, with a 0 for each placeholder; every plural form on a line of its own. */
  readonly text: string
  readonly placeholders: readonly string[]
  readonly plurals: readonly Plural[]
}

/** The place of the brace that closes the one at `open`. */
function closing(message: string, open: number): number {
  let depth = 0
  for (let at = open; at < message.length; at += 1) {
    if (message[at] === '{') depth += 1
    if (message[at] === '}') depth -= 1
    if (depth === 0) return at
  }
  throw new Error(`a brace stays open: ${message}`)
}

/** Each `name {…}` of a list: what stands before a brace, and what in it. */
function braced(message: string): [before: string, inside: string][] {
  const found: [string, string][] = []
  let from = 0
  for (let open = message.indexOf('{'); open >= 0; open = message.indexOf('{', from)) {
    const end = closing(message, open)
    found.push([message.slice(from, open), message.slice(open + 1, end)])
    from = end + 1
  }
  return from < message.length ? [...found, [message.slice(from), '']] : found
}

/** Reads plain text, {placeholder} and {count, plural, …}; whatever else stands in braces is an error. */
export function readMessage(message: string): MessageParts {
  const parts = { text: '', placeholders: new Set<string>(), plurals: [] as Plural[] }
  for (const [before, inside] of braced(message)) {
    parts.text += before
    const [, argument, list] = /^\s*(\w+)\s*(?:,\s*plural\s*,(.*))?$/s.exec(inside) ?? []
    if (argument) parts.placeholders.add(argument)
    else if (inside !== '') throw new Error(`not understood: {${inside}}`)
    if (argument && list === undefined) parts.text += '0'
    if (!argument || list === undefined) continue
    const forms = Object.fromEntries(braced(list.trim()).map(([name, text]) => [name.trim(), text]))
    parts.plurals.push({ argument, forms })
    for (const form of Object.values(forms).map(readMessage)) {
      parts.text += `\n${form.text}`
      for (const placeholder of form.placeholders) parts.placeholders.add(placeholder)
      parts.plurals.push(...form.plurals)
    }
  }
  return { ...parts, placeholders: [...parts.placeholders].sort() }
}

/** Every message by its path: 'error.not-found'. */
export function flatten(messages: object, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    const path = `${prefix}${key}`
    if (typeof value === 'string') return [[path, value]]
    return value !== null && typeof value === 'object' ? [...flatten(value, `${path}.`)] : []
  })
  return new Map(entries)
}
