import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { REPORT } from './articles'

const ROOT = join(import.meta.dirname, '../..')

function run(args: readonly string[], input: string | Buffer): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/questions.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  })
  return { code: status, out: stdout, err: stderr }
}

describe('the command line', () => {
  test('gives the quiz as JSON and nothing else on standard output', () => {
    const { code, out, err } = run(['-', '--count', '3', '--seed', 'x'], REPORT)
    const quiz = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(quiz)).toEqual(['language', 'direction', 'title', 'text', 'questions', 'milliseconds'])
    expect(quiz.questions).toHaveLength(3)
    expect(Object.keys(quiz.questions[0]).sort()).toEqual(
      [
        'answer',
        'construction',
        'difficulty',
        'evidence',
        'explanation',
        'gates',
        'id',
        'options',
        'process',
        'status',
        'stem',
        'type',
      ].sort(),
    )
    expect(err).toContain('3 questions')
  })

  test('--all adds what was refused, with the gate', () => {
    const quiz = JSON.parse(run(['-', '--all'], REPORT).out)
    expect(Array.isArray(quiz.rejected)).toBe(true)
    for (const { refusedBy } of quiz.rejected) expect(refusedBy.gate).toBeTypeOf('string')
  })

  test('--format text is for reading', () => {
    expect(run(['-', '--format', 'text'], REPORT).out).toMatch(/^1\. /u)
  })

  test.each<[string, string[], string | Buffer, RegExp]>([
    ['an empty text', ['-'], '', /empty/u],
    ['three words', ['-'], 'مرحبا بكم هنا', /too short/u],
    ['another language', ['-'], 'The library opened its new reading room on Saturday. '.repeat(10), /language/u],
    ['HTML source', ['-'], `<script>x</script>${REPORT}`, /HTML/u],
    ['bytes that are not UTF-8', ['-'], Buffer.from([0xc7, 0xe1, 0xd3, 0xff]), /UTF-8/u],
    ['a file that is not there', ['no-such-file.txt'], '', /cannot read/u],
    ['an unknown option', ['-', '--verbose'], REPORT, /usage/u],
    ['an unknown format', ['-', '--format', 'xml'], REPORT, /format/u],
    ['a count that is no number', ['-', '--count', 'many'], REPORT, /--count/u],
    ['no file', [], '', /usage/u],
  ])('%s: exit code 1 and one clear message', (_name, args, input, message) => {
    const { code, out, err } = run(args, input)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toMatch(message)
  })
})
