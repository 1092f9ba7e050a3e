import { z } from 'zod'
import { Failure } from '@/lib/failure'
import { MOST_RECOVERY_BYTES, RECOVERY_FORMAT, RECOVERY_VERSION, recoveryChecksum } from '@/lib/recovery-format'
import { isTicketOf } from './ticket'

const LARGEST_SEQUENCE = 1_000_000_000

/** What is taken from a file. Its titles and names are for people to read, and nothing is taken from them. */
const fileSchema = z.object({
  format: z.literal(RECOVERY_FORMAT),
  version: z.literal(RECOVERY_VERSION),
  attempt: z.string().min(1).max(64),
  ticket: z.string().max(64),
  savedAt: z.iso.datetime(),
  checksum: z.string().max(16),
  answers: z
    .array(
      z.object({
        questionId: z.string().min(1).max(64),
        sequence: z.int().min(1).max(LARGEST_SEQUENCE),
        response: z.unknown(),
        givenAt: z.iso.datetime().nullable(),
      }),
    )
    .max(500),
})

export type RecoveryFile = z.infer<typeof fileSchema>

/** The text of an uploaded file. Throws `too-large`, or `recovery-broken` where it is none. */
export function recoveryText(bytes: Uint8Array): string {
  if (bytes.byteLength > MOST_RECOVERY_BYTES) throw new Failure('too-large')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Failure('recovery-broken')
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Throws `too-large`, `recovery-broken`, or `recovery-foreign` where this site gave no such attempt to anybody. */
export function readRecoveryFile(text: string): RecoveryFile {
  if (text.length > MOST_RECOVERY_BYTES) throw new Failure('too-large')
  const parsed = fileSchema.safeParse(fromJson(text))
  if (!parsed.success) throw new Failure('recovery-broken')
  const file = parsed.data
  if (file.checksum !== recoveryChecksum(file)) throw new Failure('recovery-broken')
  if (!isTicketOf(file.attempt, file.ticket)) throw new Failure('recovery-foreign')
  return file
}
