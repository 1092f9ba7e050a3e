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

/** The cards that ask about words, each with the word and the article it stands in. */
async function wordCards(tx: Transaction, learnerId: string) {
  const constructions = ['word-in-context', 'opposite-in-context']
  const rows = await tx.reviewCard.findMany({
    where: { learnerId, question: { construction: { in: constructions } } },
    orderBy: { due: 'asc' },
    include: { question: { include: { version: { select: { articleId: true } } } } },
  })
  return rows.map(({ question: { version, ...question }, ...card }) => ({
    ...card,
    articleId: version.articleId,
    wordKey: wordAskedBy(toQuestion(question))?.wordKey,
  }))
}

/** Words whose meaning the viewer missed: what is still to be learnt first, then the newest. */
export async function wordsOf(viewer: Viewer): Promise<WordView[]> {
  if (!viewer) return []
  const { learnerId } = viewer
  const db = await database()
  const [rows, cards] = await Promise.all([
    db.missedWord.findMany({
      where: { learnerId },
      orderBy: { createdAt: 'desc' },
      include: { article: { select: { id: true, title: true, language: true, direction: true, text: true } } },
    }),
    wordCards(db, learnerId),
  ])
  const views = rows.map(({ id, word, wordKey, gloss, start, end, knownAt, article: { text, ...article } }) => {
    const card = cards.find((each) => each.articleId === article.id && each.wordKey === wordKey && !each.retiredAt)
    const due = card?.due.toISOString() ?? null
    return { id, word, gloss, sentence: text.slice(start, end), isKnown: knownAt !== null, due, article }
  })
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
    const cards = await wordCards(tx, learnerId)
    const ids = cards.filter((card) => card.articleId === articleId && card.wordKey === wordKey).map(({ id }) => id)
    await tx.reviewCard.updateMany({ where: { id: { in: ids } }, data: { retiredAt: at } })
  })
}
