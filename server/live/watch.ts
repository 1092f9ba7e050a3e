import { answeredCounts, type BoardEvent, tileOf } from '@/quiz'
import { closeOverdue } from '../closing'
import { teacherOf, type Viewer } from '../session'
import { listen } from './announce'
import { type BoardFacts, boardAt, boardFacts } from './board'
import { type Changed, coalesce } from './coalesce'
import { ownHead, storedParticipants } from './facts'

/** At most four changes a second reach a board, however many answers arrive. */
const PAUSE_MS = 250
/** How often it is seen to that time alone has made somebody idle or disconnected. */
const TICK_MS = 5_000
/** How often everything is read again, in case news was lost, and a sign of life sent. */
const BEAT_MS = 15_000

interface Listener {
  readonly send: (event: BoardEvent) => void
  /** The board cannot be kept up; whoever watches has to come again. */
  readonly fail: (error: unknown) => void
}

/** One board being watched: what is known of it, and what of that was told. */
class Watch {
  private told = new Map<string, string>()
  private toldHead = ''

  constructor(
    private readonly viewer: Viewer,
    private facts: BoardFacts,
    private readonly send: Listener['send'],
  ) {
    this.tellAll()
  }

  /** Everything, whatever was told before. */
  private tellAll(): void {
    const board = boardAt(this.facts, new Date())
    this.told = new Map(board.tiles.map((tile) => [tile.id, JSON.stringify(tile)]))
    this.toldHead = JSON.stringify(board.head)
    this.send({ kind: 'board', board })
  }

  /** The tiles that differ from what was told. */
  tellChanges(): void {
    const now = new Date()
    const { participants, rules } = this.facts
    const tiles = [...participants.values()].map((facts) => tileOf(facts, rules, now))
    const changed = tiles.filter((tile) => {
      const told = this.told.get(tile.id)
      return tile.state === 'removed' ? told !== undefined : told !== JSON.stringify(tile)
    })
    if (changed.length === 0) return
    for (const tile of changed) {
      if (tile.state === 'removed') this.told.delete(tile.id)
      else this.told.set(tile.id, JSON.stringify(tile))
    }
    const answered = answeredCounts(participants.values(), rules.questionIds)
    this.send({ kind: 'tiles', tiles: changed, answered, at: now.toISOString() })
  }

  /** Everything read again; told whole where the head is another or an entry is gone. */
  private async followAll(): Promise<void> {
    this.facts = await boardFacts(this.viewer, this.facts.head.id)
    const isOther = this.toldHead !== JSON.stringify(this.facts.head)
    const isGone = [...this.told.keys()].some((id) => !this.facts.participants.has(id))
    if (isOther || isGone) this.tellAll()
    else this.tellChanges()
  }

  /** Marks what is under way though its time is over, as an end or a limit makes it; then everything is read again. */
  async beat(): Promise<void> {
    const { head, participants } = this.facts
    const isLimited = head.isEnded || head.minutes !== null || head.closesAt !== null
    const isUnderWay = [...participants.values()].some(({ attempt }) => attempt && !attempt.finishedAt)
    if (isLimited && isUnderWay) await closeOverdue(head.id)
    await this.followAll()
    this.send({ kind: 'beat', at: new Date().toISOString() })
  }

  /** Reads what changed. A newcomer is read with everybody, because their number depends on the others. */
  async follow(changed: Changed): Promise<void> {
    const { head, participants } = this.facts
    if (changed === null || [...changed].some((id) => !participants.has(id))) return this.followAll()
    const stored = await storedParticipants(head.id, [...changed])
    if (stored.length < changed.size) return this.followAll()
    const fresh = stored.map((each) => [each.id, { ...each, number: participants.get(each.id)?.number ?? 0 }] as const)
    this.facts = { ...this.facts, participants: new Map([...participants, ...fresh]) }
    this.tellChanges()
  }
}

/**
 * Sends the whole board, then what changes of it, until the function it gives is called. Listens before it reads, so
 * that nothing falls in between. Throws `sign-in` or `not-found`; what goes wrong later is for `fail`.
 */
export async function watchBoard(viewer: Viewer, assignmentId: string, { send, fail }: Listener): Promise<() => void> {
  await ownHead(teacherOf(viewer), assignmentId)
  let watch: Watch | null = null
  let isBeatDue = false
  const work = async (changed: Changed) => {
    const isBeat = isBeatDue
    isBeatDue = false
    if (!watch) watch = new Watch(viewer, await boardFacts(viewer, assignmentId), send)
    else if (isBeat) await watch.beat()
    else await watch.follow(changed)
  }
  const news = coalesce(PAUSE_MS, work, fail)
  const deaf = await listen(assignmentId, news.add)
  news.add({ participantId: null })
  const tick = setInterval(() => watch?.tellChanges(), TICK_MS)
  const beat = setInterval(() => {
    isBeatDue = true
    news.add({ participantId: null })
  }, BEAT_MS)
  return () => {
    deaf()
    news.stop()
    clearInterval(tick)
    clearInterval(beat)
  }
}
