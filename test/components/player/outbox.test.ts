// The way of answers from the screen to the server, on a device, a network and a server that are told what to do.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Answers, answersAfter, isUnsent, type Saved } from '@/components/player/answer-state'
import { waitBefore } from '@/components/player/outbox/backoff'
import type { Entry } from '@/components/player/outbox/entry'
import { Outbox } from '@/components/player/outbox/outbox'
import type { News } from '@/components/player/outbox/parts'
import { memoryShelf, type Shelf } from '@/components/player/outbox/shelf'
import type { Reply } from '@/components/player/send-answer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const OFFLINE: Reply = { kind: 'later', seconds: 1, isAsked: false }

/** A server that keeps answers as the real one does: a log for each question, whose highest sequence counts. */
function aServer() {
  const log: Entry[] = []
  const heads = new Map<string, Entry>()
  let answerAs: ((entry: Entry) => Reply | null) | null = null
  return {
    log,
    heads,
    /** Every request is answered so, until it is set back to null. */
    answer: (as: typeof answerAs) => {
      answerAs = as
    },
    send: async (entry: Entry): Promise<Reply> => {
      const said = answerAs?.(entry)
      if (said) return said
      const head = heads.get(entry.questionId)
      if (!head || head.sequence < entry.sequence) {
        log.push(entry)
        heads.set(entry.questionId, entry)
        return { kind: 'received' }
      }
      const isTheSame = head.sequence === entry.sequence && head.response === entry.response
      return isTheSame ? { kind: 'received' } : { kind: 'newer', sequence: head.sequence, response: head.response }
    },
  }
}

type Server = ReturnType<typeof aServer>

interface Tab {
  readonly outbox: Outbox
  answers: Answers
  isShutOut: boolean
  give(questionId: string, response: string, pause?: number): void
  delivery(questionId: string): string | undefined
}

const onDevice = (shelf: Shelf): Shelf => ({ ...shelf, isKept: true })

/** Opens the attempt in tabs of one device, which hear each other. */
function aDevice(server: Server, shelf = onDevice(memoryShelf())) {
  const tabs: Tab[] = []
  let turn: Promise<unknown> = Promise.resolve()
  const open = (saved: readonly Saved[] = []): Tab => {
    const answers: Answers = Object.fromEntries(
      saved.map((each) => [each.questionId, { ...each, delivery: 'received' as const }]),
    )
    const tab: Tab = {
      answers,
      isShutOut: false,
      give: (questionId, response, pause = 0) => {
        tab.answers = answersAfter(tab.answers, { kind: 'given', questionId, response })
        tab.outbox.give(questionId, response, pause)
      },
      delivery: (questionId) => tab.answers[questionId]?.delivery,
      outbox: new Outbox({
        attemptId: 'attempt',
        shelf: Promise.resolve(shelf),
        saved,
        send: server.send,
        tell: (event) => {
          tab.answers = answersAfter(tab.answers, event)
        },
        sequenceOf: (questionId) => tab.answers[questionId]?.sequence ?? 0,
        tellTabs: (news: News) => {
          for (const other of tabs) if (other !== tab) other.outbox.hear(news)
        },
        inTurn: (work) => {
          const mine = turn.then(work)
          turn = mine.catch(() => {})
          return mine
        },
        shutOut: (isShutOut) => {
          tab.isShutOut = isShutOut
        },
        loaded: () => {},
        random: () => 0.5,
      }),
    }
    tabs.push(tab)
    return tab
  }
  return { open, shelf, kill: (tab: Tab) => tabs.splice(tabs.indexOf(tab), 1)[0]?.outbox.close() }
}

const settle = () => vi.advanceTimersByTimeAsync(0)
const questions = Array.from({ length: 20 }, (_, index) => `q${index}`)

