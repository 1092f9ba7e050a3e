import { cleanLine } from '@/engine'
import { Failure } from '@/lib/failure'
import { isStorable } from '@/lib/storable'
import { articleOf, type Block, blocksSchema, minutesToRead, type ReadingEase, readingLevel, wordsIn } from '@/quiz'
import { idFrom } from './address'
import { articleRow, clean, keepArticle } from './articles'
import { type Correction, corrected } from './correct-blocks'
import { database, type Transaction, transaction } from './database'
import type { Reading } from './read-intake'
import type { Viewer } from './session'

/** Unfinished ones that are kept for one person; beginning another lets the oldest go. */
const MOST_OPEN = 20

export interface IntakeView {
  readonly id: string
  readonly source: Reading['source']
  readonly sourceName: string | null
  readonly title: string
  readonly byline: string | null
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly blocks: readonly Block[]
  readonly words: number
  readonly minutes: number
  readonly ease: ReadingEase | null
}

/** Stores what was read, to be corrected by its owner. */
export async function beginIntake(ownerId: string, reading: Reading): Promise<{ id: string }> {
  const { blocks, ...rest } = reading
  return transaction(async (tx) => {
    const old = {
      where: { ownerId },
      orderBy: { createdAt: 'desc' },
      skip: MOST_OPEN - 1,
      select: { id: true },
    } as const
    const tooMany = await tx.intake.findMany(old)
    await tx.intake.deleteMany({ where: { id: { in: tooMany.map(({ id }) => id) } } })
    return tx.intake.create({ data: { ...rest, ownerId, blocks: [...blocks] }, select: { id: true } })
  })
}

const own = (viewer: Viewer, id: string) => ({ id: idFrom(id), ownerId: viewer?.learnerId ?? '' })

/** One intake of the viewer's. Throws `not-found`, for somebody else's as well. */
export async function intakeFor(viewer: Viewer, id: string): Promise<IntakeView> {
  const row = await (await database()).intake.findFirst({ where: own(viewer, id) })
  if (!row) throw new Failure('not-found')
  const blocks = blocksSchema.parse(row.blocks)
  const { text } = articleOf(blocks)
  return {
    id: row.id,
    source: row.source as Reading['source'],
    sourceName: row.sourceName,
    title: row.title,
    byline: row.byline,
    language: row.language,
    direction: row.direction === 'rtl' ? 'rtl' : 'ltr',
    blocks,
    words: wordsIn(text),
    minutes: minutesToRead(text),
    ease: readingLevel(blocks.filter(({ kept }) => kept).map((block) => block.text)),
  }
}

/** What the viewer has begun to take in, newest first. */
export async function intakesOf(viewer: Viewer): Promise<{ id: string; title: string; direction: string }[]> {
  if (!viewer) return []
  return (await database()).intake.findMany({
    where: { ownerId: viewer.learnerId },
    orderBy: { createdAt: 'desc' },
    take: 3,
    select: { id: true, title: true, direction: true },
  })
}

/** The viewer's row, held against a second change until this one is written. Throws `not-found`. */
async function held(tx: Transaction, viewer: Viewer, id: string) {
  const where = own(viewer, id)
  const { count } = await tx.intake.updateMany({ where, data: { updatedAt: new Date() } })
  const row = count > 0 ? await tx.intake.findUnique({ where: { id: where.id } }) : null
  if (!row) throw new Failure('not-found')
  return { ...row, blocks: blocksSchema.parse(row.blocks) }
}

async function save(tx: Transaction, viewer: Viewer, id: string, correction: Correction) {
  const row = await held(tx, viewer, id)
  const { title: newTitle = row.title, byline: newByline = row.byline ?? '' } = correction
  if (!isStorable(newTitle + newByline)) throw new Failure('article-broken-characters')
  const title = cleanLine(newTitle) || row.title
  const byline = cleanLine(newByline) || null
  const data = { title, byline, blocks: corrected(row.blocks, correction) }
  return tx.intake.update({ where: { id: row.id }, data })
}

/** Corrects an intake of the viewer's. Throws `not-found` and the failures named article-…. */
export async function correctIntake(viewer: Viewer, id: string, correction: Correction): Promise<void> {
  await transaction((tx) => save(tx, viewer, id, correction))
}

/**
 * Makes the article: exactly the paragraphs and roles that stand there after the correction. The same article again is
 * the one its owner already has. Throws `not-found`, and what `readArticle` refuses.
 */
export async function confirmIntake(viewer: Viewer, id: string, correction: Correction = {}): Promise<{ id: string }> {
  return transaction(async (tx) => {
    const row = await save(tx, viewer, id, correction)
    const found = articleOf(blocksSchema.parse(row.blocks))
    // Asked for its refusals alone: too short, too long, another language. What a person confirmed is not read again.
    clean(found.text, row.title)
    const direction = row.direction === 'rtl' ? 'rtl' : 'ltr'
    const article = articleRow(
      { ...found, title: row.title, language: row.language, direction },
      { source: row.source, ownerId: row.ownerId, byline: row.byline, sourceName: row.sourceName },
    )
    const kept = await keepArticle(tx, row.ownerId, article)
    await tx.intake.delete({ where: { id: row.id } })
    return kept
  })
}

/** Throws an intake of the viewer's away, with all that was read. Throws `not-found`. */
export async function discardIntake(viewer: Viewer, id: string): Promise<void> {
  const { count } = await (await database()).intake.deleteMany({ where: own(viewer, id) })
  if (count === 0) throw new Failure('not-found')
}
