// A teacher's classes and their rosters: names come, change, go and come back, and nothing answered is ever lost.
import { afterAll, describe, expect, it } from 'vitest'
import { classFor } from '@/server/class-view'
import { archiveClass, classesOf, createClass, MOST_CLASSES, renameClass } from '@/server/classes'
import { closeDatabase, database } from '@/server/database'
import { bringBackPupil, removePupil, renamePupil, setPseudonyms } from '@/server/pupils'
import { addPupils, previewPupils } from '@/server/roster'
import { pupilOfName } from '@/server/roster-match'
import { aClass, aLearner, aTeacher, expectFailure, nowhere, upTo } from './stored'

afterAll(closeDatabase)

const names = (pupils: readonly { name: string }[]) => pupils.map(({ name }) => name)
const pupilCalled = async (...[viewer, classId, name]: [Parameters<typeof classFor>[0], string, string]) => {
  const view = await classFor(viewer, classId)
  const pupil = [...view.pupils, ...view.removed].find((each) => each.name === name)
  if (!pupil) throw new Error(`nobody is called ${name}`)
  return pupil
}

/** Names of two words that all differ: letters only, as names are. */
const manyNames = (count: number) =>
  upTo(count).map((n) => `اسم ${[...String(n)].map((digit) => 'ابتثجحخدذر'[Number(digit)]).join('')}`)

describe('classes', () => {
  it('are the teacher’s own: those in use first, with how many pupils they have', async () => {
    const teacher = await aTeacher()
    const { id } = await createClass(teacher, 'الخامس أ')
    const old = await createClass(teacher, 'قديم')
    await addPupils(teacher, id, 'سارة\nهدى')
    await archiveClass(teacher, old.id, true)
    await renameClass(teacher, id, 'السادس أ')
    expect(await classesOf(teacher)).toMatchObject([
      { id, name: 'السادس أ', pupils: 2, assignments: 0, isArchived: false },
      { id: old.id, name: 'قديم', pupils: 0, assignments: 0, isArchived: true },
    ])
    expect(await classesOf(await aTeacher())).toEqual([])
  })

  it('end at a limit, also for two made at once', async () => {
    const teacher = await aTeacher()
    const ownerId = teacher.account.userId
    const data = upTo(MOST_CLASSES - 1).map((n) => ({ name: `صف ${n}`, ownerId }))
    await (await database()).class.createMany({ data })
    const made = await Promise.allSettled(upTo(4).map((n) => createClass(teacher, `آخر ${n}`)))
    expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expectFailure(createClass(teacher, 'زائد'), 'class-limit')
  })
})

describe('nobody else', () => {
  it.each<[string, (viewer: Parameters<typeof classFor>[0], id: string, pupil: string) => Promise<unknown>]>([
    ['sees a class', (viewer, id) => classFor(viewer, id)],
    ['renames it', (viewer, id) => renameClass(viewer, id, 'x')],
    ['archives it', (viewer, id) => archiveClass(viewer, id, true)],
    ['previews names in it', (viewer, id) => previewPupils(viewer, id, 'ليلى')],
    ['adds names to it', (viewer, id) => addPupils(viewer, id, 'ليلى')],
    ['renames a pupil', (viewer, id, pupil) => renamePupil(viewer, id, pupil, 'ليلى')],
    ['removes a pupil', (viewer, id, pupil) => removePupil(viewer, id, pupil)],
    ['brings one back', (viewer, id, pupil) => bringBackPupil(viewer, id, pupil)],
    ['gives pseudonyms', (viewer, id) => setPseudonyms(viewer, id, 'ar')],
  ])('%s', async (_, work) => {
    const { teacher, classId } = await aClass('سارة')
    const before = await classFor(teacher, classId)
    const pupil = before.pupils[0]?.id ?? ''
    await expectFailure(work(await aTeacher(), classId, pupil), 'not-found')
    await expectFailure(work(await aTeacher('administrator'), classId, pupil), 'not-found')
    await expectFailure(work(teacher, nowhere(), pupil), 'not-found')
    await expectFailure(work(await aLearner('سارة'), classId, pupil), 'sign-in')
    await expectFailure(work(null, classId, pupil), 'sign-in')
    expect(await classFor(teacher, classId)).toEqual(before)
  })

  it('reaches a pupil through another class of their own', async () => {
    const { teacher, classId } = await aClass('سارة')
    const own = await aClass('هدى')
    const { id } = await pupilCalled(teacher, classId, 'سارة')
    await expectFailure(removePupil(own.teacher, own.classId, id), 'not-found')
    await expectFailure(renamePupil(own.teacher, own.classId, id, 'ليلى'), 'not-found')
  })
})