it('twenty answers without a network, the page closed and opened again: all arrive once, in the order of giving', async () => {
  const server = aServer()
  const device = aDevice(server)
  server.answer(() => OFFLINE)
  const first = device.open()
  for (const question of questions.slice(0, 12)) first.give(question, `${question} first`)
  first.give('q3', 'q3 changed')
  await settle()
  expect(questions.slice(0, 12).map(first.delivery)).toEqual(Array(12).fill('device'))
  device.kill(first)

  const second = device.open()
  await settle()
  expect(second.answers.q3).toMatchObject({ response: 'q3 changed', sequence: 2, delivery: 'device' })
  for (const question of questions.slice(12)) second.give(question, `${question} first`)
  await settle()
  expect(server.log).toEqual([])

  server.answer(null)
  second.outbox.wake()
  await settle()
  const order = [...questions.slice(0, 12).filter((each) => each !== 'q3'), 'q3', ...questions.slice(12)]
  expect(server.log.map(({ questionId }) => questionId)).toEqual(order)
  expect(server.heads.get('q3')?.response).toBe('q3 changed')
  expect(questions.map(second.delivery)).toEqual(Array(20).fill('received'))
})

it('a reply that is lost after the answer was stored leaves one answer, and nothing unsent', async () => {
  const server = aServer()
  const tab = aDevice(server).open()
  let lost = 3
  server.answer((entry) => {
    if (lost === 0) return null
    lost -= 1
    if (lost === 2) {
      server.log.push(entry)
      server.heads.set(entry.questionId, entry)
    }
    return OFFLINE
  })
  tab.give('q', 'a')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(server.log).toHaveLength(1)
  expect(tab.delivery('q')).toBe('received')
})

it('what is typed is on the device at once, and sent when it pauses or the page is put aside', async () => {
  const server = aServer()
  const { open, shelf } = aDevice(server)
  const tab = open()
  for (const text of ['م', 'مو', 'موس']) tab.give('q', text, 500)
  await settle()
  expect(await shelf.all('attempt')).toMatchObject([{ response: 'موس', sequence: 3, state: 'unsent' }])
  expect(server.log).toEqual([])
  tab.outbox.hurry()
  await settle()
  expect(server.log).toMatchObject([{ response: 'موس' }])
})

it('an old page, opened without a network, shows what was received since it was made', async () => {
  const server = aServer()
  const device = aDevice(server)
  const first = device.open()
  first.give('q', 'a')
  await settle()
  expect(first.delivery('q')).toBe('received')
  device.kill(first)
  server.answer(() => OFFLINE)
  const old = device.open([])
  await settle()
  expect(old.answers.q).toMatchObject({ response: 'a', sequence: 1, delivery: 'received' })
  old.give('q', 'b')
  await settle()
  expect(old.answers.q).toMatchObject({ sequence: 2, delivery: 'device' })
  device.kill(old)
  // A page that the server has just made knows it: the device need not keep it any longer.
  server.answer(null)
  device.open([{ questionId: 'q', sequence: 2, response: 'b' }])
  await settle()
  device.open([{ questionId: 'q', sequence: 2, response: 'b' }])
  await settle()
  expect(await device.shelf.all('attempt')).toEqual([])
})

it('of two tabs one sends, the other sees; what both give counts in the order of giving', async () => {
  const server = aServer()
  const device = aDevice(server)
  const [one, other] = [device.open(), device.open()]
  one.give('q', 'a')
  await settle()
  expect(other.answers.q).toMatchObject({ response: 'a', delivery: 'received' })
  // At the same moment, under the same number.
  one.give('q', 'b')
  other.give('q', 'c')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(server.log.map(({ response, sequence }) => `${sequence}${response}`)).toEqual(['1a', '3c'])
  for (const tab of [one, other]) expect(tab.answers.q).toMatchObject({ response: 'c', delivery: 'received' })
})

it('a tab that is killed leaves its answers to the other', async () => {
  const server = aServer()
  const device = aDevice(server)
  const [one, other] = [device.open(), device.open()]
  server.answer(() => OFFLINE)
  one.give('q', 'a')
  await settle()
  device.kill(one)
  server.answer(null)
  await vi.advanceTimersByTimeAsync(30_000)
  expect(server.log).toMatchObject([{ response: 'a' }])
  expect(other.answers.q).toMatchObject({ response: 'a', delivery: 'received' })
})

