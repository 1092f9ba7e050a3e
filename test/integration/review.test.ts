// The review of a draft: every step kept, taken back and taken again; nobody else's; nothing of a class changes.
import { afterAll, describe, expect, it } from 'vitest'
import { libraryArticles } from '@/prisma/articles'
import type { Question } from '@/quiz'
import { buildRequestSchema } from '@/quiz'
import { rebuildRequestSchema } from '@/quiz/draft/rebuild-request'
import { closeDatabase, database } from '@/server/database'
import { buildQuiz } from '@/server/quizzes'
import {
  addQuestion,
  editQuestion,
  keepQuestion,
  moveQuestion,
  rejectQuestion,
  shiftQuestion,
} from '@/server/review/edits'
import { discardDraft, publishDraft, startDraft } from '@/server/review/publish'
import { rebuildDraft } from '@/server/review/rebuild'
import { addProposal, type Instead, replaceQuestion } from '@/server/review/replace'
import { redo, undo } from '@/server/review/undo'
import { type DraftView, draftFor } from '@/server/review/view'
import { aQuestion } from '../support/builders'
import { aLearner, aQuiz, aTeacher, expectFailure, type Learner, nowhere, storeArticle } from './stored'

afterAll(closeDatabase)

/** A teacher's draft with a question of each type. */
async function aDraft() {
  const viewer = await aTeacher()
  return { viewer, ...(await aQuiz({ ownerId: viewer.learnerId, draft: true })) }
}

/** A draft that the engine built on an article of the library. */
async function aBuiltDraft(count = 5) {
  const viewer = await aTeacher()
  const article = await storeArticle(viewer.learnerId, libraryArticles[0]?.text ?? '', null)
  const quiz = await buildQuiz(viewer, article.id, buildRequestSchema.parse({ count }))
  return { viewer, quizId: quiz.id }
}

async function seen(viewer: Learner, quizId: string): Promise<DraftView> {
  const view = await draftFor(viewer, quizId)
  if (!view) throw new Error('there is no draft')
  return view
}

const at = ({ quizId, revision }: DraftView) => ({ quizId, revision })
const idsOf = (view: DraftView) => view.questions.map(({ id }) => id)
const withoutHistory = ({ questions }: DraftView) => questions.map(({ isEdited: _, ...question }) => question)

type Work = (viewer: Learner, view: DraftView) => Promise<unknown>

const nth = (view: DraftView, index: number) => view.questions[index]?.id ?? ''

const rewritten = aQuestion('short-answer', { stem: 'بمَ تأثر الافتتاح؟', answer: ['الأمطار'] }) as Question

/** Every kind of step, on a draft of five that the engine built. */
const STEPS: readonly [string, Work][] = [
  ['keep', (viewer, view) => keepQuestion(viewer, at(view), nth(view, 1))],
  ['edit', (viewer, view) => editQuestion(viewer, at(view), nth(view, 1), rewritten)],
  ['reject', (viewer, view) => rejectQuestion(viewer, at(view), nth(view, 1))],
  ['add', (viewer, view) => addQuestion(viewer, at(view), rewritten)],
  ['add an offer', (viewer, view) => addProposal(viewer, at(view), view.offers[0]?.id ?? '')],
  ['move', (viewer, view) => moveQuestion(viewer, at(view), nth(view, 0), 3)],
  ['move down', (viewer, view) => shiftQuestion(viewer, at(view), nth(view, 1), 1)],
  ['replace', (viewer, view) => replaceQuestion(viewer, at(view), nth(view, 1), 'other-kind')],
  ['rebuild', (viewer, view) => rebuildDraft(viewer, at(view), rebuildRequestSchema.parse({ count: 3 }))],
]

