import { strToU8, zipSync } from 'fflate'

/** Dates of a ZIP archive begin with 1980. */
const EARLIEST = Date.UTC(1980, 1, 1)

/** A ZIP archive of files by their paths; text is UTF-8. The same files and time give the same bytes. */
export function archiveOf(files: Readonly<Record<string, string | Uint8Array>>, now: Date): Uint8Array {
  const bytes = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? strToU8(content) : content,
  ])
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(Math.max(EARLIEST, now.getTime())) })
}
