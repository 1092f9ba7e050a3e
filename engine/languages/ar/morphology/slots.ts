import type { Features, State } from './types'

/** Whether a pronoun may, must or must not follow: كتبوا never, كتبو- only before one. */
export type EncliticNeed = 'never' | 'may' | 'must'

/** One cell of a table of forms. `written` is how it is spelt; digits stand for radicals, «-» for the stem of a noun. */
export interface Slot extends Features {
  readonly written: string
  readonly enclitic: EncliticNeed
  /** Whether ال may or must stand before it; verbs never. */
  readonly article: EncliticNeed
  /** Known from the ending alone: a tanwin alef, the و of معلمو. */
  readonly state: State | null
}

/** All slots of a stem, by the folded letters before and after it: «ي-ون». */
export type SlotTable = ReadonlyMap<string, readonly Slot[]>

/** As much of a table as look-up needs. */
export interface StemTable {
  get(key: string): readonly Slot[] | undefined
}

export const NO_FEATURES: Features = {
  gender: null,
  number: null,
  person: null,
  tense: null,
  voice: null,
  mood: null,
  case: null,
}

export class SlotTableBuilder {
  private readonly table = new Map<string, Slot[]>()

  add(prefix: string, suffix: string, slot: Slot): void {
    const key = `${prefix}-${suffix}`
    const slots = this.table.get(key)
    if (slots) slots.push(slot)
    else this.table.set(key, [slot])
  }

  done(): SlotTable {
    return this.table
  }
}
