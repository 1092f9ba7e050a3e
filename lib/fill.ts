/** A sentence with its places filled: `fill('{done} of {all}', { done: '3', all: '30' })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
}
