/// <reference lib="webworker" />
// Lets an attempt be opened without a network: keeps its page, and the files of the build that it needs. Bundled by
// scripts/setup/worker.mjs to /sw.js. Nothing else is ever answered from here while the network works.
import { CacheFirst, type RouteHandlerCallbackOptions, Serwist } from 'serwist'
import { type KeepMessage, PAGES_CACHE, SHELL_CACHE, STATIC_CACHE } from '@/lib/kept-pages'
import { attemptOfResult, drop, isAttempt, keep, keptPage, noteVisitor } from './kept-pages'

declare const self: ServiceWorkerGlobalScope
/** The files of this build, and the pages that stand in for those that cannot be reached. Put in by the bundler. */
declare const STATIC_FILES: readonly string[]
declare const SHELL_PAGES: readonly string[]

/** A network that has not answered by then is treated as none where the page is kept. */
const PATIENCE_MS = 8_000

const pathOf = (request: Request) => new URL(request.url).pathname

/** The page that says there is no network, in the language of the address. */
async function offlinePage(path: string): Promise<Response> {
  const cache = await caches.open(SHELL_CACHE)
  const shell = SHELL_PAGES.find((page) => page.split('/')[1] === path.split('/')[1]) ?? SHELL_PAGES[0] ?? ''
  return (await cache.match(shell)) ?? Response.error()
}

async function fromNetwork(request: Request): Promise<Response> {
  const response = await fetch(request)
  await noteVisitor(response)
  return response
}

/** The network's page wherever there is one; the kept one where there is none, or the server is down. */
async function attemptPage({ request, event }: RouteHandlerCallbackOptions): Promise<Response> {
  const path = pathOf(request)
  const kept = await keptPage(path)
  const slow = new Promise<Response>((resolve) => {
    if (kept) setTimeout(() => resolve(kept), PATIENCE_MS)
  })
  try {
    const response = await Promise.race([fromNetwork(request), slow])
    if (response.status >= 500 && kept) return kept
    // Finished, or no longer this device's.
    if (response.type === 'opaqueredirect' || response.status === 404) await drop(path)
    else if (response !== kept) event.waitUntil(keep(path, response.clone()))
    return response
  } catch {
    return kept ?? offlinePage(path)
  }
}

async function anyPage(request: Request): Promise<Response> {
  const path = pathOf(request)
  try {
    const response = await fromNetwork(request)
    const attempt = attemptOfResult(path)
    if (attempt && response.ok) await drop(attempt)
    return response
  } catch {
    return offlinePage(path)
  }
}

const isPage = ({ request }: { request: Request }) => request.mode === 'navigate' && request.method === 'GET'

const serwist = new Serwist({
  // Files are named by their content and kept pages by their attempt, so a new worker can serve what an old one kept.
  skipWaiting: true,
  clientsClaim: true,
  disableDevLogs: true,
  runtimeCaching: [
    {
      matcher: ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/_next/static/'),
      handler: new CacheFirst({ cacheName: STATIC_CACHE }),
    },
    {
      matcher: ({ request, url }) => isPage({ request }) && isAttempt(url.pathname),
      handler: attemptPage,
    },
    { matcher: isPage, handler: ({ request }: RouteHandlerCallbackOptions) => anyPage(request) },
    {
      // Pages that the application itself asks for: only to see for whom they were made.
      matcher: ({ request, sameOrigin }) => sameOrigin && request.headers.has('rsc'),
      handler: ({ request }: RouteHandlerCallbackOptions) => fromNetwork(request),
    },
  ],
})

async function install(): Promise<void> {
  const files = await caches.open(STATIC_CACHE)
  await Promise.all(STATIC_FILES.map(async (file) => (await files.match(file)) ?? files.add(file)))
  const shell = await caches.open(SHELL_CACHE)
  // Without cookies: what stands in for any page names nobody.
  await Promise.all(SHELL_PAGES.map((page) => shell.add(new Request(page, { credentials: 'omit' }))))
}

/** Files of earlier builds go once no page that was kept could ask for them. */
async function tidy(): Promise<void> {
  if (await caches.has(PAGES_CACHE)) return
  const files = await caches.open(STATIC_CACHE)
  for (const request of await files.keys()) {
    if (!STATIC_FILES.includes(pathOf(request))) await files.delete(request)
  }
}

async function keepPage(path: string): Promise<void> {
  if (!isAttempt(path)) return
  const response = await fetch(path, { headers: { accept: 'text/html' }, redirect: 'manual' })
  await noteVisitor(response)
  await keep(path, response)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('message', (event) => {
  const message = event.data as KeepMessage | undefined
  if (message?.kind === 'keep') event.waitUntil(keepPage(message.path).catch(() => {}))
})
serwist.addEventListeners()
