import { keyedHash, tokenDigest } from './tokens'

/** Digits and letters that are not taken for one another; with ten of them there are 30¹⁰ codes, 49 bits. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 10

/** Signs read or typed for another: what the alphabet leaves out because of its likeness. */
const READ_AS: Readonly<Record<string, string>> = { U: 'V', O: 'Q', '0': 'Q' }

/**
 * The secret code of a pupil's card, derived from the installation's secret and stored nowhere. The remainder's bias
 * is beyond notice: 256 bits for 30¹⁰ codes.
 */
export function cardCode(pupilId: string, revision: number): string {
  let rest = BigInt(`0x${keyedHash(`card/${pupilId}/${revision}`).toString('hex')}`)
  const base = BigInt(ALPHABET.length)
  let code = ''
  for (let sign = 0; sign < LENGTH; sign += 1) {
    code += ALPHABET[Number(rest % base)]
    rest /= base
  }
  return code
}

/** As it is printed: XXXXX-XXXXX. */
export function shownCode(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** A code as somebody typed or scanned it; null where no card can have it. */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null
  const plain = typed
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\p{Pd}\p{Cf}ـ_.]/gu, '')
    .toUpperCase()
  const code = [...plain].map((sign) => READ_AS[sign] ?? sign)
  return code.length === LENGTH && code.every((sign) => ALPHABET.includes(sign)) ? code.join('') : null
}

/** How a card is found again: a keyed digest, so that the database alone opens no pupil's work. */
export function cardDigest(code: string): string {
  return tokenDigest(`card-code/${code}`)
}
