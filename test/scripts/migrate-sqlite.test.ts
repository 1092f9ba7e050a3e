// A migration is applied whole or not at all, and a rebuilt table keeps its children.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate } from '@/scripts/database/migrate.mjs'

let root: string
let url: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fahm-migrate-'))
  url = `file:${join(root, 'data', 'test.db')}`
  write('1_parents', 'CREATE TABLE parent (id INTEGER PRIMARY KEY); INSERT INTO parent VALUES (1);')
  write(
    '2_children',
    'CREATE TABLE child (parent INTEGER REFERENCES parent(id) ON DELETE CASCADE); INSERT INTO child VALUES (1);',
  )
})

afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, sql: string): void {
  const folder = join(root, 'prisma', 'migrations', 'sqlite', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration.sql'), sql)
}

function read(sql: string): unknown[] {
  const database = new Database(join(root, 'data', 'test.db'))
  try {
    return database.prepare(sql).all()
  } finally {
    database.close()
  }
}

describe('migrate', () => {
  it('applies what is missing, in order, once', async () => {
    expect(await migrate(url, root)).toEqual(['1_parents', '2_children'])
    write('3_more', 'CREATE TABLE more (id INTEGER);')
    expect(await migrate(url, root)).toEqual(['3_more'])
    expect(await migrate(url, root)).toEqual([])
  })

  it('leaves nothing of a migration that fails, and can be run again', async () => {
    write('3_broken', 'CREATE TABLE half (id INTEGER); INSERT INTO nowhere VALUES (1);')
    await expect(migrate(url, root)).rejects.toThrow('no such table: nowhere')
    expect(read("SELECT name FROM sqlite_master WHERE name = 'half'")).toEqual([])
    write('3_broken', 'CREATE TABLE half (id INTEGER);')
    expect(await migrate(url, root)).toEqual(['3_broken'])
  })

  it('rebuilds a table without losing its children', async () => {
    write(
      '3_rebuild',
      'PRAGMA foreign_keys=OFF; CREATE TABLE new_parent (id INTEGER PRIMARY KEY, name TEXT); INSERT INTO new_parent (id) SELECT id FROM parent; DROP TABLE parent; ALTER TABLE new_parent RENAME TO parent; PRAGMA foreign_keys=ON;',
    )
    await migrate(url, root)
    expect(read('SELECT parent FROM child')).toEqual([{ parent: 1 }])
  })

  it('refuses a migration that leaves a child without its parent', async () => {
    write('3_orphans', 'DELETE FROM parent;')
    await expect(migrate(url, root)).rejects.toThrow('without their parent')
    expect(read('SELECT id FROM parent')).toEqual([{ id: 1 }])
  })

  it('says when Prisma left a migration half-way', async () => {
    await migrate(url, root)
    const database = new Database(join(root, 'data', 'test.db'))
    database.exec(`UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = '2_children'`)
    database.close()
    await expect(migrate(url, root)).rejects.toThrow('npx prisma migrate resolve')
  })
})
