/** The caches of the service worker, which pages look into as well. */
export const STATIC_CACHE = 'fahm-static'
export const SHELL_CACHE = 'fahm-shell'
export const PAGES_CACHE = 'fahm-pages'

/** Names whose session a page was made for; a digest, so that it opens nothing. Set by proxy.ts. */
export const VISITOR_HEADER = 'x-fahm-visitor'

/** What a page asks of the service worker: to keep the page at this path. */
export interface KeepMessage {
  readonly kind: 'keep'
  readonly path: string
}
