/** What a student keeps for themselves about the questions: on the device, never sent. */
export interface OwnMarks {
  /** Ids of the questions to come back to. */
  readonly flags: readonly string[]
  /** A note by the question's id. */
  readonly notes: Readonly<Record<string, string>>
}

export const LONGEST_NOTE = 2_000

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads what this device has kept; whatever is of another shape is left out. */
export function readOwnMarks(stored: unknown): OwnMarks {
  if (!isRecord(stored)) return { flags: [], notes: {} }
  const flags = Array.isArray(stored.flags) ? stored.flags.filter((each) => typeof each === 'string') : []
  const notes = Object.entries(isRecord(stored.notes) ? stored.notes : {})
  const texts = notes.filter((each): each is [string, string] => typeof each[1] === 'string')
  return { flags, notes: Object.fromEntries(texts.map(([id, text]) => [id, text.slice(0, LONGEST_NOTE)])) }
}

export function withFlagTurned({ flags, notes }: OwnMarks, id: string): OwnMarks {
  return { notes, flags: flags.includes(id) ? flags.filter((each) => each !== id) : [...flags, id] }
}

/** An empty note is none. */
export function withNote({ flags, notes }: OwnMarks, id: string, text: string): OwnMarks {
  const { [id]: _, ...others } = notes
  return { flags, notes: text === '' ? others : { ...others, [id]: text.slice(0, LONGEST_NOTE) } }
}
