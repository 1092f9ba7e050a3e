import { randomUUID } from 'node:crypto'
import { readRoster } from '@/interchange/read-roster'
import { Failure } from '@/lib/failure'
import { foldAnswer } from '@/quiz/fold'
import { languageOfPseudonym, PSEUDONYMS, type PseudonymLanguage, pseudonymsOf } from '@/quiz/pseudonyms'
import { cleanName, LONGEST_NAME, MOST_PUPILS, type Roster, withoutKnown } from '@/quiz/roster'
import { idFrom } from './address'
import { cardCode, cardDigest } from './card-code'
import { onOwnClass } from './classes'
import type { Transaction } from './database'
import type { Viewer } from './session'

interface RosterRow {
  readonly id: string
  readonly nameKey: string
  readonly pseudonym: string | null
  readonly position: number
  readonly removedAt: Date | null
  readonly mergedIntoId: string | null
}

async function rosterOf(tx: Transaction, classId: string): Promise<RosterRow[]> {
  return tx.pupil.findMany({
    where: { classId },
    select: { id: true, nameKey: true, pseudonym: true, position: true, removedAt: true, mergedIntoId: true },
  })
}

const present = (rows: readonly RosterRow[]) => rows.filter((row) => row.removedAt === null)
const keysOf = (rows: readonly RosterRow[]) => new Set(present(rows).map((row) => row.nameKey))

/** What adding this text would do: the names new to the class, and what was found. Stores nothing. */
export async function previewPupils(viewer: Viewer, classId: string, text: string): Promise<Roster> {
  const roster = readRoster(text)
  return onOwnClass(viewer, classId, async (tx) => withoutKnown(roster, keysOf(await rosterOf(tx, classId))))
}

/** The language of the pseudonyms that a class goes by; null where it goes by names. */
function pseudonymsInUse(rows: readonly RosterRow[]): PseudonymLanguage | null {
  const given = present(rows).find((row) => row.pseudonym !== null)?.pseudonym
  return given ? languageOfPseudonym(given) : null
}

/** New names with a learner and a card each, behind those the class has. */
async function insert(tx: Transaction, classId: string, names: readonly string[], rows: readonly RosterRow[]) {
  const first = rows.reduce((next, row) => Math.max(next, row.position + 1), 0)
  // Pseudonyms go by position, and those of removed names stay theirs: a class has as many positions as pseudonyms.
  if (present(rows).length + names.length > MOST_PUPILS || first + names.length > PSEUDONYMS) {
    throw new Failure('roster-limit')
  }
  const language = pseudonymsInUse(rows)
  const pseudonyms = language ? pseudonymsOf(classId, language) : []
  const pupils = names.map((name, index) => {
    const id = randomUUID()
    const position = first + index
    const digest = cardDigest(cardCode(id, 1))
    const pseudonym = pseudonyms[position] ?? null
    return {
      id,
      name,
      pseudonym,
      nameKey: foldAnswer(name),
      position,
      cardDigest: digest,
      classId,
      learnerId: randomUUID(),
    }
  })
  await tx.learner.createMany({ data: pupils.map(({ learnerId, name }) => ({ id: learnerId, name })) })
  await tx.pupil.createMany({ data: pupils })
}

/**
 * Adds the names of a pasted list. Names the class has are left out, so the same list twice adds nobody twice.
 * Throws `sign-in`, `not-found`, `roster-empty` where nobody is new, or `roster-limit`; then nothing was added.
 */
export async function addPupils(viewer: Viewer, classId: string, text: string): Promise<Roster> {
  const read = readRoster(text)
  return onOwnClass(viewer, classId, async (tx) => {
    const rows = await rosterOf(tx, classId)
    const roster = withoutKnown(read, keysOf(rows))
    if (roster.findings.some((finding) => finding.kind === 'too-many')) throw new Failure('roster-limit')
    if (roster.names.length === 0) throw new Failure('roster-empty')
    await insert(tx, classId, roster.names, rows)
    return roster
  })
}

/** The row of a pupil of this class; one merged into another is no longer there. Throws `not-found`. */
function pupilIn(rows: readonly RosterRow[], pupilId: string): RosterRow {
  const row = rows.find((each) => each.id === idFrom(pupilId) && each.mergedIntoId === null)
  if (!row) throw new Failure('not-found')
  return row
}

/** Throws `sign-in`, `not-found`, `invalid`, or `name-taken` where another pupil's name is spelled the same. */
export async function renamePupil(viewer: Viewer, classId: string, pupilId: string, typed: string): Promise<void> {
  const name = cleanName(typed)
  const nameKey = foldAnswer(name)
  if (nameKey === '' || name.length > LONGEST_NAME) throw new Failure('invalid')
  await onOwnClass(viewer, classId, async (tx) => {
    const rows = await rosterOf(tx, classId)
    const { id } = pupilIn(rows, pupilId)
    if (present(rows).some((row) => row.id !== id && row.nameKey === nameKey)) throw new Failure('name-taken')
    const { learnerId } = await tx.pupil.update({
      where: { id },
      data: { name, nameKey },
      select: { learnerId: true },
    })
    await tx.learner.update({ where: { id: learnerId }, data: { name } })
  })
}

/** Takes a name off the roster: hidden, with all that was answered kept. Throws `sign-in` or `not-found`. */
export async function removePupil(viewer: Viewer, classId: string, pupilId: string): Promise<void> {
  await onOwnClass(viewer, classId, async (tx) => {
    const { id } = pupilIn(await rosterOf(tx, classId), pupilId)
    await tx.pupil.update({ where: { id }, data: { removedAt: new Date() } })
  })
}

/** Undoes a removal. Throws as renamePupil, and `roster-limit` where the class has become full. */
export async function bringBackPupil(viewer: Viewer, classId: string, pupilId: string): Promise<void> {
  await onOwnClass(viewer, classId, async (tx) => {
    const rows = await rosterOf(tx, classId)
    const row = pupilIn(rows, pupilId)
    if (row.removedAt === null) return
    if (keysOf(rows).has(row.nameKey)) throw new Failure('name-taken')
    if (present(rows).length >= MOST_PUPILS) throw new Failure('roster-limit')
    const language = pseudonymsInUse(rows)
    const pseudonym = language ? (pseudonymsOf(classId, language)[row.position] ?? null) : null
    await tx.pupil.update({ where: { id: row.id }, data: { removedAt: null, pseudonym } })
  })
}

/** Lets a class go by pseudonyms in a language, or by names again. Each pupil always gets the same one back. */
export async function setPseudonyms(viewer: Viewer, classId: string, language: PseudonymLanguage | null) {
  await onOwnClass(viewer, classId, async (tx) => {
    const pseudonyms = language ? pseudonymsOf(classId, language) : []
    for (const { id, position } of await rosterOf(tx, classId)) {
      await tx.pupil.update({ where: { id }, data: { pseudonym: pseudonyms[position] ?? null } })
    }
  })
}
