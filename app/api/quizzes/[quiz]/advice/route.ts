import type { NextRequest } from 'next/server'
import { handle, readJson } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { adviceOn } from '@/server/advice'

interface Context {
  readonly params: Promise<{ quiz: string }>
}

/** What is to be said of a question that is being written, a QuestionInput: 200 {problems, gates}. Stores nothing. */
export async function POST(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { quiz } = await params
    return Response.json(await adviceOn(await visitor(), quiz, await readJson(request)))
  })
}
