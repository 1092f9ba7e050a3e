import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { exportLearner } from '@/server/export-learner'

/** Everything that is kept of whoever asks, as one file. */
export async function GET(request: NextRequest): Promise<Response> {
  return handle(request, async () => {
    const now = new Date()
    const file = await exportLearner(await visitor(), now)
    return new Response(JSON.stringify(file, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="fahm-${now.toISOString().slice(0, 10)}.json"`,
        'cache-control': 'no-store',
      },
    })
  })
}
