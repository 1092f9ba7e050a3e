import { form } from '../../../text/fold'

const ALEF = 'ا'.charCodeAt(0)
const YEH = 'ي'.charCodeAt(0)
const HAMZA = 'ء'.charCodeAt(0)

/** Letters that are written more than one way, by their code; others stand for themselves. */
const ALIKE = new Map<number, number>(
  Object.entries({ أ: ALEF, إ: ALEF, آ: ALEF, ٱ: ALEF, ى: YEH, ؤ: HAMZA, ئ: HAMZA }).map(([letter, code]) => [
    letter.charCodeAt(0),
    code,
  ]),
)
/** Plain Arabic letters, from ء to ي without tatweel; anything else goes the long way. */
function isLetter(code: number): boolean {
  return code >= HAMZA && code <= YEH && code !== 0x640
}

/**
 * The key that stems are looked up by: alefs alike, ى as ي, and every seat of a hamza but alef alike, so that
 * مسئول and مسؤول, بناؤه and بنائه meet. As long as the bare word, letter for letter. ة stays: كتابه is not كتابة.
 */
export function stemKey(written: string): string {
  let changed = false
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    if (!isLetter(code)) return longWay(written)
    if (ALIKE.has(code)) changed = true
  }
  return changed ? alike(written) : written
}

function alike(written: string): string {
  let key = ''
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at)
    key += String.fromCharCode(ALIKE.get(code) ?? code)
  }
  return key
}

function longWay(written: string): string {
  return alike(form(written))
}
