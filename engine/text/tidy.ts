const PAIRLESS_QUOTES = /["“”„‟]/gu

function directQuotes(paragraph: string): string {
  let depth = 0
  let open = false
  let isInside = false
  return paragraph.replace(/["“”„‟«»]/gu, (mark) => {
    if (mark === '«' || mark === '»') {
      depth = mark === '«' ? depth + 1 : Math.max(0, depth - 1)
      return mark
    }
    open = !open
    if (open) isInside = depth > 0
    const inner = isInside
    if (!open) isInside = false
    return open ? (inner ? '“' : '«') : inner ? '”' : '»'
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
