/** The log of answers, written in groups: one transaction for all that arrive while the one before is on its way. */
import { isDeepStrictEqual } from 'node:util'
import { Failure } from '@/lib/failure'
import type { Response } from '@/quiz'
import { type AnswerRow, type Facts, factsFor, type Place, placeKey } from './answer-facts'
import { type Assigned, overSince, saveVerdict, tellBoard } from './assigned'
import { transaction } from './database'
import { inGroups, type Outcome } from './groups'

/** An answer on its way into the log. */
export interface Save extends Place {
  readonly learnerId: string
  /** The version its question belongs to. */
  readonly versionId: string
  /** Null where what was sent is no response to the question. */
  readonly parsed: { readonly response: Response } | null
  readonly via: 'page' | 'form'
}

/** What stands after a save. `response` is there only where something else than what was sent is what counts. */
export interface Receipt {
  readonly sequence: number
  readonly receivedAt: string
  readonly response?: Response
  /** It came after the time was over: kept, and not counted. */
  readonly late?: true
}

interface Saved {
  readonly receipt: Receipt
  readonly row?: AnswerRow & Pick<Save, 'via'>
  readonly assigned?: Assigned | undefined
}

/** How many answers are written at once: at most some tens of milliseconds' work. */
const MOST_AT_ONCE = 200

/** The receipt for what was sent, given what counts now. */
function receiptFor(sequence: number, response: Response, head: AnswerRow): Receipt {
  const late = head.isLate ? ({ late: true } as const) : {}
  const stands = { sequence: head.sequence, receivedAt: head.receivedAt.toISOString(), ...late }
  const isWhatWasSent = head.sequence === sequence && isDeepStrictEqual(head.response, response)
  return isWhatWasSent ? stands : { ...stands, response: head.response as Response }
}

/** The rows of the log that a group needs: those read, and those it adds. */
class Ledger {
  private readonly rows = new Map<string, AnswerRow>()
  private readonly heads = new Map<string, AnswerRow>()

  constructor(rows: readonly AnswerRow[]) {
    for (const row of rows) this.add(row)
  }

  add(row: AnswerRow): void {
    const key = placeKey(row)
    this.rows.set(`${key}/${row.sequence}`, row)
    if ((this.heads.get(key)?.sequence ?? 0) < row.sequence) this.heads.set(key, row)
  }

  head(place: Place): AnswerRow | undefined {
    return this.heads.get(placeKey(place))
  }

  has(place: Place): boolean {
    return place.sequence !== null && this.rows.has(`${placeKey(place)}/${place.sequence}`)
  }
}

/** Whether an answer that is stored now comes too late to count. Throws `finished`, or why the rules refuse it. */
function isLate(save: Save, { attempts, assigned, marked, now }: Facts): boolean {
  const attempt = attempts.get(save.attemptId)
  const under = assigned.get(save.attemptId)
  if (!attempt) throw new Failure('not-found')
  if (under) {
    const verdict = saveVerdict(under, attempt, now)
    if (attempt.finishedAt) {
      // Marked because its time was over: what still arrives from a slow network is kept beside it.
      const over = overSince(under, attempt, now)
      if (verdict !== 'late' || !over || attempt.finishedAt < over) throw new Failure('finished')
    }
    if (verdict !== 'ok' && verdict !== 'late') throw new Failure(verdict)
    if (marked.has(placeKey(save)) && !attempt.finishedAt) throw new Failure('question-closed')
    return verdict === 'late'
  }
  if (attempt.finishedAt) throw new Failure('finished')
  // Shown after its question to somebody who studies alone: its answer stays as it was.
  if (marked.has(placeKey(save))) throw new Failure('question-closed')
  return false
}

/** A repeat adds nothing, and neither does a form that says again what stands. */
function isKnown(save: Save, response: Response, ledger: Ledger): boolean {
  if (save.sequence !== null) return ledger.has(save)
  return isDeepStrictEqual(ledger.head(save)?.response ?? null, response)
}

function saved(save: Save, facts: Facts, ledger: Ledger): Saved {
  const attempt = facts.attempts.get(save.attemptId)
  if (!attempt || attempt.learnerId !== save.learnerId || attempt.versionId !== save.versionId)
    throw new Failure('not-found')
  if (!save.parsed) throw new Failure('wrong-response')
  const { response } = save.parsed
  const head = ledger.head(save)
  const sequence = save.sequence ?? (head?.sequence ?? 0) + 1
  if (isKnown(save, response, ledger)) {
    const nothing = { sequence: 0, receivedAt: facts.now.toISOString() }
    return { receipt: head ? receiptFor(save.sequence ?? head.sequence, response, head) : nothing }
  }
  const { attemptId, questionId, via } = save
  const row = { attemptId, questionId, sequence, response, receivedAt: facts.now, isLate: isLate(save, facts) }
  ledger.add(row)
  return {
    receipt: receiptFor(sequence, response, ledger.head(save) ?? row),
    row: { ...row, via },
    assigned: facts.assigned.get(attemptId),
  }
}

/** Each save's own outcome: one that is refused takes no other with it. */
function outcomeOf(save: Save, facts: Facts, ledger: Ledger): Outcome<Saved> {
  try {
    return { value: saved(save, facts, ledger) }
  } catch (failure) {
    if (failure instanceof Failure) return { failure }
    throw failure
  }
}

async function saveAll(saves: readonly Save[]): Promise<Outcome<Saved>[]> {
  const outcomes = await transaction(async (tx) => {
    const facts = await factsFor(tx, saves)
    const ledger = new Ledger(facts.rows)
    const judged = saves.map((save) => outcomeOf(save, facts, ledger))
    const rows = judged.flatMap((outcome) => ('value' in outcome && outcome.value.row ? [outcome.value.row] : []))
    // NULL is "taken back"; a column that is left out is NULL on both databases.
    if (rows.length > 0)
      await tx.answer.createMany({ data: rows.map((row) => ({ ...row, response: row.response ?? undefined })) })
    return judged
  })
  for (const outcome of outcomes) if ('value' in outcome) await tellBoard(outcome.value.assigned ?? null)
  return outcomes
}

const saveInGroup = inGroups(MOST_AT_ONCE, saveAll)

/**
 * Adds an answer to the log; a row once written is never written over. Resolves when it is committed. Throws
 * `not-found`, `wrong-response`, `finished`, and why the rules of an assignment refuse it.
 */
export async function log(save: Save): Promise<Receipt> {
  return (await saveInGroup(save)).receipt
}
