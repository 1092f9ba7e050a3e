import type { IncomingMessage } from 'node:http'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'
import { environment } from '@/lib/environment'
import { Failure, type FailureKey } from '@/lib/failure'

const MOST_BYTES = 5 * 1024 * 1024
const MOST_REDIRECTS = 5
const LONGEST_MS = 10_000
const TYPES = ['text/html', 'text/plain', 'application/pdf', 'application/xhtml+xml'] as const
const REDIRECTS = new Set([301, 302, 303, 307, 308])

export interface Fetched {
  /** Where the redirects ended. */
  readonly url: string
  readonly type: (typeof TYPES)[number]
  readonly charset: string | undefined
  readonly bytes: Uint8Array
}

/** The filter refuses every address that is not public, after the name was looked up, on the connection itself. */
function agents() {
  const loopback = environment().FAHM_TEST_ALLOW_LOOPBACK === '1' ? ['127.0.0.1'] : []
  const options = { keepAlive: false, allowIPAddressList: loopback }
  return { http: new RequestFilteringHttpAgent(options), https: new RequestFilteringHttpsAgent(options) }
}

/**
 * An address as one may ask for: http or https, no name and password in it, a port that web servers use. URL writes
 * every spelling of an IPv4 address (decimal, octal, hexadecimal) as the one that the filter judges.
 *
 * @throws {Failure} link-refused
 */
export function checkedUrl(raw: string, base?: string): URL {
  const url = URL.canParse(raw, base) ? new URL(raw, base) : null
  // ::127.0.0.1 and its like: an old way to write IPv4, which the filter takes for public.
  const isOldMapping = url?.hostname.startsWith('[::')
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:'
  if (!url || !isWeb || isOldMapping || url.username || url.password) throw new Failure('link-refused')
  const port = Number(url.port || 443)
  if (port < 1024 && port !== 80 && port !== 443) throw new Failure('link-refused')
  return url
}

function ask(url: URL, signal: AbortSignal): Promise<IncomingMessage> {
  const { http, https } = agents()
  const headers = {
    accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8',
    'accept-encoding': 'gzip, deflate, br',
    'accept-language': 'ar,en;q=0.5',
    'user-agent': 'Mozilla/5.0 (compatible; Fahm; reads one page for its reader)',
  }
  return new Promise((resolve, reject) => {
    const isPlain = url.protocol === 'http:'
    const send = isPlain ? requestHttp : requestHttps
    send(url, { agent: isPlain ? http : https, headers, signal }, resolve)
      .on('error', reject)
      .end()
  })
}

const DECODERS = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }

function decoded(reply: IncomingMessage): Readable {
  const encoding = (reply.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return reply
  const make = DECODERS[encoding as keyof typeof DECODERS]
  if (!make) throw new Failure('link-not-article')
  const decoder = make()
  reply.on('error', (error) => decoder.destroy(error))
  return reply.pipe(decoder)
}

/** Counts what comes out of the decompression, not what the server says. */
async function bodyOf(reply: IncomingMessage): Promise<Uint8Array> {
  if (Number(reply.headers['content-length'] ?? 0) > MOST_BYTES) throw new Failure('link-too-large')
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(reply) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Failure('link-too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

async function toFetched(url: URL, reply: IncomingMessage): Promise<Fetched> {
  const status = reply.statusCode ?? 0
  if (status < 200 || status > 299) throw new Failure('link-unreachable')
  const [name = '', ...parameters] = (reply.headers['content-type'] ?? '').split(';')
  const type = TYPES.find((each) => each === name.trim().toLowerCase())
  if (!type) throw new Failure('link-not-article')
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(parameters.join(';'))?.[1]
  return { url: url.href, type, charset, bytes: await bodyOf(reply) }
}

async function follow(first: URL, signal: AbortSignal): Promise<Fetched> {
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const reply = await ask(url, signal)
    try {
      if (!REDIRECTS.has(reply.statusCode ?? 0)) return await toFetched(url, reply)
      url = checkedUrl(reply.headers.location ?? '', url.href)
    } finally {
      reply.destroy()
    }
  }
  throw new Failure('link-unreachable')
}

/** The filter's refusals are told by their words only. */
function keyOf(error: unknown): FailureKey {
  return error instanceof Error && /is not allowed\. Because/.test(error.message) ? 'link-refused' : 'link-unreachable'
}

/**
 * Fetches one page that a person pasted the address of. No connection is made to anything that is not public: loopback,
 * private, link-local and mapped addresses are refused in every spelling, by name and after every redirect.
 *
 * @throws {Failure} link-refused, link-unreachable, link-too-large (5 MB inflated), link-not-article (its type)
 */
export async function fetchLink(raw: string): Promise<Fetched> {
  try {
    return await follow(checkedUrl(raw), AbortSignal.timeout(LONGEST_MS))
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(keyOf(error), { cause: error })
  }
}
