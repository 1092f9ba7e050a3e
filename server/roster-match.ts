import { foldAnswer } from '@/quiz/fold'
import { matchName } from '@/quiz/match-name'
import { database } from './database'

export interface KnownPupil {
  readonly pupilId: string
  readonly learnerId: string
  readonly name: string
  readonly pseudonym: string | null
}

/**
 * The pupil of a class whom a typed name means; null where nobody or more than one could be meant. A pseudonym is
 * taken as well, because it is what stands on the card. The caller has checked that the class may be joined.
 */
export async function pupilOfName(classId: string, typedName: string): Promise<KnownPupil | null> {
  const pupils = await (await database()).pupil.findMany({
    where: { classId, removedAt: null },
    select: { id: true, learnerId: true, name: true, nameKey: true, pseudonym: true },
  })
  const key = foldAnswer(typedName)
  const byPseudonym = pupils.filter(({ pseudonym }) => pseudonym !== null && foldAnswer(pseudonym) === key)
  const pupil = matchName(typedName, pupils) ?? (byPseudonym.length === 1 ? byPseudonym[0] : null)
  if (!pupil) return null
  return { pupilId: pupil.id, learnerId: pupil.learnerId, name: pupil.name, pseudonym: pupil.pseudonym }
}
