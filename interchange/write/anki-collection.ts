import { createHash } from 'node:crypto'
import initSqlJs, { type SqlJsStatic } from 'sql.js'

// Anki's own database of one deck, schema 11, which every Anki since 2.1 imports. The tables and the fields of the JSON
// columns are Anki's (rslib/src/storage/schema11.sql, and the JSON that Anki 2.1 writes).

const TABLES = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,
  ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,
  models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,
  usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,
  flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,
  mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null,
  ivl integer not null, factor integer not null, reps integer not null, lapses integer not null,
  left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null,
  ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null,
  type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_usn on notes (usn);
CREATE INDEX ix_cards_usn on cards (usn);
CREATE INDEX ix_revlog_usn on revlog (usn);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
CREATE INDEX ix_revlog_cid on revlog (cid);
CREATE INDEX ix_notes_csum on notes (csum);
`

export interface AnkiNote {
  /** The same for the same question, so that importing again updates the card. */
  readonly guid: string
  readonly front: string
  readonly back: string
  readonly tags: readonly string[]
}

export interface AnkiDeck {
  readonly name: string
  readonly isRtl: boolean
  readonly notes: readonly AnkiNote[]
  readonly now: Date
}

/** Of the note type; one for each direction, the same in every file so that decks share it. */
const MODEL = { rtl: 1_732_600_000_001, ltr: 1_732_600_000_002 }

const hash = (text: string) => createHash('sha1').update(text).digest('hex')
const numberFrom = (text: string) => Number.parseInt(hash(text).slice(0, 8), 16)

const css = (
  isRtl: boolean,
) => `.card { direction: ${isRtl ? 'rtl' : 'ltr'}; text-align: start; font-family: "Noto Naskh Arabic", serif; font-size: 22px; line-height: 1.8; }
blockquote { margin-inline: 0; padding-inline-start: 12px; border-inline-start: 3px solid #c9a227; }
ul { list-style: none; padding: 0; }`

function models({ isRtl, now }: AnkiDeck, deckId: number) {
  const id = isRtl ? MODEL.rtl : MODEL.ltr
  const field = (name: string, ord: number) => ({
    name,
    ord,
    sticky: false,
    rtl: isRtl,
    font: 'Arial',
    size: 20,
    media: [],
  })
  const template = {
    name: 'Card 1',
    ord: 0,
    qfmt: '{{Front}}',
    afmt: '{{FrontSide}}<hr id=answer>{{Back}}',
    did: null,
    bqfmt: '',
    bafmt: '',
  }
  const model = {
    ...{ id, name: isRtl ? 'Fahm (RTL)' : 'Fahm', type: 0, mod: seconds(now), usn: -1, sortf: 0, did: deckId },
    ...{ tmpls: [template], flds: [field('Front', 0), field('Back', 1)], css: css(isRtl), req: [[0, 'any', [0]]] },
    ...{ latexPre: '', latexPost: '', tags: [], vers: [] },
  }
  return { id, json: JSON.stringify({ [id]: model }) }
}

function decks(name: string, id: number, mod: number): string {
  const deck = (deckId: number, title: string) => ({
    ...{ id: deckId, name: title, mod, usn: -1, desc: '', dyn: 0, conf: 1, collapsed: false, browserCollapsed: false },
    ...{ extendNew: 0, extendRev: 0, newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] },
  })
  return JSON.stringify({ 1: deck(1, 'Default'), [id]: deck(id, name) })
}

const DECK_OPTIONS = {
  1: {
    ...{ id: 1, name: 'Default', mod: 0, usn: 0, maxTaken: 60, autoplay: true, timer: 0, replayq: true, dyn: false },
    new: { bury: true, delays: [1, 10], initialFactor: 2500, ints: [1, 4, 7], order: 1, perDay: 20, separate: true },
    rev: { bury: true, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, minSpace: 1, perDay: 200 },
    lapse: { delays: [10], leechAction: 0, leechFails: 8, minInt: 1, mult: 0 },
  },
}

const seconds = (moment: Date) => Math.floor(moment.getTime() / 1000)

/** What Anki compares first fields by: the first digits of the hash of their text without markup. */
const checksum = (front: string) => numberFrom(front.replace(/<[^>]*>/g, ''))

let engine: Promise<SqlJsStatic> | undefined

/** The database as bytes. */
export async function ankiCollection(deck: AnkiDeck): Promise<Uint8Array> {
  engine ??= initSqlJs()
  const db = new (await engine).Database()
  try {
    db.run(TABLES)
    const [mod, first] = [seconds(deck.now), deck.now.getTime()]
    const deckId = 1_000_000_000 + numberFrom(deck.name)
    const model = models(deck, deckId)
    const conf = JSON.stringify({
      nextPos: deck.notes.length + 1,
      curDeck: deckId,
      activeDecks: [deckId],
      curModel: model.id,
    })
    const columns = [1, mod, first, first, 11, 0, 0, 0, conf, model.json, decks(deck.name, deckId, mod)]
    db.run(`INSERT INTO col VALUES (${Array(13).fill('?').join()})`, [...columns, JSON.stringify(DECK_OPTIONS), '{}'])
    for (const [at, note] of deck.notes.entries()) {
      const id = first + at
      const tags = note.tags.length > 0 ? ` ${note.tags.join(' ')} ` : ''
      const fields = `${note.front}\u001f${note.back}`
      const values = [id, note.guid, model.id, mod, -1, tags, fields, note.front, checksum(note.front), 0, '']
      db.run('INSERT INTO notes VALUES (?,?,?,?,?,?,?,?,?,?,?)', values)
      db.run(`INSERT INTO cards VALUES (?,?,?,0,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')`, [id, id, deckId, mod, at + 1])
    }
    return db.export()
  } finally {
    db.close()
  }
}

export const guidOf = (parts: readonly string[]) => hash(parts.join('\u001f')).slice(0, 16)
