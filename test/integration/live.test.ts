// The teacher's board: what it shows is what is stored, it hears of every change, and nobody else's board opens.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import type { BoardEvent, Response } from '@/quiz'
import { saveAnswer } from '@/server/answers'
import { closeDatabase, database } from '@/server/database'
import { announce, listen } from '@/server/live/announce'
import { boardFor, boardQuestions, distribution, hideNames } from '@/server/live/board'
import type { LiveNews } from '@/server/live/news'
import { watchBoard } from '@/server/live/watch'
import { setRemoved } from '@/server/participants'
import { finishAttempt } from '@/server/results'
import { aBoard, begins, type Joined, joins, type StoredBoard } from './on-board'
import { anAttempt, aTeacher, expectFailure, nowhere, upTo } from './stored'

afterAll(closeDatabase)

const until = (isSo: () => boolean) => expect.poll(isSo, { interval: 5, timeout: 5_000 }).toBe(true)

async function hears(assignmentId: string): Promise<LiveNews[]> {
  const heard: LiveNews[] = []
  onTestFinished(await listen(assignmentId, (news) => heard.push(news)))
  return heard
}

async function watches(board: StoredBoard): Promise<BoardEvent[]> {
  const events: BoardEvent[] = []
  const fail = (error: unknown) => expect.unreachable(String(error))
  onTestFinished(await watchBoard(board.teacher, board.assignmentId, { send: (event) => events.push(event), fail }))
  await until(() => events.length > 0)
  return events
}

/** The board as a browser that followed the events would show it. */
function shownBy(events: readonly BoardEvent[]) {
  let tiles = new Map<string, unknown>()
  let answered: readonly number[] = []
  for (const event of events) {
    if (event.kind === 'beat') continue
    if (event.kind === 'board') tiles = new Map()
    for (const tile of event.kind === 'board' ? event.board.tiles : event.tiles) {
      if (tile.state === 'removed') tiles.delete(tile.id)
      else tiles.set(tile.id, tile)
    }
    answered = event.kind === 'board' ? event.board.answered : event.answered
  }
  return { tiles: [...tiles.values()], answered }
}

const idOf = ({ questions }: StoredBoard, type: string) => questions.find((each) => each.type === type)?.id ?? ''

async function answers(board: StoredBoard, { viewer }: Joined, attemptId: string, type: string, given: Response[]) {
  for (const [index, response] of given.entries()) {
    await saveAnswer(viewer, attemptId, idOf(board, type), { sequence: index + 1, response })
  }
}

describe('news', () => {
  it('reaches who listens to this assignment, and nobody after they left', async () => {
    const heard: LiveNews[] = []
    const leave = await listen('one', (news) => heard.push(news))
    await announce({ assignmentId: 'one', participantId: 'p' })
    await announce({ assignmentId: 'other', participantId: 'p' })
    leave()
    await announce({ assignmentId: 'one', participantId: null })
    await sleep(50)
    expect(heard).toEqual([{ assignmentId: 'one', participantId: 'p' }])
  })

  it('comes with every answer and with the finish, and names the participant', async () => {
    const board = await aBoard()
    const sara = await joins(board, 'سارة')
    const attemptId = await begins(board, sara)
    const heard = await hears(board.assignmentId)
    await answers(board, sara, attemptId, 'choice', ['a', 'b'])
    await finishAttempt(sara.viewer, attemptId)
    await finishAttempt(sara.viewer, attemptId)
    const news = { assignmentId: board.assignmentId, participantId: sara.participantId }
    expect(heard).toEqual([news, news, news])
  })

  it('is not needed by who studies alone', async () => {
    const alone = await anAttempt()
    await saveAnswer(alone.viewer, alone.attemptId, alone.question('choice').id, { sequence: 1, response: 'a' })
  })
})

