import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Entry } from './entry'
import { memoryShelf, type Shelf } from './shelf'

interface Schema extends DBSchema {
  entries: { key: [attemptId: string, questionId: string]; value: Entry }
  places: { key: string; value: { attemptId: string; questionId: string } }
}

const NAME = 'fahm-answers'
/** A database that does not answer by then is none: some private windows never do. */
const PATIENCE_MS = 2_000
/** What nobody came back for. */
const KEPT_FOR_MS = 60 * 24 * 60 * 60 * 1000

function inTime<T>(work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('the device does not answer')), PATIENCE_MS)
  })
  return Promise.race([work, late])
}

/** All entries of one attempt: an array sorts after every string. */
const of = (attemptId: string) => IDBKeyRange.bound([attemptId], [attemptId, []])

/** Of other attempts only what is unsent stays, and that not for ever. */
async function tidy(db: IDBPDatabase<Schema>, attemptId: string): Promise<void> {
  const tx = db.transaction('entries', 'readwrite')
  const oldest = new Date(Date.now() - KEPT_FOR_MS).toISOString()
  for await (const cursor of tx.store) {
    const { value } = cursor
    if (value.attemptId !== attemptId && (value.state !== 'unsent' || value.givenAt < oldest)) await cursor.delete()
  }
  await tx.done
}

function shelfIn(db: IDBPDatabase<Schema>): Shelf {
  return {
    isKept: true,
    all: (attemptId) => db.getAll('entries', of(attemptId)),
    update: async (attemptId, questionId, change) => {
      const tx = db.transaction('entries', 'readwrite')
      const next = change(await tx.store.get([attemptId, questionId]))
      await (next ? tx.store.put(next) : tx.store.delete([attemptId, questionId]))
      await tx.done
      return next
    },
    place: async (attemptId) => (await db.get('places', attemptId))?.questionId,
    keepPlace: async (attemptId, questionId) => void (await db.put('places', { attemptId, questionId })),
    erase: async (attemptId) => {
      const tx = db.transaction(['entries', 'places'], 'readwrite')
      await tx.objectStore('places').delete(attemptId)
      for await (const cursor of tx.objectStore('entries').iterate(of(attemptId))) {
        if (cursor.value.state !== 'unsent') await cursor.delete()
      }
      await tx.done
    },
  }
}

/** The same shelf, until something fails: from then on in memory, and `lost` is told once. */
function orMemory(device: Shelf, lost: () => void): Shelf {
  const memory = memoryShelf()
  let hasFailed = false
  const attempt = async <T>(work: (shelf: Shelf) => Promise<T>): Promise<T> => {
    if (hasFailed) return work(memory)
    try {
      return await inTime(work(device))
    } catch {
      if (!hasFailed) lost()
      hasFailed = true
      return work(memory)
    }
  }
  return {
    get isKept() {
      return !hasFailed
    },
    all: (attemptId) => attempt((shelf) => shelf.all(attemptId)),
    update: (attemptId, questionId, change) => attempt((shelf) => shelf.update(attemptId, questionId, change)),
    place: (attemptId) => attempt((shelf) => shelf.place(attemptId)),
    keepPlace: (attemptId, questionId) => attempt((shelf) => shelf.keepPlace(attemptId, questionId)),
    erase: (attemptId) => attempt((shelf) => shelf.erase(attemptId)),
  }
}

let opened: Promise<IDBPDatabase<Schema>> | undefined

function open(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>(NAME, 1, {
    upgrade: (db) => {
      db.createObjectStore('entries', { keyPath: ['attemptId', 'questionId'] })
      db.createObjectStore('places', { keyPath: 'attemptId' })
    },
    blocking: (_version, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  return opened
}

/** IndexedDB where the browser lets us, else memory. `lost` is told where nothing, or nothing more, is kept. */
export async function openShelf(attemptId: string, lost = () => {}): Promise<Shelf> {
  try {
    const db = await inTime(open())
    await inTime(tidy(db, attemptId))
    return orMemory(shelfIn(db), lost)
  } catch {
    lost()
    return memoryShelf()
  }
}
