import { assertReady } from '@/server/health'

export const dynamic = 'force-dynamic'

/** Answers can be taken now: the database is there, migrated and durable. */
export async function GET(): Promise<Response> {
  try {
    await assertReady()
    return Response.json({ status: 'ready' })
  } catch (error) {
    console.error(error)
    return Response.json({ status: 'not-ready' }, { status: 503, headers: { 'retry-after': '2' } })
  }
}