it('of two devices the one that answered last counts; what had waited for the network gives way and says so', async () => {
  const server = aServer()
  const [phone, tablet] = [aDevice(server).open(), aDevice(server).open()]
  phone.give('q', 'a')
  await settle()
  tablet.give('q', 'b')
  await settle()
  expect(server.heads.get('q')).toMatchObject({ response: 'b', sequence: 2 })
  server.answer(() => OFFLINE)
  phone.give('q', 'c')
  await settle()
  server.answer(null)
  tablet.give('q', 'd')
  await settle()
  phone.outbox.wake()
  await settle()
  expect(phone.answers.q).toMatchObject({ response: 'd', sequence: 3, delivery: 'newer' })
})

it('a session that is over keeps answers, says so once, and sends them when the device is known again', async () => {
  const server = aServer()
  const tab = aDevice(server).open()
  let asked = 0
  server.answer(() => {
    asked += 1
    return { kind: 'shut-out' }
  })
  tab.give('q', 'a')
  await vi.advanceTimersByTimeAsync(60_000)
  expect({ asked, isShutOut: tab.isShutOut, delivery: tab.delivery('q') }).toEqual({
    asked: 1,
    isShutOut: true,
    delivery: 'device',
  })
  server.answer(null)
  tab.outbox.wake()
  await settle()
  expect({ isShutOut: tab.isShutOut, delivery: tab.delivery('q') }).toEqual({ isShutOut: false, delivery: 'received' })
})

it('what the server refuses is said in its words and stays on the device; what is late is late', async () => {
  const server = aServer()
  const { open, shelf } = aDevice(server)
  const tab = open()
  server.answer(({ questionId }) =>
    questionId === 'late' ? { kind: 'late' } : { kind: 'refused', problem: 'it is over' },
  )
  tab.give('late', 'a')
  tab.give('q', 'a')
  await settle()
  expect(tab.answers).toMatchObject({
    late: { delivery: 'late' },
    q: { delivery: 'refused', problem: 'it is over' },
  })
  expect(Object.values(tab.answers).some(isUnsent)).toBe(false)
  expect((await shelf.all('attempt')).map(({ questionId, state }) => [questionId, state])).toEqual([
    ['late', 'late'],
    ['q', 'unsent'],
  ])
  await shelf.erase('attempt')
  expect((await shelf.all('attempt')).map(({ questionId }) => questionId)).toEqual(['q'])
})

it('without a device that keeps anything, answers still arrive, and are shown as waiting', async () => {
  const server = aServer()
  const tab = aDevice(server, memoryShelf()).open()
  server.answer(() => OFFLINE)
  tab.give('q', 'a')
  await settle()
  expect(tab.delivery('q')).toBe('waiting')
  server.answer(null)
  tab.outbox.reached()
  await settle()
  expect(tab.delivery('q')).toBe('received')
})

it('a server that asks to wait is given its time, whatever else has reached it', async () => {
  const server = aServer()
  const tab = aDevice(server).open()
  server.answer(() => ({ kind: 'later', seconds: 10, isAsked: true }))
  tab.give('q', 'a')
  await settle()
  server.answer(null)
  tab.outbox.reached()
  await vi.advanceTimersByTimeAsync(9_000)
  expect(server.log).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(server.log).toHaveLength(1)
})

it('waits longer with each try, never less than asked, never for ever, and not all at once', () => {
  const tries = [0, 1, 2, 3, 20]
  expect(tries.map((n) => waitBefore(n, 1, () => 0))).toEqual([1_000, 1_000, 1_000, 1_000, 1_000])
  expect(tries.map((n) => waitBefore(n, 1, () => 1))).toEqual([1_000, 2_000, 4_000, 8_000, 16_000])
  expect(waitBefore(5, 3_600, () => 1)).toBeLessThanOrEqual(30_000)
})
