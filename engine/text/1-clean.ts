/** Bidi controls, byte-order mark, soft hyphen, zero-width characters, tatweel. Joiners go too: Arabic needs none. */
const INVISIBLE = /[\u00AD\u0640\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/gu
const CONTROLS = /\p{Cc}/gu
const SPACES = /\p{Zs}/gu
const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/gu
/** Letters drawn as one of their shapes, as some PDF files store them; the phrases U+FDF0 and on stay. */
const PRESENTATION_FORMS = /[\uFB50-\uFDEF\uFE70-\uFEFC]+/gu

/** Tab, vertical tab and form feed part words; the other control characters are nothing. */
function isBlank(control: string): boolean {
  return control === '\t' || control === '\v' || control === '\f'
}

/**
 * First pass: one character for each thing. Takes a raw text and gives the same text with `\n` line ends, plain
 * spaces, no invisible characters, and letters and vowel signs in their canonical composition.
 */
export function cleanCharacters(raw: string): string {
  return raw
    .replace(LINE_ENDS, '\n')
    .replace(CONTROLS, (control) => (control === '\n' ? '\n' : isBlank(control) ? ' ' : ''))
    .replace(INVISIBLE, '')
    .replace(SPACES, ' ')
    .replace(PRESENTATION_FORMS, (letters) => letters.normalize('NFKC'))
    .normalize('NFC')
}
