import { Failure } from '@/lib/failure'
import { foldAnswer } from '@/quiz/fold'
import { type PseudonymLanguage, pseudonymsOf } from '@/quiz/pseudonyms'
import { cleanName, LONGEST_NAME, MOST_PUPILS } from '@/quiz/roster'
import { idFrom } from './address'
import { onOwnClass } from './classes'
import { keysOf, present, pseudonymsInUse, type RosterRow, rosterOf } from './roster'
import type { Viewer } from './session'

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
