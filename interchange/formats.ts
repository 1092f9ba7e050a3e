import type { Writer } from './exchange-quiz'
import type { Reader } from './import'
import { csvReader } from './read/csv'
import { giftReader } from './read/gift'
import { moodleXmlReader } from './read/moodle-xml'
import { qtiReader } from './read/qti'
import { xlsxReader } from './read/xlsx'
import { anki } from './write/anki'
import { csv } from './write/csv'
import { gift } from './write/gift'
import { h5p } from './write/h5p'
import { kahoot } from './write/kahoot'
import { moodleXml } from './write/moodle-xml'
import { plainText } from './write/plain-text'
import { qti22, qti30 } from './write/qti'
import { xlsx } from './write/xlsx'

/** Every format that quizzes leave in, in the order in which they are offered. */
export const WRITERS: readonly Writer[] = [moodleXml, gift, qti30, qti22, h5p, xlsx, csv, kahoot, anki, plainText]

/** Every format that questions come in, the most telling first: the first that recognises a file reads it. */
export const READERS: readonly Reader[] = [xlsxReader, qtiReader, moodleXmlReader, csvReader, giftReader]

export const writerOf = (id: string): Writer | null => WRITERS.find((writer) => writer.id === id) ?? null

/** The reader for a file; null where it is none of the formats. */
export const readerOf = (bytes: Uint8Array, fileName: string): Reader | null =>
  READERS.find((reader) => reader.recognises(bytes, fileName)) ?? null
