import { FileError } from './document'

const MEGABYTE = 1024 * 1024

/** Bytes of a file of questions that is read at all: a thousand questions, or a few with pictures that are left aside. */
export const LARGEST_QUESTION_FILE = 5 * MEGABYTE

/** Questions that are read of one file; a draft takes far fewer. */
export const MOST_QUESTIONS_IN_FILE = 500

/** @throws {FileError} empty, too-large */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('empty', 'no bytes')
  if (bytes.length > LARGEST_QUESTION_FILE) throw new FileError('too-large', `${bytes.length} bytes`)
}
