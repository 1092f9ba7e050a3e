import { Failure } from '@/lib/failure'
import { wordAskedBy } from '@/quiz/study/word'
import { idFrom } from '../address'
import { database, type Transaction, transaction } from '../database'
import { toQuestion } from '../questions'
import type { Viewer } from '../session'

export interface WordView {
  readonly id: string
  readonly word: string
  readonly gloss: string
  readonly sentence: string
  readonly isKnown: boolean
  /** When it is asked again; null where it is known, or has no card. */
  readonly due: string | null
  readonly article: {
    readonly id: string
    readonly title: string
    readonly language: string
    readonly direction: string
  }
}

/** The cards that ask about a word, by learner, article and word. */
async function cardsOfWord(tx: Transaction, learnerId: string, articleId: string, wordKey: string) {
  const constructions = ['word-in-context', 'opposite-in-context']
  const rows = await tx.reviewCard.findMany({
    where: { learnerId, question: { construction: { in: constructions }, version: { articleId } } },
    include: { question: true },
  })
  return rows.filter(({ question }) => wordAskedBy(toQuestion(question))?.wordKey === wordKey)
}

/** Words whose meaning the viewer missed: what is still to be learnt first, then the newest. */
export async function wordsOf(viewer: Viewer): Promise<WordView[]> {
  if (!viewer) return []
  const { learnerId } = viewer
  const db = await database()
  const rows = await db.missedWord.findMany({
    where: { learnerId },
    orderBy: { createdAt: 'desc' },
    include: { article: { select: { id: true, title: true, language: true, direction: true, text: true } } },
  })
  const views = await Promise.all(
    rows.map(async ({ id, word, wordKey, gloss, start, end, knownAt, article: { text, ...article } }) => {
      const [card] = await cardsOfWord(db, learnerId, article.id, wordKey)
      const due = card && !card.retiredAt ? card.due.toISOString() : null
      return { id, word, gloss, sentence: text.slice(start, end), isKnown: knownAt !== null, due, article }
    }),
  )
  return views.toSorted((one, other) => Number(one.isKnown) - Number(other.isKnown))
}

/** Marks a word as known, which puts its cards aside, or takes that back. Throws `not-found`. */
export async function setKnown(viewer: Viewer, wordId: string, isKnown: boolean, now: Date): Promise<void> {
  const at = isKnown ? now : null
  await transaction(async (tx) => {
    const own = { id: idFrom(wordId), learnerId: viewer?.learnerId ?? '' }
    const changed = await tx.missedWord.updateMany({ where: own, data: { knownAt: at } })
    if (changed.count === 0) throw new Failure('not-found')
    const { learnerId, articleId, wordKey } = await tx.missedWord.findUniqueOrThrow({ where: { id: own.id } })
    const cards = await cardsOfWord(tx, learnerId, articleId, wordKey)
    await tx.reviewCard.updateMany({ where: { id: { in: cards.map(({ id }) => id) } }, data: { retiredAt: at } })
  })
}