describe('the board', () => {
  it('shows what is stored: who joined, where they are, what they answered last', async () => {
    const board = await aBoard()
    const [sara, omar, huda, gone] = [
      await joins(board, 'سارة', { questionId: idOf(board, 'gap') }),
      await joins(board, 'عمر'),
      await joins(board, 'هدى', { seenAt: new Date(Date.now() - 60_000) }),
      await joins(board, 'زائر'),
    ]
    await begins(board, sara, new Date(Date.now() - 3_600_000))
    const attemptId = await begins(board, sara)
    await answers(board, sara, attemptId, 'choice', ['a', 'b'])
    await answers(board, sara, attemptId, 'gap', ['مخزنًا', ''])
    await answers(board, sara, attemptId, 'true-false', [false])
    await answers(board, sara, attemptId, 'multiple-choice', [['a'], []])
    await answers(board, sara, attemptId, 'ordering', [['a', 'b', 'c', 'd'], null])
    const done = await begins(board, omar)
    await answers(board, omar, done, 'choice', ['b'])
    await finishAttempt(omar.viewer, done)
    await answers(board, gone, await begins(board, gone), 'choice', ['b'])
    await setRemoved(board.teacher, board.assignmentId, gone.participantId, true)

    const shown = await boardFor(board.teacher, board.assignmentId)
    const total = board.questions.length
    const at = board.questions.findIndex((each) => each.type === 'gap') + 1
    expect(shown.tiles).toEqual([
      { id: sara.participantId, number: 1, name: 'سارة', state: 'answering', at, answered: 2, total },
      { id: omar.participantId, number: 2, name: 'عمر', state: 'finished', at: null, answered: 1, total },
      { id: huda.participantId, number: 3, name: 'هدى', state: 'disconnected', at: null, answered: 0, total },
    ])
    const expected = board.questions.map(({ type }) => ({ choice: 2, 'true-false': 1 })[type as string] ?? 0)
    expect(shown.answered).toEqual(expected)
    expect(shown.head).toMatchObject({ isPaused: false, isLocked: false, isEnded: false })
  })

  it('counts no answer that came too late', async () => {
    const board = await aBoard()
    const sara = await joins(board, 'سارة')
    const attemptId = await begins(board, sara)
    const late = { attemptId, questionId: idOf(board, 'choice'), sequence: 1, response: 'a', isLate: true }
    await (await database()).answer.create({ data: late })
    expect((await boardFor(board.teacher, board.assignmentId)).tiles[0]?.answered).toBe(0)
    expect((await distribution(board.teacher, board.assignmentId, idOf(board, 'choice'))).answered).toBe(0)
  })

  it('hides names everywhere once the teacher asks for it', async () => {
    const board = await aBoard()
    await joins(board, 'سارة')
    await hideNames(board.teacher, board.assignmentId, true)
    expect(JSON.stringify(await boardFor(board.teacher, board.assignmentId))).not.toContain('سارة')
    await hideNames(board.teacher, board.assignmentId, false)
    expect(JSON.stringify(await boardFor(board.teacher, board.assignmentId))).toContain('سارة')
  })

  it('spreads the newest answers to one question, of those who take part', async () => {
    const board = await aBoard()
    const given: Response[][] = [['a', 'b'], ['b'], ['c', null]]
    for (const [index, responses] of given.entries()) {
      const each = await joins(board, `طالب ${index}`)
      await answers(board, each, await begins(board, each), 'choice', responses)
    }
    const gone = await joins(board, 'زائر')
    await answers(board, gone, await begins(board, gone), 'choice', ['b'])
    await setRemoved(board.teacher, board.assignmentId, gone.participantId, true)
    const spread = await distribution(board.teacher, board.assignmentId, idOf(board, 'choice'))
    expect(spread.options.map(({ id, count, isKey }) => [id, count, isKey])).toEqual([
      ['a', 0, false],
      ['b', 2, true],
      ['c', 0, false],
      ['d', 0, false],
    ])
    expect(spread.verdicts).toMatchObject({ right: 2, wrong: 0 })
  })

  it('is not there for another teacher, and asks everybody else to sign in', async () => {
    const board = await aBoard()
    const { assignmentId } = board
    const questionId = idOf(board, 'choice')
    const silent = { send: () => {}, fail: () => {} }
    const ways = [boardFor, boardQuestions, (...who: Parameters<typeof boardFor>) => watchBoard(...who, silent)]
    for (const open of ways) {
      await expectFailure(open(await aTeacher('administrator'), assignmentId), 'not-found')
      await expectFailure(open(board.teacher, nowhere()), 'not-found')
      await expectFailure(open(null, assignmentId), 'sign-in')
      await expectFailure(open((await joins(board, 'سارة')).viewer, assignmentId), 'sign-in')
    }
    await expectFailure(distribution(await aTeacher(), assignmentId, questionId), 'not-found')
    await expectFailure(distribution(board.teacher, assignmentId, (await aBoard()).questions[0]?.id ?? ''), 'not-found')
    await expectFailure(distribution(null, assignmentId, questionId), 'sign-in')
    await expectFailure(hideNames(await aTeacher(), assignmentId, true), 'not-found')
  })
})

describe('a board that is watched', () => {
  it('begins with everything, then tells what changed, and agrees with what is stored', async () => {
    const board = await aBoard()
    const sara = await joins(board, 'سارة')
    const events = await watches(board)
    expect(events[0]).toMatchObject({ kind: 'board', board: { tiles: [{ name: 'سارة', state: 'joined' }] } })

    const omar = await joins(board, 'عمر')
    await announce({ assignmentId: board.assignmentId, participantId: omar.participantId })
    await answers(board, sara, await begins(board, sara), 'choice', ['a'])
    await until(() => shownBy(events).answered[0] === 1 && shownBy(events).tiles.length === 2)
    const { tiles, answered } = await boardFor(board.teacher, board.assignmentId)
    expect(shownBy(events)).toEqual({ tiles, answered })

    await setRemoved(board.teacher, board.assignmentId, omar.participantId, true)
    await until(() => shownBy(events).tiles.length === 1)
    await hideNames(board.teacher, board.assignmentId, true)
    await until(() => JSON.stringify(shownBy(events).tiles).includes('"name":null'))
  })

  it('is told at most four times a second, however much arrives, and misses nothing', async () => {
    const board = await aBoard()
    const all = await Promise.all(upTo(12).map((number) => joins(board, `طالب ${number}`)))
    const attempts = await Promise.all(all.map((each) => begins(board, each)))
    const events = await watches(board)
    const from = Date.now()
    const types = ['choice', 'true-false', 'gap'] as const
    const given: Response[] = ['a', true, 'مخزنًا']
    for (const [index, type] of types.entries()) {
      await Promise.all(all.map((each, who) => answers(board, each, attempts[who] ?? '', type, [given[index] ?? null])))
    }
    await until(() => shownBy(events).answered.filter((count) => count === all.length).length === types.length)
    const seconds = (Date.now() - from) / 1000
    expect(events.length - 1).toBeLessThanOrEqual(Math.ceil(seconds * 4) + 1)
  })

  it('that comes back after its connection was lost begins with what it missed', async () => {
    const board = await aBoard()
    const sara = await joins(board, 'سارة')
    const leave = await watchBoard(board.teacher, board.assignmentId, { send: () => {}, fail: () => {} })
    leave()
    await answers(board, sara, await begins(board, sara), 'choice', ['a'])
    expect((await watches(board))[0]).toMatchObject({ kind: 'board', board: { tiles: [{ answered: 1 }] } })
  })
})
