// What the interface says. Read as files, because Node takes a JSON module only with an attribute of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from '@/i18n/locales'
import type { Messages } from '@/i18n/messages'
import { ROOT } from '../../support/database'

export function messagesOf(locale: Locale): Messages {
  const folder = join(ROOT, 'i18n', 'messages', locale)
  const read = (file: string) =>
    [file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8'))] as const
  return Object.fromEntries(readdirSync(folder).map(read)) as unknown as Messages
}
