import type { NextRequest } from 'next/server'
import { download } from '@/app/api/download'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { messages } from '@/i18n/messages'
import { resultFile } from '@/server/data/result-sheets'

interface Context {
  readonly params: Promise<{ assignment: string; format: string }>
}

/** The results of an assignment as `csv` or `xlsx`; `?in=en` for English heads. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { assignment, format } = await params
    const locale = request.nextUrl.searchParams.get('in') === 'en' ? 'en' : 'ar'
    const direction = locale === 'ar' ? 'rtl' : 'ltr'
    return download(
      await resultFile(await visitor(), assignment, format, { words: messages[locale].data.table, direction }),
    )
  })
}
