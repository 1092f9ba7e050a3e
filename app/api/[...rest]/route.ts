import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { Failure } from '@/lib/failure'

/** Any address that no route has, answered as every refusal is. */
async function nothing(request: NextRequest): Promise<Response> {
  return handle(request, async () => {
    throw new Failure('not-found')
  })
}

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT }
