import type { BlockReason, Role } from '@/quiz'

/** One paragraph of what was read; `reason` says why it is no part of the article, null where it is. */
export interface ReadBlock {
  /** As the format says; 'paragraph' also where it says nothing. */
  readonly role: Role
  readonly text: string
  readonly reason: BlockReason | null
}

/** What every format is read into, in reading order. Nothing is cleaned yet: that is the engine's first pass. */
export interface ReadDocument {
  readonly title: string | null
  readonly byline: string | null
  readonly blocks: readonly ReadBlock[]
}

/** Why a file gives no text; each has a sentence of its own in every interface language. */
export const FILE_PROBLEMS = [
  'empty',
  'too-large',
  'unknown-type',
  'old-word',
  'encrypted',
  'scanned',
  'bomb',
  'broken',
] as const
export type FileProblem = (typeof FILE_PROBLEMS)[number]

/** Thrown by every reader of this folder for a file that it refuses, and for nothing else. */
export class FileError extends Error {
  readonly problem: FileProblem

  constructor(problem: FileProblem, detail: string, options?: { cause?: unknown }) {
    super(`${problem}: ${detail}`, options)
    this.name = 'FileError'
    this.problem = problem
  }
}

/** The error as it is where it is ours already, else `broken`: a damaged file makes its reader throw anything. */
export function asFileError(error: unknown): FileError {
  return error instanceof FileError ? error : new FileError('broken', String(error), { cause: error })
}
