import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { type LiveNews, readNews, writeNews } from './news'

const CHANNEL = 'fahm_live'
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 10_000
/** A statement that takes longer means that the connection is dead, whatever the network says. */
const LONGEST_STATEMENT_MS = 5_000
const MOST_WAITING = 10_000

interface Audience {
  readonly tell: (news: LiveNews) => void
  readonly tellEveryone: () => void
}

export interface Channel {
  send(news: LiveNews): void
  /** Resolves when the channel is listening, or could not be opened the first time: the next tries go on by themselves. */
  ready(): Promise<void>
  close(): Promise<void>
}

/** LISTEN and NOTIFY over one connection of its own, which is opened again for as long as the channel is. */
class PostgresChannel implements Channel {
  private readonly sender = randomUUID()
  /** What waits to be sent, as it will be written: the same news twice is sent once. */
  private readonly waiting = new Set<string>()
  private isSending = false
  private client: pg.Client | null = null
  private retry: NodeJS.Timeout | undefined
  private isClosed = false
  private failures = 0
  private readonly first: Promise<void>

  constructor(
    private readonly url: string,
    private readonly audience: Audience,
  ) {
    this.first = this.connect()
  }

  ready(): Promise<void> {
    return this.first
  }

  send(news: LiveNews): void {
    // A long outage must not fill the memory; boards read everything again after it anyway.
    if (this.waiting.size < MOST_WAITING) this.waiting.add(writeNews(this.sender, news))
    void this.sendWaiting()
  }

  /** One statement at a time; what comes meanwhile goes together with the next. */
  private async sendWaiting(): Promise<void> {
    if (this.isSending) return
    this.isSending = true
    for (let { client } = this; client && this.waiting.size > 0; { client } = this) {
      const batch = [...this.waiting]
      this.waiting.clear()
      try {
        await client.query('SELECT pg_notify($1, news) FROM unnest($2::text[]) AS news', [CHANNEL, batch])
      } catch (error) {
        for (const news of batch) this.waiting.add(news)
        this.lost(client, error)
      }
    }
    this.isSending = false
  }

  async close(): Promise<void> {
    this.isClosed = true
    clearTimeout(this.retry)
    const { client } = this
    this.client = null
    await client?.end().catch(() => {})
  }

  private async connect(): Promise<void> {
    const { Client } = (await import('pg')).default
    const client = new Client({
      connectionString: this.url,
      application_name: 'fahm live',
      connectionTimeoutMillis: LONGEST_STATEMENT_MS,
      query_timeout: LONGEST_STATEMENT_MS,
      keepAlive: true,
    })
    client.on('error', (error) => this.lost(client, error))
    client.on('end', () => this.lost(client))
    client.on('notification', ({ payload }) => {
      const news = readNews(this.sender, payload)
      if (news) this.audience.tell(news)
    })
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
    } catch (error) {
      this.again(client, error)
      return
    }
    if (this.isClosed) await client.end().catch(() => {})
    else this.opened(client)
  }

  private opened(client: pg.Client): void {
    this.client = client
    const wasLost = this.failures > 0
    this.failures = 0
    if (wasLost) this.audience.tellEveryone()
    void this.sendWaiting()
  }

  private lost(client: pg.Client, error?: unknown): void {
    if (this.client !== client) return
    this.client = null
    this.again(client, error)
  }

  private again(client: pg.Client, error: unknown): void {
    void client.end().catch(() => {})
    if (this.isClosed) return
    const reason = error instanceof Error ? error.message : 'the connection ended'
    if (this.failures === 0) console.warn(`The live channel was lost and is being opened again: ${reason}`)
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures)
    this.failures += 1
    // Servers that lost the database together do not come back at the same moment.
    this.retry = setTimeout(() => void this.connect(), wait * (0.75 + Math.random() / 2)).unref()
  }
}

/** Opens the channel between the servers on one PostgreSQL database. */
export function openChannel(url: string, audience: Audience): Channel {
  return new PostgresChannel(url, audience)
}
