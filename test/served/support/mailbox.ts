// A mail server that takes everything and keeps it (RFC 5321, as much of it as one client needs).

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'

export interface Mailbox {
  readonly url: string
  /** Decoded texts of what arrived. */
  readonly mails: readonly string[]
  close(): Promise<void>
}

/** Mails with Arabic travel as base64 or quoted-printable. */
function decoded(raw: string): string {
  const [head = '', ...parts] = raw.split('\r\n\r\n')
  const body = parts.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8')
  if (!/quoted-printable/i.test(head)) return body
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = []
  const server = createServer((socket) => {
    let pending = ''
    let isMail = false
    socket.write('220 mailbox\r\n')
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1')
      for (;;) {
        const end = isMail ? pending.indexOf('\r\n.\r\n') : pending.indexOf('\r\n')
        if (end < 0) return
        const line = pending.slice(0, end)
        pending = pending.slice(end + (isMail ? 5 : 2))
        if (isMail) mails.push(decoded(line))
        isMail = !isMail && line.toUpperCase() === 'DATA'
        socket.write(isMail ? '354 go on\r\n' : /^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, mails, close: () => new Promise((resolve) => server.close(() => resolve())) }
}
