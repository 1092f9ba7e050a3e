import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { attemptFor } from '@/server/attempts'

interface Context {
  readonly params: Promise<{ attempt: string }>
}

/** The attempt as its learner may see it: public questions and what is saved. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => Response.json(await attemptFor(await visitor(), (await params).attempt)))
}
