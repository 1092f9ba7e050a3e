import type { Writer } from './exchange-quiz'
import type { Reader } from './import'

/** Every format that quizzes leave in, in the order in which they are offered. */
export const WRITERS: readonly Writer[] = []

/** Every format that questions come in, the most telling first: the first that recognises a file reads it. */
export const READERS: readonly Reader[] = []
