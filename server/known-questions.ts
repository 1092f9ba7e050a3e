import { keepNewest } from '@/lib/keep-newest'
import type { Question } from '@/quiz'
import { database } from './database'
import { inGroups } from './groups'
import { toQuestion } from './questions'

/** A question of a published version, which never changes. */
export interface KnownQuestion {
  readonly versionId: string
  readonly question: Question
}

const MOST_REMEMBERED = 5_000
const MOST_AT_ONCE = 200
const remembered = new Map<string, KnownQuestion>()

const load = inGroups<string, KnownQuestion | null>(MOST_AT_ONCE, async (ids) => {
  const rows = await (await database()).question.findMany({
    where: { id: { in: [...new Set(ids)] }, version: { publishedAt: { not: null } } },
  })
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    return { value: row ? { versionId: row.versionId, question: toQuestion(row) } : null }
  })
})

/** The published question with this id, remembered once it was read; null where there is none. */
export async function publishedQuestion(id: string): Promise<KnownQuestion | null> {
  const known = remembered.get(id)
  if (known) return known
  const found = await load(id)
  if (found) keepNewest(remembered, MOST_REMEMBERED, id, found)
  return found
}
