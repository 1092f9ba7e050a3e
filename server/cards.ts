import { Failure } from '@/lib/failure'
import { idFrom } from './address'
import { cardCode, cardDigest, readCode, shownCode } from './card-code'
import { byName } from './class-view'
import { onOwnClass } from './classes'
import { database } from './database'
import { spend } from './limits'
import { type Entered, openSession, teacherOf, type Viewer } from './session'

export interface PupilCard {
  readonly pupilId: string
  readonly name: string
  readonly pseudonym: string | null
  /** As it is printed and as it stands in the card's address. */
  readonly code: string
}

export interface CardHolder {
  readonly pupilId: string
  readonly learnerId: string
  readonly classId: string
  readonly name: string
  readonly className: string
}

/** The cards of the viewer's class, in the order of its roster. Throws `sign-in` or `not-found`. */
export async function cardsOf(
  viewer: Viewer,
  classId: string,
): Promise<{ className: string; cards: readonly PupilCard[] }> {
  const { userId } = teacherOf(viewer)
  const row = await (await database()).class.findUnique({
    where: { id: idFrom(classId), ownerId: userId },
    select: {
      name: true,
      pupils: {
        where: { removedAt: null },
        orderBy: { position: 'asc' },
        select: { id: true, name: true, pseudonym: true, cardRevision: true },
      },
    },
  })
  if (!row) throw new Failure('not-found')
  const cards = byName(row.pupils).map(({ id, name, pseudonym, cardRevision }) => ({
    pupilId: id,
    name,
    pseudonym,
    code: shownCode(cardCode(id, cardRevision)),
  }))
  return { className: row.name, cards }
}

/** Makes the card a pupil has worthless, at once and for good, and gives them another. Throws `sign-in`, `not-found`. */
export async function renewCard(viewer: Viewer, classId: string, pupilId: string): Promise<void> {
  await onOwnClass(viewer, classId, async (tx) => {
    const where = { id: idFrom(pupilId), classId, removedAt: null }
    const pupil = await tx.pupil.findUnique({ where, select: { id: true, cardRevision: true } })
    if (!pupil) throw new Failure('not-found')
    const cardRevision = pupil.cardRevision + 1
    const digest = cardDigest(cardCode(pupil.id, cardRevision))
    await tx.pupil.update({ where: { id: pupil.id }, data: { cardRevision, cardDigest: digest } })
  })
}

/** Whose card this is; nobody where the code is unknown, renewed, or of a name that left the roster. */
export async function pupilByCard(typed: string): Promise<CardHolder | null> {
  const code = readCode(typed)
  if (code === null) return null
  const pupil = await (await database()).pupil.findUnique({
    where: { cardDigest: cardDigest(code), removedAt: null, class: { archivedAt: null } },
    select: { id: true, learnerId: true, classId: true, name: true, class: { select: { name: true } } },
  })
  if (!pupil) return null
  const { id, learnerId, classId, name } = pupil
  return { pupilId: id, learnerId, classId, name, className: pupil.class.name }
}

/**
 * The same for somebody at an address. Only wrong codes are counted, and a right one is never refused: a class behind
 * one address gets in while somebody there is guessing, and 49 bits cannot be guessed at any speed a server answers.
 * Throws `card-unknown`, or `too-many` after too many wrong ones.
 */
export async function cardHolder(typed: string, address: string): Promise<CardHolder> {
  const holder = await pupilByCard(typed)
  if (holder) return holder
  await spend('card', address)
  throw new Failure('card-unknown')
}

/** Lets the holder of a card in: a session of the pupil's learner for this device. Throws as cardHolder. */
export async function enterByCard(typed: string, address: string): Promise<Required<Entered>> {
  return openSession((await cardHolder(typed, address)).learnerId)
}
