import type { NextRequest } from 'next/server'
import { Failure } from '@/lib/failure'
import { hasProvider, providerAnswer } from '@/server/accounts/provider'
import { handle } from '../../../handle'

/** Where the OpenID Connect provider sends people back to. No other address of better-auth's is served. */
export async function GET(request: NextRequest): Promise<Response> {
  return handle(request, async () => {
    if (!hasProvider()) throw new Failure('not-found')
    return providerAnswer(request)
  })
}
