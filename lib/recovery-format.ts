import { checksum } from './checksum'

/** What a recovery file says it is. */
export const RECOVERY_FORMAT = 'fahm-recovery'
export const RECOVERY_VERSION = 1
/** The longest that is read: sixty questions with the longest essay to each. */
export const MOST_RECOVERY_BYTES = 4 * 1024 * 1024

export interface RecoveredAnswer {
  readonly questionId: string
  readonly sequence: number
  readonly response: unknown
  /** By the device's clock; it may be wrong. */
  readonly givenAt: string | null
  /** For whoever reads the file: nothing is taken from these. */
  readonly question: string
  readonly answer: string
  /** Whether the device had heard from the server that it was received. */
  readonly received: boolean
}

/** What a recovery file holds, before its checksum. */
export interface Recovery {
  readonly format: typeof RECOVERY_FORMAT
  readonly version: typeof RECOVERY_VERSION
  readonly attempt: string
  /** The server's signature of the attempt: whoever has the file has had the attempt's page. */
  readonly ticket: string
  readonly quiz: string
  readonly learner: string
  /** By the device's clock. */
  readonly savedAt: string
  readonly answers: readonly RecoveredAnswer[]
}

interface Summed extends Pick<Recovery, 'attempt' | 'ticket'> {
  readonly answers: readonly Pick<RecoveredAnswer, 'questionId' | 'sequence' | 'response'>[]
}

/** Over what the server takes from the file, in a fixed order. */
export function recoveryChecksum({ attempt, ticket, answers }: Summed): string {
  const taken = answers.map(({ questionId, sequence, response }) => [questionId, sequence, response])
  return checksum(JSON.stringify([attempt, ticket, taken]))
}
