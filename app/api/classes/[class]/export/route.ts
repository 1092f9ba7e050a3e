import type { NextRequest } from 'next/server'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { messages } from '@/i18n/messages'
import { exportClass } from '@/server/data/export-class'

interface Context {
  readonly params: Promise<{ class: string }>
}

/** Everything of a class as one ZIP, made while it is sent; `?in=en` for English heads in its tables. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const locale = request.nextUrl.searchParams.get('in') === 'en' ? 'en' : 'ar'
    const now = new Date()
    const stream = await exportClass(await visitor(), (await params).class, messages[locale].data.table, now)
    return new Response(stream, {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="fahm-class-${now.toISOString().slice(0, 10)}.zip"`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    })
  })
}
