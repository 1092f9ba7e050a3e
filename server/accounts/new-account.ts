import { AsyncLocalStorage } from 'node:async_hooks'
import { database } from '../database'
import type { Viewer } from '../session'
import { assertMayRegister } from './registration'

/** Who registers, as the device knew them: what they pasted without an account comes along. */
export const registering = new AsyncLocalStorage<Viewer>()

/**
 * The learner an account stands on: the nameless one of this device, where it only brought texts in, whose sessions end,
 * so that signing out leaves nothing of the account behind; else a new one. A pupil's learner is never taken over.
 */
async function learnerFor(name: string): Promise<string> {
  const db = await database()
  const viewer = registering.getStore()
  if (viewer && !viewer.account) {
    // What somebody answered here is joined only by their own word (server/study/join-device.ts): tablets are shared.
    const untouched = { attempts: { none: {} }, cards: { none: {} } }
    const own = { id: viewer.learnerId, name: null, pupil: null, account: null, ...untouched }
    const named = await db.learner.updateMany({ where: own, data: { name } })
    if (named.count > 0) {
      await db.learnerSession.deleteMany({ where: { learnerId: viewer.learnerId } })
      return viewer.learnerId
    }
  }
  return (await db.learner.create({ data: { name }, select: { id: true } })).id
}

/** What every new account has, however it came about. Throws `registration-closed`. */
export async function accountColumns(name: string): Promise<{ role: string; learnerId: string }> {
  await assertMayRegister()
  return { role: 'teacher', learnerId: await learnerFor(name) }
}

/** Makes the oldest account the administrator where there is none: of two that came at once, one. */
export async function settleFirstAccount(): Promise<void> {
  const db = await database()
  if ((await db.user.count({ where: { role: 'administrator' } })) > 0) return
  const oldest = await db.user.findFirst({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], select: { id: true } })
  if (oldest) await db.user.update({ where: { id: oldest.id }, data: { role: 'administrator' } })
}
