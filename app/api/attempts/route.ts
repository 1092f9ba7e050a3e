import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { handle, readJson } from '@/app/api/handle'
import { address, remember, visitor } from '@/app/visitor'
import { Failure } from '@/lib/failure'
import { startAttempt } from '@/server/attempts'
import { spend } from '@/server/limits'
import { nameSchema } from '@/server/session'

const body = z.object({ quizId: z.string().min(1).max(64), name: nameSchema })

/** Begins an attempt: 201 {attemptId}, and a session for a browser that has none. */
export async function POST(request: NextRequest): Promise<Response> {
  return handle(request, async () => {
    await spend('start', await address())
    const parsed = body.safeParse(await readJson(request))
    if (!parsed.success) throw new Failure('invalid')
    const { attemptId, token } = await startAttempt(await visitor(), parsed.data.quizId, parsed.data.name)
    await remember(token)
    return Response.json({ attemptId }, { status: 201 })
  })
}
