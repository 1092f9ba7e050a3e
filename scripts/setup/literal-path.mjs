// Next answers an address with a broken escape (%E0%A4%A) as its own fault, with 500. Such an address names
// nothing, so it is made one that is simply not found.
import { subscribe } from 'node:diagnostics_channel'

/** @param {string} url */
export function withoutBrokenEscapes(url) {
  const [path] = url.split('?', 1)
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return path.replaceAll('%', '_') + url.slice(path.length)
  }
}

/** To be called before the server is loaded. */
export function acceptAnyPath() {
  subscribe('http.server.request.start', (event) => {
    const { request } = /** @type {{ request: import('node:http').IncomingMessage }} */ (event)
    request.url = withoutBrokenEscapes(request.url ?? '/')
  })
}
