import type { NextRequest } from 'next/server'
import { z } from 'zod'
import { handle, readJson } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { Failure } from '@/lib/failure'
import { saveAnswer } from '@/server/answers'

interface Context {
  readonly params: Promise<{ attempt: string; question: string }>
}

/** Far above what anyone can click, and low enough that a form can still add one. */
const LARGEST_SEQUENCE = 1_000_000_000

/** What is a response, only its question can tell. */
const body = z.strictObject({
  sequence: z.int().min(1).max(LARGEST_SEQUENCE),
  response: z.unknown().refine((response) => response !== undefined),
})

/** Stores an answer: 200 {sequence, receivedAt}; with the response that counts where that is another. */
export async function PUT(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { attempt, question } = await params
    const parsed = body.safeParse(await readJson(request))
    if (!parsed.success) throw new Failure('invalid')
    return Response.json(await saveAnswer(await visitor(), attempt, question, parsed.data))
  })
}
