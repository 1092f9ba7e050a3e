const PAIRLESS_QUOTES = /["“”„‟]/gu

function directQuotes(paragraph: string): string {
  let depth = 0
  let open = false
  let innermost: '“' | '”' | null = null
  return paragraph.replace(/[«»"“”„‟]/gu, (mark) => {
    if (mark === '«') depth += 1
    if (mark === '»') depth = Math.max(0, depth - 1)
    if (mark === '«' || mark === '»') return mark
    open = !open
    const inner = open ? depth > 0 : innermost === '“'
    if (!inner) return open ? '«' : '»'
    innermost = open ? '“' : '”'
    return innermost
  })
}

function trimInsideQuotes(paragraph: string): string {
  return paragraph.replace(/(?<=[«“]) +/gu, '').replace(/ +(?=[»”])/gu, '')
}

/**
 * One paragraph with its quotation marks paired as «» (inside them “”), Arabic punctuation after Arabic letters, and
 * no stray spaces. Where the marks do not pair up they stay as they are.
 */
export function tidy(paragraph: string): string {
  let text = paragraph.replace(/ {2,}/gu, ' ').trim()
  text = text.replace(/''/gu, '"')
  const marks = text.match(PAIRLESS_QUOTES)?.length ?? 0
  if (marks % 2 === 0 && marks > 0) text = directQuotes(text)
  text = trimInsideQuotes(text)
  return text
    .replace(/(?<=[\p{Script=Arabic}\p{M}»)]) ?,(?= |$)/gu, '،')
    .replace(/(?<=[\p{Script=Arabic}\p{M}»)]) ?\?/gu, '؟')
    .replace(/(?<=[\p{Script=Arabic}\p{M}»)]) ?;/gu, '؛')
    .replace(/(?<! ) (?=[،؛؟](?:\s|$))/gu, '')
    .replace(/(?<=[\p{L}\p{M}\p{N}»)]) (?=[.:!](?:\s|$))/gu, '')
}
