import type { NextRequest } from 'next/server'
import { download } from '@/app/api/download'
import { handle } from '@/app/api/handle'
import { visitor } from '@/app/visitor'
import { messages } from '@/i18n/messages'
import { EXPORTED, exportFile } from '@/server/exchange/export'

interface Context {
  readonly params: Promise<{ quiz: string; format: string }>
}

/** A quiz as a file in one of the formats; `?of=draft` for the version under review. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  return handle(request, async () => {
    const { quiz, format } = await params
    const of = EXPORTED.find((each) => each === request.nextUrl.searchParams.get('of')) ?? null
    const words = (language: string) => messages[language === 'ar' ? 'ar' : 'en'].exchange.words
    return download(await exportFile(await visitor(), quiz, format, { of, words }))
  })
}
