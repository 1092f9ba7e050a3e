// Codes of assignments: how they are drawn and read, and that guessing them is hopeless while a class types its own.
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { USUAL_RULES } from '@/quiz'
import { end, renewCode } from '@/server/assignment-run'
import { shownCode } from '@/server/assignment-view'
import { admit, forgetGuesses, isSlip, networkOf } from '@/server/code-guesses'
import { assignmentOfCode, codeExpiry, readCode } from '@/server/codes'
import { closeDatabase, database } from '@/server/database'
import { aGivenQuiz, joins } from './given'
import { aTeacher, expectFailure, upTo } from './stored'

afterAll(closeDatabase)
beforeEach(forgetGuesses)

describe('a code', () => {
  it.each([
    ['481920', '481920'],
    [' 481 920 ', '481920'],
    ['٤٨١٩٢٠', '481920'],
    ['۴۸۱ ۹۲۰', '481920'],
    ['\u200f٤٨١-٩٢٠', '481920'],
    ['48192', null],
    ['4819200', null],
    ['48192o', null],
    ['', null],
  ])('is read from «%s» as %s', (typed, code) => expect(readCode(typed)).toBe(code))

  it('has six digits, is nobody else’s, and is no neighbour of the one before', async () => {
    const teacher = await aTeacher()
    const codes: string[] = []
    for (const _ of upTo(12)) codes.push((await aGivenQuiz({ teacher })).code)
    for (const code of codes) expect(code).toMatch(/^[1-9]\d{5}$/)
    expect(new Set(codes).size).toBe(codes.length)
    const steps = codes.slice(1).map((code, index) => Math.abs(Number(code) - Number(codes[index])))
    expect(Math.max(...steps)).toBeGreaterThan(1_000)
  })

  it('ends with the closing time, or twelve hours after the work can begin', () => {
    const now = new Date('2026-03-01T08:00:00Z')
    const at = (hour: number) => new Date(`2026-03-01T${hour}:00:00Z`)
    expect(codeExpiry(USUAL_RULES, now)).toEqual(at(20))
    expect(codeExpiry({ ...USUAL_RULES, closesAt: at(9) }, new Date(now))).toEqual(at(9))
    expect(codeExpiry({ ...USUAL_RULES, opensAt: at(10) }, now)).toEqual(at(22))
    expect(codeExpiry({ ...USUAL_RULES, closesAt: at(10), late: 'accept' }, now)).toEqual(at(22))
  })

  it('leads nowhere once it has expired or was renewed, and is then free for others', async () => {
    const given = await aGivenQuiz()
    const db = await database()
    await renewCode(given.teacher, given.id)
    const { code } = await db.assignment.findUniqueOrThrow({ where: { id: given.id } })
    await expectFailure(assignmentOfCode(given.code, 'here'), 'code-unknown')
    expect((await assignmentOfCode(code ?? '', 'here')).id).toBe(given.id)
    await db.assignment.update({ where: { id: given.id }, data: { codeExpiresAt: new Date(Date.now() - 1) } })
    await expectFailure(assignmentOfCode(code ?? '', 'here'), 'code-unknown')
  })

  it('still says that it has ended where the teacher ended the work', async () => {
    const given = await aGivenQuiz()
    await end(given.teacher, given.id)
    await expectFailure(joins(given, 'سلمى'), 'closed')
  })
})

describe('guessing', () => {
  /** Codes that are nobody's slip and nobody's code. */
  const wrongCodes = (code: string, count: number) => {
    const all = Array.from({ length: count + 200 }, (_, index) => String(100_000 + ((index * 89) % 900_000)))
    return all.filter((each) => each !== code && !isSlip(each, code)).slice(0, count)
  }
  const outcome = (code: string, address: string) =>
    assignmentOfCode(code, address).then(
      () => 'found',
      (failure: { key: string }) => failure.key,
    )

  it('ten thousand codes finds nothing, from one address or many, while forty pupils behind one of them join', async () => {
    const names = upTo(40).map((n) => `طالبة ${'أبتثجحخدذرزسشصضطظعغفقكلمنهويءآإؤئةىabcdef'[n]} ${n}`)
    const given = await aGivenQuiz({ names })
    await shownCode(given.teacher, given.id, '192.0.2.1')
    const guesses = wrongCodes(given.code, 10_000)
    // The right code is among them, but not among the first.
    guesses.splice(5_000, 0, given.code)
    const seen: string[] = []
    const guess = async (from: number, to: number) => {
      for (let index = from; index < to; index += 1) {
        const address = index % 2 ? '203.0.113.9' : `198.51.${index % 100}.${index % 250}`
        seen.push(await outcome(guesses[index] ?? '', address))
      }
    }
    await guess(0, 200)
    for (const [index, name] of names.entries()) {
      // Two slips each, and the code at last; one of the class guesses from the same address.
      const slip = `${given.code.slice(0, 5)}${(Number(given.code[5]) + 1) % 10}`
      expect(await outcome(slip, '192.0.2.1')).toBe('code-unknown')
      expect(await outcome(given.code.slice(0, 5), '192.0.2.1')).toBe('code-unknown')
      await outcome(guesses[6_000 + index * 3] ?? '', '192.0.2.1')
      const { attemptId } = await joins(given, name, null, '192.0.2.1')
      expect(attemptId).toBeTruthy()
    }
    await guess(200, guesses.length)
    expect(seen).toHaveLength(10_001)
    expect(seen).not.toContain('found')
    expect(seen.filter((each) => each === 'code-unknown').length).toBeLessThan(150)
  })

  it('many at once counts like one after the other', async () => {
    const { code } = await aGivenQuiz()
    const outcomes = await Promise.all(wrongCodes(code, 500).map((guess) => outcome(guess, 'there')))
    expect(outcomes.filter((each) => each === 'code-unknown')).toHaveLength(60)
    expect(await outcome(code, 'there')).toBe('too-many')
    expect(await outcome(code, 'elsewhere')).toBe('found')
  })

  it('ends ten minutes later, and says how long that is', () => {
    const now = Date.now()
    for (const n of upTo(60)) admit('there', String(200_000 + n * 111), now)
    expect(() => admit('there', '300000', now)).toThrowError(expect.objectContaining({ retryAfter: 600 }))
    expect(() => admit('there', '300000', now + 10 * 60_000)).not.toThrow()
  })

  it('is not counted for right codes: a hundred classes join from one address', async () => {
    const { code } = await aGivenQuiz()
    for (const _ of upTo(200)) expect(await outcome(code, 'school')).toBe('found')
  })

  it.each([
    ['123456', '123457', true],
    ['123465', '123456', true],
    ['213456', '123456', true],
    ['123456', '123456', false],
    ['123498', '123456', false],
    ['321456', '123456', false],
  ])('%s beside %s: a slip is %s', (typed, code, slip) => expect(isSlip(typed, code)).toBe(slip))

  it.each([
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2ab::1', '2001:0db8:0001:02/56'],
    ['2001:db8:1:2cd:9::1', '2001:0db8:0001:02/56'],
    ['::1', '0000:0000:0000:00/56'],
    ['direct', 'direct'],
  ])('counts %s as %s', (address, network) => expect(networkOf(address)).toBe(network))
})
