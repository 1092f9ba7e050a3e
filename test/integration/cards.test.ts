// Personal cards: a code that is stored nowhere opens one pupil's work, and nothing else does.
import { afterAll, describe, expect, it } from 'vitest'
import { cardCode, readCode, shownCode } from '@/server/card-code'
import { cardHolder, cardsOf, enterByCard, pupilByCard, renewCard } from '@/server/cards'
import { archiveClass } from '@/server/classes'
import { closeDatabase, database } from '@/server/database'
import { pupilHome } from '@/server/pupil-home'
import { bringBackPupil, removePupil } from '@/server/pupils'
import { viewerOf } from '@/server/session'
import { aClass, aLearner, anAssignment, aQuiz, aTeacher, expectFailure, nowhere, upTo } from './stored'

afterAll(closeDatabase)

async function aCard() {
  const stored = await aClass('سارة أحمد\nهدى سالم')
  const { cards } = await cardsOf(stored.teacher, stored.classId)
  const code = cards[0]?.code ?? ''
  const holder = await cardHolder(code, nowhere())
  return { ...stored, code, ...holder }
}

describe('a code', () => {
  it('is two groups of five signs that are not taken for one another', () => {
    for (const n of upTo(200))
      expect(shownCode(cardCode(`pupil-${n}`, 1))).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/)
  })

  it('differs for every pupil and every renewal', () => {
    const codes = upTo(100).flatMap((n) => [cardCode(`pupil-${n}`, 1), cardCode(`pupil-${n}`, 2)])
    expect(new Set(codes).size).toBe(200)
  })

  it.each([
    ['as printed', '23ABC-VWXYZ'],
    ['in small letters', '23abc-vwxyz'],
    ['without its stroke', '23ABCVWXYZ'],
    ['with spaces and another stroke', ' 23ABC — VWXYZ '],
    ['with Arabic digits', '٢٣ABC-VWXYZ'],
    ['with Persian digits', '۲۳ABC-VWXYZ'],
    ['wide', '２３ＡＢＣ-ＶＷＸＹＺ'],
    ['with a mark of direction', '\u200e23ABC-VWXYZ\u200f'],
    ['with U for V', '23ABC-UWXYZ'],
  ])('is read %s', (_, typed) => {
    expect(readCode(typed)).toBe('23ABCVWXYZ')
  })

  it.each([
    '',
    '23ABC',
    '23ABC-VWXYZ2',
    '23ABC-VWXY!',
    '123ABC-VWXY',
    'س'.repeat(10),
    '2'.repeat(100_000),
    '\0',
    '\ud83d',
  ])('is not read from %j', (typed) => {
    expect(readCode(typed)).toBeNull()
  })
})

describe('a card', () => {
  it('lets its holder in on any number of devices, as the same learner', async () => {
    const { code, learnerId, name } = await aCard()
    const first = await enterByCard(code, nowhere())
    const second = await enterByCard(code.toLowerCase(), nowhere())
    expect(first.token).not.toBe(second.token)
    for (const { token } of [first, second]) expect(await viewerOf(token)).toEqual({ learnerId, name })
  })

  it('stands nowhere in the database', async () => {
    const { code, pupilId } = await aCard()
    const row = JSON.stringify(await (await database()).pupil.findUniqueOrThrow({ where: { id: pupilId } }))
    expect(row).not.toContain(code)
    expect(row).not.toContain(readCode(code))
  })

  it('is dead once renewed, and the new one leads to the same pupil', async () => {
    const { teacher, classId, pupilId, code, name } = await aCard()
    await renewCard(teacher, classId, pupilId)
    expect(await pupilByCard(code)).toBeNull()
    const renewed = (await cardsOf(teacher, classId)).cards.find((card) => card.name === name)?.code ?? ''
    expect(await pupilByCard(renewed)).toMatchObject({ pupilId })
  })

  it('opens nothing while its name is off the roster or its class put away', async () => {
    const { teacher, classId, pupilId, code } = await aCard()
    await removePupil(teacher, classId, pupilId)
    expect(await pupilByCard(code)).toBeNull()
    await bringBackPupil(teacher, classId, pupilId)
    expect(await pupilByCard(code)).toMatchObject({ pupilId })
    await archiveClass(teacher, classId, true)
    expect(await pupilByCard(code)).toBeNull()
  })

  it('is seen and renewed by the teacher of its class alone', async () => {
    const { teacher, classId, pupilId, code } = await aCard()
    for (const other of [await aTeacher(), await aTeacher('administrator')]) {
      await expectFailure(cardsOf(other, classId), 'not-found')
      await expectFailure(renewCard(other, classId, pupilId), 'not-found')
    }
    await expectFailure(cardsOf(await aLearner(), classId), 'sign-in')
    await expectFailure(renewCard(null, classId, pupilId), 'sign-in')
    const own = await aClass('ليلى')
    await expectFailure(renewCard(own.teacher, own.classId, pupilId), 'not-found')
    expect((await cardsOf(teacher, classId)).cards.map((card) => card.code)).toContain(code)
  })
})

describe('guessing', () => {
  it('finds nothing, is slowed, and keeps no class out that shares the address', async () => {
    const { code, pupilId } = await aCard()
    const school = nowhere()
    const tries = await Promise.allSettled(upTo(300).map((n) => cardHolder(cardCode(`guess-${n}`, 1), school)))
    const keys = tries.map((result) => (result.status === 'rejected' ? result.reason.key : 'found'))
    expect(keys.filter((key) => key === 'card-unknown')).toHaveLength(60)
    expect(keys.filter((key) => key === 'too-many')).toHaveLength(240)
    for (const _ of upTo(40)) expect(await cardHolder(code, school)).toMatchObject({ pupilId })
  })
})

describe('what waits for a pupil', () => {
  const hour = (n: number) => new Date(Date.now() + n * 3_600_000)

  it('is what is open for their class, and not what is over, ahead or somebody else’s', async () => {
    const { teacher, classId, code } = await aCard()
    const quiz = await aQuiz()
    const given = (title: string, more: object = {}) => anAssignment(teacher, quiz, { title, classId, ...more })
    await given('مفتوح')
    await given('متأخر مقبول', { closesAt: hour(-1), late: 'accept' })
    await given('لم يبدأ', { opensAt: hour(1) })
    await given('أُغلق', { closesAt: hour(-1) })
    await given('انتهى', { endedAt: hour(-1) })
    await given('مقفل', { lockedAt: hour(-1) })
    await given('بلا رمز', { code: null })
    await given('رمز قديم', { codeExpiresAt: hour(-1) })
    await given('لغيرهم', { classId: null })
    const { token } = await enterByCard(code, nowhere())
    const home = await pupilHome(await viewerOf(token))
    expect(home?.assignments.map(({ title }) => title).sort()).toEqual(['متأخر مقبول', 'مفتوح'])
    expect(home?.assignments.every(({ code, isDone }) => /^\d{6}$/.test(code) && !isDone)).toBe(true)
  })

  it('is nothing for whoever is no pupil', async () => {
    expect(await pupilHome(null)).toBeNull()
    expect(await pupilHome(await aLearner('سارة أحمد'))).toBeNull()
  })
})
