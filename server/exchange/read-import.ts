import { readerOf } from '@/interchange/formats'
import type { ImportedFile } from '@/interchange/import'
import { FileError, type FileProblem } from '@/interchange/read/document'
import { LARGEST_QUESTION_FILE } from '@/interchange/read/sizes'
import { Failure, type FailureKey } from '@/lib/failure'
import { isStorable } from '@/lib/storable'

/** A file of questions as it was read, before anything of it is stored. */
export interface ReadImport {
  readonly format: string
  readonly fileName: string
  readonly content: ImportedFile
}

const FAILURES: Readonly<Record<FileProblem, FailureKey>> = {
  empty: 'import-empty',
  'too-large': 'import-too-large',
  'unknown-type': 'import-unknown',
  'old-word': 'import-unknown',
  scanned: 'import-unknown',
  encrypted: 'import-broken',
  broken: 'import-broken',
  bomb: 'import-bomb',
}

const LONGEST_NAME = 200

/** Reads a file of questions; the refusals of single questions stand in it. Throws the failures named import-…. */
export async function readImport(bytes: Uint8Array, fileName: string): Promise<ReadImport> {
  if (bytes.length === 0) throw new Failure('import-empty')
  if (bytes.length > LARGEST_QUESTION_FILE) throw new Failure('import-too-large')
  const reader = readerOf(bytes, fileName)
  if (!reader) throw new Failure('import-unknown')
  const name = isStorable(fileName) ? fileName.slice(0, LONGEST_NAME) : ''
  try {
    const content = await reader.read(bytes, fileName)
    if (content.questions.length === 0) throw new Failure('import-empty')
    return { format: reader.id, fileName: name, content }
  } catch (error) {
    if (error instanceof FileError) throw new Failure(FAILURES[error.problem], { cause: error })
    throw error
  }
}

/** Reads pasted GIFT. Throws as `readImport` does. */
export async function readPastedQuestions(text: string): Promise<ReadImport> {
  if (text.trim() === '') throw new Failure('import-empty')
  return { ...(await readImport(new TextEncoder().encode(text), 'pasted.gift')), fileName: '' }
}