describe.each(STEPS)('%s', (_, work) => {
  it('is kept at once, taken back, taken again, and stands in the history', async () => {
    const { viewer, quizId } = await aBuiltDraft()
    const before = await seen(viewer, quizId)
    await work(viewer, before)
    const after = await seen(viewer, quizId)
    expect(withoutHistory(after)).not.toEqual(withoutHistory(before))
    expect(after.history).toHaveLength(1)

    await undo(viewer, at(after))
    const undone = await seen(viewer, quizId)
    expect(withoutHistory(undone)).toEqual(withoutHistory(before))
    expect([undone.undo, undone.redo?.id]).toEqual([null, after.history[0]?.id])

    await redo(viewer, at(undone))
    expect(withoutHistory(await seen(viewer, quizId))).toEqual(withoutHistory(after))
  })

  it('is refused to everybody else, and to nobody', async () => {
    const { viewer, quizId } = await aBuiltDraft()
    const before = await seen(viewer, quizId)
    for (const other of [await aTeacher(), await aTeacher('administrator'), await aLearner()])
      await expectFailure(work(other, before), 'not-found')
    expect(await seen(viewer, quizId)).toEqual(before)
  })

  it('is refused from a page that is stale, and changes nothing', async () => {
    const { viewer, quizId } = await aBuiltDraft()
    const stale = await seen(viewer, quizId)
    await rejectQuestion(viewer, at(stale), nth(stale, 4))
    const now = await seen(viewer, quizId)
    await expectFailure(work(viewer, stale), 'draft-changed')
    expect(await seen(viewer, quizId)).toEqual(now)
  })
})

describe('a history', () => {
  it('is taken back to the beginning and again to the end, and a new step ends what could be taken again', async () => {
    const { viewer, quizId } = await aDraft()
    const states = [await seen(viewer, quizId)]
    const last = () => states.at(-1) as DraftView
    for (const step of [
      () => rejectQuestion(viewer, at(last()), nth(last(), 0)),
      () => moveQuestion(viewer, at(last()), nth(last(), 0), 99),
      () => keepQuestion(viewer, at(last()), nth(last(), 2)),
      () => rejectQuestion(viewer, at(last()), nth(last(), 3)),
    ]) {
      await step()
      states.push(await seen(viewer, quizId))
    }
    for (const state of states.slice(0, -1).reverse()) {
      await undo(viewer, at(await seen(viewer, quizId)))
      expect(withoutHistory(await seen(viewer, quizId))).toEqual(withoutHistory(state))
    }
    await undo(viewer, at(await seen(viewer, quizId)))
    for (const state of states.slice(1, 3)) {
      await redo(viewer, at(await seen(viewer, quizId)))
      expect(withoutHistory(await seen(viewer, quizId))).toEqual(withoutHistory(state))
    }
    const now = await seen(viewer, quizId)
    await keepQuestion(viewer, at(now), nth(now, 0))
    expect((await seen(viewer, quizId)).redo).toBeNull()
    await undo(viewer, at(await seen(viewer, quizId)))
    expect(withoutHistory(await seen(viewer, quizId))).toEqual(withoutHistory(now))
  })

  it('does not grow by what changes nothing', async () => {
    const { viewer, quizId } = await aDraft()
    const view = await seen(viewer, quizId)
    await moveQuestion(viewer, at(view), nth(view, 2), 2)
    await keepQuestion(viewer, at(view), nth(view, 2), false)
    expect(await seen(viewer, quizId)).toEqual(view)
  })
})

