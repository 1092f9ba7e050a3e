// Links: only what is public is ever connected to. The one server here counts who arrives.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'

let connections = 0
let answer: RequestListener = (_, response) => response.end()
let server: Server
let port = 0

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response))
  server.on('connection', () => {
    connections += 1
  })
  // Also by IPv6 and every address of this machine.
  await new Promise<void>((resolve) => server.listen(0, resolve))
  port = (server.address() as AddressInfo).port
  fetchLink = await fetcher(false)
  fetchFromLoopback = await fetcher(true)
  vi.unstubAllEnvs()
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

type FetchLink = typeof import('@/server/fetch-link').fetchLink

/** As it runs, and as it runs in browser tests. The environment is read once, so each way has the module anew. */
let [fetchLink, fetchFromLoopback]: (FetchLink | undefined)[] = []
const strictly: FetchLink = (link) => fetchLink?.(link) ?? Promise.reject(new Error('not loaded'))
const loosely: FetchLink = (link) => fetchFromLoopback?.(link) ?? Promise.reject(new Error('not loaded'))

async function fetcher(allowLoopback: boolean): Promise<FetchLink> {
  vi.resetModules()
  vi.stubEnv('FAHM_SECRET', 'known to the tests, and to them only')
  vi.stubEnv('FAHM_TEST_ALLOW_LOOPBACK', allowLoopback ? '1' : '')
  ;(await import('@/lib/environment')).environment()
  return (await import('@/server/fetch-link')).fetchLink
}

beforeEach(() => {
  connections = 0
})

const INTERNAL = [
  'http://127.0.0.1:PORT/',
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://127.1:PORT/',
  'http://2130706433:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://0x7f.0.0.1:PORT/',
  'http://0x7f000001:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://127.255.255.254:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  'http://[::1]:PORT/',
  'http://[::]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]:PORT/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[fd00:ec2::254]/',
  'http://[fe80::1]:PORT/',
  'http://10.0.0.1:PORT/',
  'http://172.16.0.1:PORT/',
  'http://192.168.0.1:PORT/',
  'http://100.64.0.1:PORT/',
  'https://127.0.0.1:PORT/',
  'https://localhost:PORT/',
]

const MALFORMED = [
  'file:///etc/passwd',
  'ftp://example.com/a',
  'gopher://127.0.0.1:PORT/_x',
  'http://user:word@example.com/',
  'http://example.com:22/',
  'http://',
  'nonsense',
]

describe('a link that leads inside', () => {
  it.each(INTERNAL)('%s is refused, and nothing connects', async (link) => {
    await expect(strictly(link.replace('PORT', String(port)))).rejects.toMatchObject({ key: 'link-refused' })
    expect(connections).toBe(0)
  })

  it.each(MALFORMED)('%s is no link to a page', async (link) => {
    await expect(loosely(link.replace('PORT', String(port)))).rejects.toMatchObject({ key: 'link-refused' })
    expect(connections).toBe(0)
  })
})

describe('a page', () => {
  const page = (path = '') => `http://127.0.0.1:${port}/${path}`
  const html: RequestListener = (_, response) => {
    response.setHeader('content-type', 'text/html; charset=windows-1256').end('<p>x</p>')
  }

  it('comes with what its server said of it', async () => {
    answer = html
    const fetched = await loosely(page('a'))
    expect(fetched).toMatchObject({ url: page('a'), type: 'text/html', charset: 'windows-1256' })
    expect(Buffer.from(fetched.bytes).toString()).toBe('<p>x</p>')
  })

  it('is followed to where it moved, and each step is judged', async () => {
    answer = (request, response) => {
      if (request.url === '/end') return html(request, response)
      response.writeHead(302, { location: request.url === '/inside' ? 'http://127.0.0.2:80/' : '/end' }).end()
    }
    expect((await loosely(page('moved'))).url).toBe(page('end'))
    await expect(loosely(page('inside'))).rejects.toMatchObject({ key: 'link-refused' })
  })

  it('that moves for ever is given up', async () => {
    answer = (_, response) => void response.writeHead(301, { location: '/again' }).end()
    await expect(loosely(page())).rejects.toMatchObject({ key: 'link-unreachable' })
    expect(connections).toBe(6)
  })

  it.each([
    ['a picture', 'image/png', 'link-not-article'],
    ['a program', 'application/javascript', 'link-not-article'],
  ])('that is %s is refused by its type', async (_, type, key) => {
    answer = (__, response) => void response.setHeader('content-type', type).end('x')
    await expect(loosely(page())).rejects.toMatchObject({ key })
  })

  it.each([404, 500])('answered with %i is refused', async (status) => {
    answer = (_, response) => void response.writeHead(status, { 'content-type': 'text/html' }).end()
    await expect(loosely(page())).rejects.toMatchObject({ key: 'link-unreachable' })
  })

  it('is counted as it inflates, whatever its server says of its length', async () => {
    const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024))
    answer = (_, response) =>
      void response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb)
    const start = performance.now()
    await expect(loosely(page())).rejects.toMatchObject({ key: 'link-too-large' })
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('where nobody listens cannot be reached', async () => {
    await expect(loosely('http://127.0.0.1:1025/')).rejects.toMatchObject({ key: 'link-unreachable' })
  })
})
