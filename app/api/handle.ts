import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from '@/i18n/locales'
import { Failure, type FailureKey } from '@/lib/failure'

/** Larger than the longest essay in the widest encoding, and no more. */
const MOST_BYTES = 64 * 1024

/** The language of a refusal: the page's own where the request came from one, else the browser's. */
function localeOf(request: NextRequest): Locale {
  const page = request.headers.get('referer')?.match(/^https?:\/\/[^/]+\/(\w+)/)?.[1]
  if (isLocale(page)) return page
  const accepted = (request.headers.get('accept-language') ?? '').split(',').map((each) => each.trim().slice(0, 2))
  return LOCALES.find((locale) => locale === accepted.find((each) => isLocale(each))) ?? DEFAULT_LOCALE
}

async function refusal(request: NextRequest, key: FailureKey, status: number, retryAfter?: number): Promise<Response> {
  const t = await getTranslations({ locale: localeOf(request), namespace: 'error' })
  const headers = retryAfter ? { 'retry-after': String(retryAfter) } : undefined
  return Response.json({ error: key, message: t(key) }, { status, headers })
}

/** A database that cannot be reached, as the drivers and Prisma call it. */
function isOutage(error: unknown): boolean {
  const text = String(
    error instanceof Error ? `${error.name} ${error.message} ${'code' in error ? error.code : ''}` : error,
  )
  return /P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|SQLITE_BUSY|SQLITE_FULL|terminating connection|Connection terminated/i.test(
    text,
  )
}

/**
 * A browser names the page that sends a change. Where it names a foreign one, the change is refused; who names
 * none is no browser and carries no one else's cookie.
 */
function assertSameOrigin(request: NextRequest): void {
  if (request.method === 'GET') return
  const origin = request.headers.get('origin')
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host')
  const isForeign = origin !== null && (!URL.canParse(origin) || new URL(origin).host !== host)
  if (isForeign || request.headers.get('sec-fetch-site') === 'cross-site') throw new Failure('forbidden')
}

/** Runs a route's work; what fails as expected is answered with its key, status and sentence, the rest is logged once. */
export async function handle(request: NextRequest, work: () => Promise<Response>): Promise<Response> {
  try {
    assertSameOrigin(request)
    return await work()
  } catch (error) {
    if (error instanceof Failure) return refusal(request, error.key, error.status, error.retryAfter)
    if (isOutage(error)) return refusal(request, 'unavailable', 503, 2)
    console.error(error)
    return refusal(request, 'unexpected', 500)
  }
}

async function readCapped(request: NextRequest): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Failure('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The request's JSON; an empty body is an empty object. Throws `too-large` or `bad-request`. */
export async function readJson(request: NextRequest): Promise<unknown> {
  const bytes = await readCapped(request)
  if (bytes.length === 0) return {}
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (cause) {
    throw new Failure('bad-request', { cause })
  }
}
