/**
 * FNV-1a over the UTF-16 units of a text, as eight hexadecimal digits. It tells damage, not intent: whoever changes a
 * text on purpose can count it anew. Web Crypto would be no better here, and is missing where there is no TLS.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}
