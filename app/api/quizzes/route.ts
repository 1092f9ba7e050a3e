import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { library } from '@/server/quizzes'

/** The library. */
export async function GET(request: NextRequest): Promise<Response> {
  return handle(request, async () => {
    const entries = await library()
    return Response.json(entries.map(({ id, title, language, questions }) => ({ id, title, language, questions })))
  })
}