describe('the order', () => {
  it.each([
    [0, 8],
    [8, 0],
    [3, 4],
    [4, -1],
  ])('moves a question from %i to %i', async (from, to) => {
    const { viewer, quizId, questions } = await aDraft()
    const view = await seen(viewer, quizId)
    const expected = questions.map(({ id }) => id)
    const [id = ''] = expected.splice(from, 1)
    expected.splice(Math.max(0, to), 0, id)
    await moveQuestion(viewer, at(view), id, to)
    expect(idsOf(await seen(viewer, quizId))).toEqual(expected)
  })

  it('stays whole when the same page is sent many times at once', async () => {
    const { viewer, quizId } = await aDraft()
    const view = await seen(viewer, quizId)
    const sent = Array.from({ length: 6 }, (_, index) => moveQuestion(viewer, at(view), nth(view, index), 8 - index))
    const done = await Promise.allSettled(sent)
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const refused = done.flatMap((each) => (each.status === 'rejected' ? [each.reason.key] : []))
    expect(new Set(refused)).toEqual(new Set(['draft-changed']))
    const rows = await (await database()).question.findMany({
      where: { version: { quizId } },
      orderBy: { position: 'asc' },
    })
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('another question', () => {
  it.each<Instead>(['same-sentence', 'other-kind'])(
    '%s: never one seen before, until it is said that there is none',
    async (instead) => {
      const { viewer, quizId } = await aBuiltDraft(1)
      const shown = new Set<string>()
      for (;;) {
        const view = await seen(viewer, quizId)
        const [question] = view.questions
        const told = `${question?.construction} ${question?.type} ${question?.stem} ${JSON.stringify(question?.answer)}`
        expect(shown.has(told)).toBe(false)
        shown.add(told)
        const outcome = await replaceQuestion(viewer, at(view), question?.id ?? '', instead).catch((error) => error.key)
        if (outcome === 'no-other-question') break
        expect(idsOf(await seen(viewer, quizId))).toEqual([outcome])
      }
      expect(shown.size).toBeLessThan(60)
    },
  )

  it('is not offered again once it was rejected', async () => {
    const { viewer, quizId } = await aBuiltDraft(2)
    const view = await seen(viewer, quizId)
    const [offer] = view.offers
    const id = await addProposal(viewer, at(view), offer?.id ?? '')
    await rejectQuestion(viewer, at(await seen(viewer, quizId)), id)
    const after = await seen(viewer, quizId)
    expect(after.offers.some((each) => each.id === offer?.id)).toBe(false)
    await undo(viewer, at(after))
    expect(idsOf(await seen(viewer, quizId))).toContain(id)
  })
})

describe('a rebuild', () => {
  it('leaves what was kept, edited or written, in its order', async () => {
    const { viewer, quizId } = await aBuiltDraft(6)
    const first = await seen(viewer, quizId)
    await keepQuestion(viewer, at(first), nth(first, 4))
    await editQuestion(viewer, at(await seen(viewer, quizId)), nth(first, 2), rewritten)
    const own = await addQuestion(viewer, at(await seen(viewer, quizId)), aQuestion('essay') as Question)
    const before = await seen(viewer, quizId)
    const stay = [nth(first, 2), nth(first, 4), own]
    const request = rebuildRequestSchema.parse({ count: 5, types: ['true-false'], evaluate: 3 })
    await rebuildDraft(viewer, at(before), request)
    const after = await seen(viewer, quizId)
    expect(idsOf(after).filter((id) => idsOf(before).includes(id))).toEqual(
      idsOf(before).filter((id) => stay.includes(id)),
    )
    for (const question of after.questions.filter(({ id }) => !stay.includes(id)))
      expect(question.type).toBe('true-false')
  })

  it('asks only about the chosen part of the text', async () => {
    const { viewer, quizId } = await aBuiltDraft(4)
    const before = await seen(viewer, quizId)
    const asked = before.coverage.paragraphs.find(({ sentences }) =>
      sentences.some(({ askedBy }) => askedBy.length > 0),
    )
    await rebuildDraft(viewer, at(before), rebuildRequestSchema.parse({ count: 9, parts: String(asked?.start) }))
    const after = await seen(viewer, quizId)
    const spans = after.questions.flatMap(({ evidence }) => evidence)
    expect(spans.length).toBeGreaterThan(0)
    for (const span of spans) expect(span.start >= (asked?.start ?? 0) && span.end <= (asked?.end ?? 0)).toBe(true)
  })
})

describe('a draft is not there', () => {
  it('for nobody, or at an address that leads nowhere', async () => {
    const { quizId, viewer } = await aDraft()
    await expectFailure(draftFor(null, quizId), 'not-found')
    await expectFailure(draftFor(await aTeacher('administrator'), quizId), 'not-found')
    for (const id of [nowhere(), '', 'a\0b']) await expectFailure(draftFor(viewer, id), 'not-found')
  })

  it('once it was thrown away; a quiz that was never published goes along', async () => {
    const { quizId, viewer } = await aDraft()
    await expectFailure(discardDraft(await aTeacher(), { quizId, revision: '0.0' }), 'not-found')
    expect(await discardDraft(viewer, { quizId, revision: '0.0' })).toEqual({ quizRemains: false })
    await expectFailure(draftFor(viewer, quizId), 'not-found')
    await expectFailure(startDraft(viewer, quizId), 'not-found')
    await expectFailure(publishDraft(viewer, { quizId, revision: '0.0' }), 'not-found')
  })
})