describe('a roster', () => {
  it('is added by the alphabet, each name with a learner and a card of its own', async () => {
    const { teacher, classId } = await aClass('1. هدى سالم\n2. أحمد علي\n3. بسمة نور')
    expect(names((await classFor(teacher, classId)).pupils)).toEqual(['أحمد علي', 'بسمة نور', 'هدى سالم'])
    const rows = await (await database()).pupil.findMany({ where: { classId }, include: { learner: true } })
    expect(rows.every(({ name, learner }) => learner.name === name)).toBe(true)
    expect(new Set(rows.map((row) => row.cardDigest)).size).toBe(3)
  })

  it('is previewed without being stored, and added once only', async () => {
    const { teacher, classId } = await aClass('سارة أحمد')
    const text = 'ساره احمد\nهدى\nهدى\n055'
    const preview = await previewPupils(teacher, classId, text)
    expect(preview.names).toEqual(['هدى'])
    expect(preview.findings.map(({ kind }) => kind).sort()).toEqual(['duplicate', 'known', 'no-letters'])
    expect((await classFor(teacher, classId)).pupils).toHaveLength(1)
    expect(await addPupils(teacher, classId, text)).toEqual(preview)
    await expectFailure(addPupils(teacher, classId, text), 'roster-empty')
    expect((await classFor(teacher, classId)).pupils).toHaveLength(2)
  })

  it('sent twice at once adds nobody twice', async () => {
    const { teacher, classId } = await aClass('سارة')
    await Promise.allSettled(upTo(4).map(() => addPupils(teacher, classId, manyNames(30).join('\n'))))
    expect((await classFor(teacher, classId)).pupils).toHaveLength(31)
  })

  it('holds two hundred names and not one more', async () => {
    const { teacher, classId } = await aClass(manyNames(199).join('\n'))
    await expectFailure(addPupils(teacher, classId, 'ليلى\nنورة'), 'roster-limit')
    await addPupils(teacher, classId, 'ليلى')
    await expectFailure(addPupils(teacher, classId, 'نورة'), 'roster-limit')
    expect((await classFor(teacher, classId)).pupils).toHaveLength(200)
  })
})

describe('a pupil', () => {
  it('is renamed, with their learner, and never to a name that another has', async () => {
    const { teacher, classId } = await aClass('سارة أحمد\nهدى')
    const { id } = await pupilCalled(teacher, classId, 'هدى')
    await renamePupil(teacher, classId, id, ' \u200fهُدى  سالم ')
    expect(names((await classFor(teacher, classId)).pupils)).toEqual(['سارة أحمد', 'هُدى سالم'])
    const row = await (await database()).pupil.findUniqueOrThrow({ where: { id }, include: { learner: true } })
    expect(row.learner.name).toBe('هُدى سالم')
    expect((await pupilOfName(classId, 'هدي سالم'))?.pupilId).toBe(id)
    await expectFailure(renamePupil(teacher, classId, id, 'ساره احمد'), 'name-taken')
    await expectFailure(renamePupil(teacher, classId, id, ' \u200f '), 'invalid')
    await expectFailure(renamePupil(teacher, classId, id, 'س'.repeat(81)), 'invalid')
  })

  it('is removed and brought back as they were', async () => {
    const { teacher, classId } = await aClass('سارة\nهدى')
    await setPseudonyms(teacher, classId, 'ar')
    const before = await classFor(teacher, classId)
    const { id } = await pupilCalled(teacher, classId, 'هدى')
    await removePupil(teacher, classId, id)
    expect(await pupilOfName(classId, 'هدى')).toBeNull()
    const without = await classFor(teacher, classId)
    expect([names(without.pupils), names(without.removed)]).toEqual([['سارة'], ['هدى']])
    await bringBackPupil(teacher, classId, id)
    expect(await classFor(teacher, classId)).toEqual(before)
  })

  it('is not brought back beside one who has the name now', async () => {
    const { teacher, classId } = await aClass('هدى')
    const { id } = await pupilCalled(teacher, classId, 'هدى')
    await removePupil(teacher, classId, id)
    await addPupils(teacher, classId, 'هدى')
    await expectFailure(bringBackPupil(teacher, classId, id), 'name-taken')
  })
})

describe('pseudonyms', () => {
  it('differ, are given to whoever comes later, and come back the same', async () => {
    const { teacher, classId } = await aClass(manyNames(20).join('\n'))
    const given = async () =>
      new Map((await classFor(teacher, classId)).pupils.map(({ name, pseudonym }) => [name, pseudonym]))
    await setPseudonyms(teacher, classId, 'ar')
    await addPupils(teacher, classId, 'ليلى')
    const first = await given()
    expect(new Set(first.values()).size).toBe(21)
    expect([...first.values()].every((pseudonym) => pseudonym && /^\p{Script=Arabic}/u.test(pseudonym))).toBe(true)
    const shown = first.get('ليلى') ?? ''
    expect((await pupilOfName(classId, shown))?.name).toBe('ليلى')

    await setPseudonyms(teacher, classId, null)
    expect(new Set((await given()).values())).toEqual(new Set([null]))
    await setPseudonyms(teacher, classId, 'ar')
    expect(await given()).toEqual(first)
    await setPseudonyms(teacher, classId, 'en')
    expect((await given()).get('ليلى')).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/)
  })
})
