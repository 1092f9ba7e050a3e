import type { NextRequest } from 'next/server'
import { download } from '@/app/api/download'
import { handle } from '@/app/api/handle'
import { templateFile } from '@/server/exchange/template'

interface Context {
  readonly params: Promise<{ format: string }>
}

/** The table to fill in; `?language=en` for its heads in English. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const language = request.nextUrl.searchParams.get('language') === 'en' ? 'en' : 'ar'
    return download(await templateFile((await params).format, language))
  })
}
