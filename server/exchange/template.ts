import { csv } from '@/interchange/write/csv'
import { TEMPLATE_FORMATS, tableTemplate } from '@/interchange/write/template'
import { xlsx } from '@/interchange/write/xlsx'
import { Failure } from '@/lib/failure'
import type { ExportedFile } from './export'

/** A table to fill in and import. Throws `not-found` for a format that there is not. */
export async function templateFile(format: string, language: 'ar' | 'en'): Promise<ExportedFile> {
  const known = TEMPLATE_FORMATS.find((each) => each === format)
  if (!known) throw new Failure('not-found')
  const written = await tableTemplate(known, language)
  const content = typeof written === 'string' ? new TextEncoder().encode(written) : new Uint8Array(written)
  return { name: `fahm-${language}.${known}`, mediaType: (known === 'csv' ? csv : xlsx).mediaType, content }
}
