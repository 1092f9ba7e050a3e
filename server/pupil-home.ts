import { stateOf } from '@/quiz'
import { clockFields } from './class-view'
import { database } from './database'
import type { Viewer } from './session'

export interface PupilHome {
  readonly name: string
  readonly className: string
  readonly assignments: readonly {
    readonly id: string
    readonly title: string
    /** The direction of its article. */
    readonly direction: string
    readonly code: string
    /** Whether every allowed attempt has been finished. */
    readonly isDone: boolean
  }[]
}

/** What waits for the pupil of a class whom this device belongs to; null where it belongs to no pupil. */
export async function pupilHome(viewer: Viewer): Promise<PupilHome | null> {
  if (!viewer) return null
  const { learnerId } = viewer
  const now = new Date()
  const pupil = await (await database()).pupil.findUnique({
    where: { learnerId, removedAt: null },
    select: {
      name: true,
      class: {
        select: {
          name: true,
          assignments: {
            where: { code: { not: null }, OR: [{ codeExpiresAt: null }, { codeExpiresAt: { gt: now } }] },
            orderBy: { createdAt: 'desc' },
            select: {
              id: true,
              title: true,
              code: true,
              ...clockFields,
              lockedAt: true,
              attemptsAllowed: true,
              version: { select: { article: { select: { direction: true } } } },
              participants: { where: { learnerId, removedAt: null }, select: { id: true } },
              attempts: { where: { learnerId }, select: { finishedAt: true } },
            },
          },
        },
      },
    },
  })
  if (!pupil) return null
  const assignments = pupil.class.assignments.flatMap((row) => {
    const isOpen = ['open', 'paused'].includes(stateOf(row, now))
    const isShut = row.lockedAt !== null && row.participants.length === 0
    if (row.code === null || !isOpen || isShut) return []
    const finished = row.attempts.filter((attempt) => attempt.finishedAt !== null).length
    const isDone = finished >= row.attemptsAllowed
    return [{ id: row.id, title: row.title, direction: row.version.article.direction, code: row.code, isDone }]
  })
  return { name: pupil.name, className: pupil.class.name, assignments }
}
