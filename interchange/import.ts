import { z } from 'zod'
import { paragraphsSchema, questionInputSchema } from '@/quiz'

/** Why a question of a file is not taken; each has a sentence in i18n/messages (exchange.json, `refusals`). */
export const REFUSALS = [
  /** Its syntax cannot be read. `detail`: what the parser says it expected, or ''. */
  'unreadable',
  /** A kind of question that Fahm does not have. `detail`: what the file calls it. */
  'unknown-type',
  'no-stem',
  'no-answer',
  /** More rows of something than a question may have. */
  'too-many-rows',
  'too-long',
  'damaged',
  /** Something that only a picture, a sound or a script would show. */
  'needs-media',
] as const
export type Refusal = (typeof REFUSALS)[number]

/** What was left aside of a question that is taken; each has a sentence in exchange.json, `asides`. */
export const ASIDES = [
  'images-left-out',
  'markup-left-out',
  'weights-evened',
  'evidence-not-found',
  'rubric-made',
] as const
export type Aside = (typeof ASIDES)[number]

/** Where in the file a question stands. */
const place = {
  /** Counted from 1, over everything in the file that is a question. */
  number: z.number().int().positive(),
  line: z.number().int().positive().nullable(),
  /** What the file calls it; '' for nothing. */
  name: z.string(),
}

const readQuestion = z.object({ ...place, input: questionInputSchema, asides: z.array(z.enum(ASIDES)) })
const refusedQuestion = z.object({ ...place, refusal: z.enum(REFUSALS), detail: z.string() })

export type ReadQuestion = z.infer<typeof readQuestion>
export type RefusedQuestion = z.infer<typeof refusedQuestion>

/**
 * What was read of a file of questions; stored as JSON in ImportDraft.content, so parsed on the way out. Spans in the
 * inputs are of the article that came with the file; where none came, evidence stands as words still to be found.
 */
export const importedFileSchema = z.object({
  title: z.string(),
  questions: z.array(z.union([readQuestion, refusedQuestion])),
  article: z
    .object({
      title: z.string(),
      language: z.string(),
      direction: z.enum(['rtl', 'ltr']),
      text: z.string(),
      paragraphs: paragraphsSchema,
    })
    .nullable(),
})

export type ImportedFile = z.infer<typeof importedFileSchema>
export type ImportedQuestion = ImportedFile['questions'][number]
export type ImportedArticle = NonNullable<ImportedFile['article']>

/** One format that questions come in. A file of its own in interchange/read, and a line in interchange/formats.ts. */
export interface Reader {
  /** ImportDraft.format; never renamed. */
  readonly id: string
  /** Without the dot; what a file chooser offers. */
  readonly extensions: readonly string[]
  /** By its first bytes, its name only where they do not tell; asked in the order of the registry. */
  recognises(bytes: Uint8Array, fileName: string): boolean
  /**
   * Reads all that can be read; a question that cannot be is refused by itself, with the rest read.
   *
   * @throws {FileError} (interchange/read/document.ts) where the file as a whole is refused, within about a second
   */
  read(bytes: Uint8Array, fileName: string): ImportedFile | Promise<ImportedFile>
}
