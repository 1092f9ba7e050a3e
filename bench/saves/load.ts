// Requests over kept connections, as fast as the replies come.
import { Agent, request } from 'node:http'

export interface Ask {
  readonly path: string
  readonly method: 'GET' | 'PUT'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface Load {
  readonly perSecond: number
  /** Milliseconds, sorted. */
  readonly delays: readonly number[]
}

function send(url: string, agent: Agent, { path, method, headers, body }: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { agent, method, headers }, (reply) => {
      reply.on('data', () => {})
      reply.on('end', () => resolve(reply.statusCode ?? 0))
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** `width` clients for `seconds`, each asking again when it has its reply. Throws where a reply is no 200. */
export async function load(url: string, width: number, seconds: number, next: (client: number) => Ask): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: width })
  const delays: number[] = []
  const begun = performance.now()
  const end = begun + seconds * 1000
  const client = async (index: number) => {
    while (performance.now() < end) {
      const ask = next(index)
      const from = performance.now()
      const status = await send(url, agent, ask)
      if (status !== 200) throw new Error(`${ask.method} ${ask.path} was answered with ${status}`)
      delays.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: width }, (_, index) => client(index)))
  const took = (performance.now() - begun) / 1000
  agent.destroy()
  return { perSecond: delays.length / took, delays: delays.sort((one, other) => one - other) }
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}
