import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { handle, readJson } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { Failure } from '@/lib/failure'
import { notePresence } from '@/server/presence'

interface Context {
  readonly params: Promise<{ attempt: string }>
}

const body = z.object({ questionId: z.string().max(64).nullable() })

/** The page is there and shows this question: 200 {state, deadline, serverNow}. Only under an assignment. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const parsed = body.safeParse(await readJson(request))
    if (!parsed.success) throw new Failure('invalid')
    return Response.json(await notePresence(await visitor(), (await params).attempt, parsed.data.questionId))
  })
}
