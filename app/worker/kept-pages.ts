import { PAGES_CACHE, VISITOR_HEADER } from '@/lib/kept-pages'

/** A page nobody came back to. */
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1000

const ATTEMPT = /^\/[a-z]{2}\/attempts\/[^/]+$/
const RESULT = /^(\/[a-z]{2}\/attempts\/[^/]+)\/result$/

/** The one kind of page that is kept: an attempt. */
export const isAttempt = (path: string) => ATTEMPT.test(path)

/** The attempt's page where the path is that of its result. */
export const attemptOfResult = (path: string) => RESULT.exec(path)?.[1]

const pages = () => caches.open(PAGES_CACHE)

export async function keptPage(path: string): Promise<Response | undefined> {
  return (await pages()).match(path)
}

export async function drop(path: string): Promise<void> {
  await (await pages()).delete(path)
}

/** Keeps a page that was made for a session of ours; what was redirected or refused is none. */
export async function keep(path: string, response: Response): Promise<void> {
  if (response.ok && !response.redirected && response.headers.has(VISITOR_HEADER)) {
    await (await pages()).put(path, response)
  }
}

/**
 * Whoever is seen to use the device now: pages that were kept for somebody else are gone, and so are old ones. A
 * response without the header (a redirect, or none of ours) tells nothing.
 */
export async function noteVisitor(response: Response): Promise<void> {
  const visitor = response.headers.get(VISITOR_HEADER)
  if (!visitor) return
  const cache = await pages()
  for (const request of await cache.keys()) {
    const page = await cache.match(request)
    const isOld = Date.now() - Date.parse(page?.headers.get('date') ?? '') > KEPT_FOR_MS
    if (isOld || page?.headers.get(VISITOR_HEADER) !== visitor) await cache.delete(request)
  }
}
