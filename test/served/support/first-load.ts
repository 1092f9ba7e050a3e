// What a browser fetches before a page can be used: the bytes that our own server sends, gzip as it compresses them.
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { ROOT } from '../../support/database'

export interface FirstLoad {
  /** Bytes by the path of the script. */
  readonly scripts: Readonly<Record<string, number>>
  /** What Next and React need on a page that has nothing on it. */
  readonly floor: number
  /** What our own page adds. */
  readonly over: number
  readonly page: number
  readonly styles: number
}

const NOT_WORTH_IT = 1_400

/** Bytes on the wire and, for a page, what they say. */
function fetched(url: string, cookie: string, encoding: 'gzip' | 'identity'): Promise<{ bytes: number; text: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie, 'accept-encoding': encoding } }, (reply) => {
      const chunks: Buffer[] = []
      reply.on('data', (chunk: Buffer) => chunks.push(chunk))
      reply.on('error', reject)
      reply.on('end', () => {
        const body = Buffer.concat(chunks)
        const sentAs = reply.headers['content-encoding'] ?? 'identity'
        // What is smaller than a packet is not compressed.
        const isAsAsked = sentAs === encoding || (sentAs === 'identity' && body.length < NOT_WORTH_IT)
        if (reply.statusCode !== 200 || !isAsAsked) return reject(new Error(`${url}: ${reply.statusCode} ${sentAs}`))
        resolve({ bytes: body.length, text: encoding === 'identity' ? body.toString('utf8') : '' })
      })
    }).on('error', reject)
  })
}

/** The scripts that any page of this build begins with. */
function frameworkScripts(): ReadonlySet<string> {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.next', 'build-manifest.json'), 'utf8')) as {
    rootMainFiles: string[]
  }
  return new Set(manifest.rootMainFiles.map((file) => `/_next/${file}`))
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)

/** Measures a page of the built application. Scripts for browsers without modules are left out: no others fetch them. */
export async function firstLoad(url: string, path: string, cookie: string): Promise<FirstLoad> {
  const { text } = await fetched(`${url}${path}`, cookie, 'identity')
  const page = await fetched(`${url}${path}`, cookie, 'gzip')
  const tags = (text.match(/<script\b[^>]*>/g) ?? []).filter((tag) => !/\bnomodule\b/i.test(tag))
  const named = tags.flatMap((tag) => /\bsrc="([^"?]+\.js)[^"]*"/.exec(tag)?.[1] ?? [])
  const sheets = [...text.matchAll(/<link\b[^>]*href="([^"?]+\.css)[^"]*"/g)].map(([, href]) => href ?? '')
  const sizeOf = async (file: string) => (await fetched(`${url}${file}`, cookie, 'gzip')).bytes
  const scripts: Record<string, number> = {}
  for (const file of new Set(named)) scripts[file] = await sizeOf(file)
  const framework = frameworkScripts()
  const floor = sum(Object.entries(scripts).flatMap(([file, bytes]) => (framework.has(file) ? [bytes] : [])))
  const styles = sum(await Promise.all([...new Set(sheets)].map(sizeOf)))
  return { scripts, floor, over: sum(Object.values(scripts)) - floor, page: page.bytes, styles }
}
