/** Named characters that word processors and learning platforms write; numbers say all others. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
  ...{ laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„' },
  ...{ hellip: '…', ndash: '–', mdash: '—', middot: '·', bull: '•', deg: '°', times: '×', divide: '÷', plusmn: '±' },
  ...{ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', copy: '©', euro: '€', rarr: '→', larr: '←' },
  ...{ eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç', ocirc: 'ô', ugrave: 'ù', iuml: 'ï' },
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as the content of an element: what looks like markup stays text, and line breaks stay. */
export function inline(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character).replaceAll('\n', '<br>')
}

/** A text as one paragraph that reads in its own direction wherever it is shown; '' for none. */
export function paragraph(
  text: string,
  of: { readonly language: string; readonly direction: string },
  tag = 'p',
): string {
  return text === '' ? '' : `<${tag} dir="${of.direction}" lang="${inline(of.language)}">${inline(text)}</${tag}>`
}

function character(whole: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name] ?? whole
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isOne = Number.isInteger(code) && code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isOne ? String.fromCodePoint(code) : whole
}

const decoded = (text: string) => text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, character)

const BREAK = /^(?:br|p|div|li|ul|ol|tr|table|h[1-6]|blockquote|pre|section|article|dd|dt)$/
const MEDIA = /^(?:img|audio|video|object|embed|iframe|svg|canvas|math)$/
const PLAIN = /^(?:p|br|span|div|b|strong|i|em|bdi|font)$/

export interface FromHtml {
  readonly text: string
  /** Whether something was there that only shows: a picture, a sound, a formula. */
  readonly hasMedia: boolean
  /** Whether structure was lost: tables, lists, links. */
  readonly hasMarkup: boolean
}

/** A paragraph of our own, exactly as it was before `paragraph` or `inline`; null for anything else. */
function ownText(html: string): string | null {
  const inner = /^<p dir="(?:rtl|ltr)" lang="[^"<>]{0,40}">([\s\S]*)<\/p>$/.exec(html)?.[1] ?? html
  const lines = inner.split('<br>')
  return lines.some((line) => /[<\n]/.test(line)) ? null : lines.map(decoded).join('\n')
}

/** The text of an HTML fragment: blocks and breaks as lines, everything else without its tags. Linear in its length. */
export function fromHtml(html: string): FromHtml {
  const own = ownText(html.trim())
  if (own !== null) return { text: own, hasMedia: false, hasMarkup: false }
  let [text, hasMedia, hasMarkup] = ['', false, false]
  const source = html.replace(/<!--[\s\S]*?(?:-->|$)|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
  for (const part of source.split(/(<\/?[a-z][^<>]*>)/i)) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)/i.exec(part)
    if (!tag) {
      text += decoded(part.replace(/\s+/g, ' '))
      continue
    }
    const name = (tag[2] ?? '').toLowerCase()
    if (MEDIA.test(name)) hasMedia = true
    else if (!PLAIN.test(name)) hasMarkup = true
    if (BREAK.test(name)) text += '\n'
  }
  const lines = text.split('\n').map((line) => line.trim())
  return {
    text: lines
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
    hasMedia,
    hasMarkup,
  }
}
