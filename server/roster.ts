import { randomUUID } from 'node:crypto'
import { decodeRoster, readRoster } from '@/interchange/read-roster'
import { Failure } from '@/lib/failure'
import { foldAnswer } from '@/quiz/fold'
import { languageOfPseudonym, PSEUDONYMS, type PseudonymLanguage, pseudonymsOf } from '@/quiz/pseudonyms'
import { MOST_PUPILS, type Roster, withoutKnown } from '@/quiz/roster'
import { cardCode, cardDigest } from './card-code'
import { onOwnClass } from './classes'
import type { Transaction } from './database'
import type { Viewer } from './session'

/** The longest list that is read, in UTF-16 units or bytes: far more than two hundred names with columns around them. */
export const LONGEST_ROSTER = 300_000

/** What work on a roster needs to know of each name, removed ones among them. */
export interface RosterRow {
  readonly id: string
  readonly nameKey: string
  readonly pseudonym: string | null
  readonly position: number
  readonly removedAt: Date | null
  readonly mergedIntoId: string | null
}

export async function rosterOf(tx: Transaction, classId: string): Promise<RosterRow[]> {
  return tx.pupil.findMany({
    where: { classId, erasedAt: null },
    select: { id: true, nameKey: true, pseudonym: true, position: true, removedAt: true, mergedIntoId: true },
  })
}

export const present = (rows: readonly RosterRow[]) => rows.filter((row) => row.removedAt === null)
/** The folded spellings that are taken. */
export const keysOf = (rows: readonly RosterRow[]) => new Set(present(rows).map((row) => row.nameKey))

/** The language of the pseudonyms that a class goes by; null where it goes by names. */
export function pseudonymsInUse(rows: readonly RosterRow[]): PseudonymLanguage | null {
  const given = present(rows).find((row) => row.pseudonym !== null)?.pseudonym
  return given ? languageOfPseudonym(given) : null
}

/** The text of a roster's file. Throws `too-large`. */
export function rosterText(bytes: Uint8Array): string {
  if (bytes.length > LONGEST_ROSTER) throw new Failure('too-large')
  return decodeRoster(bytes)
}

function read(text: string): Roster {
  if (text.length > LONGEST_ROSTER) throw new Failure('too-large')
  return readRoster(text)
}

/** What adding this text would do: the names new to the class, and what was found. Stores nothing. */
export async function previewPupils(viewer: Viewer, classId: string, text: string): Promise<Roster> {
  const roster = read(text)
  return onOwnClass(viewer, classId, async (tx) => withoutKnown(roster, keysOf(await rosterOf(tx, classId))))
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
  const pasted = read(text)
  return onOwnClass(viewer, classId, async (tx) => {
    const rows = await rosterOf(tx, classId)
    const roster = withoutKnown(pasted, keysOf(rows))
    if (roster.findings.some((finding) => finding.kind === 'too-many')) throw new Failure('roster-limit')
    if (roster.names.length === 0) throw new Failure('roster-empty')
    await insert(tx, classId, roster.names, rows)
    return roster
  })
}
