import type { ExportedFile } from '@/server/exchange/export'

/** Every character that RFC 5987 does not allow as it is; `encodeURIComponent` leaves these standing. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*!]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`)

/** A file that the browser stores and never shows as a page. */
export function download({ name, mediaType, content }: ExportedFile): Response {
  const extension = /\.[a-z0-9.]+$/.exec(name)?.[0] ?? ''
  return new Response(content, {
    headers: {
      'content-type': mediaType,
      'content-disposition': `attachment; filename="fahm${extension}"; filename*=UTF-8''${encoded(name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}
