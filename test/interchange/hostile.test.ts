// Files that are meant to do harm are refused, or the one question of theirs is; nobody waits.
import { describe, expect, it } from 'vitest'
import { READERS, readerOf } from '@/interchange/formats'
import type { ImportedFile } from '@/interchange/import'
import { FileError } from '@/interchange/read/document'
import { LARGEST_QUESTION_FILE } from '@/interchange/read/sizes'
import { aZip } from '../support/files'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const moodle = (inside: string) => bytesOf(`<?xml version="1.0"?><quiz>${inside}</quiz>`)
const sheet = (rows: string) =>
  aZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook/>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><quiz>&b;</quiz>`
const OUTSIDE = `<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><quiz><question type="essay"/></quiz>`

const FILES: readonly (readonly [what: string, name: string, bytes: () => Uint8Array, problem: string])[] = [
  ['fifty megabytes', 'a.gift', () => new Uint8Array(50 * 1024 * 1024).fill(0x20), 'too-large'],
  ['one byte too many', 'a.gift', () => new Uint8Array(LARGEST_QUESTION_FILE + 1).fill(0x7b), 'too-large'],
  ['a billion laughs', 'a.xml', () => bytesOf(LAUGHS), 'bomb'],
  ['an entity that names a file', 'a.xml', () => bytesOf(OUTSIDE), 'bomb'],
  ['declared late', 'a.xml', () => moodle(`${' '.repeat(70_000)}<!DOCTYPE x [<!ENTITY a "b">]>`), 'bomb'],
  ['nested a hundred thousand deep', 'a.xml', () => moodle('<question>'.repeat(100_000)), 'broken'],
  ['half an XML file', 'a.xml', () => moodle('<question type="essay"><name>').subarray(0, 45), 'broken'],
  ['a thousand to one', 'a.xlsx', () => aZip({ 'xl/workbook.xml': new Uint8Array(12 * 1024 * 1024) }), 'bomb'],
  ['a name that leads out of the archive', 'a.xlsx', () => aZip({ '../a': 'x', 'xl/workbook.xml': '<a/>' }), 'broken'],
  ['a cell at the far end', 'a.xlsx', () => sheet('<row r="1048576"><c r="XFD1048576"/></row>'), 'too-large'],
  ['laughs in a sheet', 'a.xlsx', () => aZip({ 'xl/workbook.xml': LAUGHS }), 'bomb'],
  ['noise in a workbook', 'a.xlsx', () => aZip({ 'xl/workbook.xml': 'no XML' }), 'broken'],
  ['a table without a head', 'a.csv', () => bytesOf('a,b\n1,2\n'), 'unknown-type'],
  ['text that asks nothing', 'a.txt', () => bytesOf('لا سؤال هنا'), 'unknown-type'],
  ['six hundred questions', 'a.gift', () => bytesOf('q {=a ~b}\n\n'.repeat(600)), 'too-large'],
]

describe('a file that is refused', () => {
  it.each(FILES)('%s', async (_, name, bytes, problem) => {
    const given = bytes()
    const reader = readerOf(given, name) ?? expect.fail('nobody reads it')
    const refusal = await Promise.resolve()
      .then(() => reader.read(given, name))
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(FileError)
    expect((refusal as FileError).problem).toBe(problem)
  })
})

const read = async (text: string, name: string): Promise<ImportedFile> => {
  const bytes = bytesOf(text)
  return (readerOf(bytes, name) ?? expect.fail('nobody reads it')).read(bytes, name)
}
const outcomes = ({ questions }: ImportedFile) =>
  questions.map((one) => ('refusal' in one ? one.refusal : one.input.type))

// Each is what a parser that goes back over its input would take years for.
const SLOW: readonly (readonly [what: string, item: string])[] = [
  ['weights that never end', `q {${'~%'.repeat(5_000)}`],
  ['feedback within feedback', `q {=a ${'#'.repeat(9_000)} ~b`],
  ['braces', `${'{'.repeat(9_000)}`],
  ['backslashes', `q {=${'\\'.repeat(9_001)}`],
  ['spaces', `q {=a${' '.repeat(15_000)}~`],
  ['titles', `${'::'.repeat(9_000)} {=a ~b`],
  ['comments', `// ${'['.repeat(9_000)}\nq {=a ~`],
]

describe('GIFT', () => {
  it.each(SLOW)('gives up one question, not the file: %s', async (_, item) => {
    expect(outcomes(await read(`${item}\n\nwhat? {=a ~b}\n`, 'a.gift'))).toEqual(['unreadable', 'choice'])
  })

  it('says on which line a question stands that cannot be read', async () => {
    const file = await read('q {=a ~b}\n\n// note\n\n::الاسم:: broken {=a ~\n\n{=a ~b}\n', 'a.gift')
    expect(file.questions[1]).toMatchObject({ refusal: 'unreadable', line: 5, number: 2, name: 'الاسم' })
    expect(file.questions[2]).toMatchObject({ refusal: 'no-stem', line: 7 })
  })

  it('is read in any encoding, and bytes of none are no crash', async () => {
    const broken = Uint8Array.from([...bytesOf('q '), 0xff, 0xfe, 0xc3, 0x28, ...bytesOf(' {=a ~b}\n')])
    const file = await (readerOf(broken, 'a.gift') ?? expect.fail('nobody reads it')).read(broken, 'a.gift')
    expect(outcomes(file)).toEqual(['choice'])
  })
})

it('takes markup that nobody closed for text, and no time', async () => {
  const html = `${'<'.repeat(50_000)}${'&'.repeat(50_000)}${'<!--'.repeat(9_000)}`
  const file = await read(
    `<quiz><question type="essay"><questiontext format="html"><text><![CDATA[${html}]]></text></questiontext></question></quiz>`,
    'a.xml',
  )
  expect(outcomes(file)).toEqual(['too-long'])
})

it.each(['<html><body>x</body></html>', '<assessment/>', 'PK\x03\x04', ''])('leaves to others: %s', (start) => {
  expect(READERS.filter((reader) => reader.recognises(bytesOf(start), 'a.xyz'))).toEqual([])
})
