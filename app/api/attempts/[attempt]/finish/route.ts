import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { finishAttempt } from '@/server/results'

interface Context {
  readonly params: Promise<{ attempt: string }>
}

/** Finishes and marks; the same again gives the same result. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => Response.json(await finishAttempt(await visitor(), (await params).attempt)))
}
