import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { distribution } from '@/server/live/board'

interface Context {
  readonly params: Promise<{ assignment: string; question: string }>
}

/** How the answers to one question are spread, key included: for the teacher, and only when asked for. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { assignment, question } = await params
    const spread = await distribution(await visitor(), assignment, question)
    return Response.json(spread, { headers: { 'cache-control': 'no-store' } })
  })
}
