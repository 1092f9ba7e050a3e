import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { databaseAddress } from '../../scripts/database/address.mjs'
import { isLeftOut } from '../../scripts/setup/build.mjs'
import { localUrl } from '../../scripts/setup/environment.mjs'
import { ROOT } from '../../scripts/setup/root.mjs'
import { secret } from '../../scripts/setup/secrets.mjs'
import { hashOf, once } from '../../scripts/setup/stamp.mjs'

let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fahm-setup-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

describe('databaseAddress', () => {
  it.each([
    [undefined, 'file:/fahm/data/fahm.db'],
    ['', 'file:/fahm/data/fahm.db'],
    ['file:./other.db', 'file:/fahm/other.db'],
    ['file:/var/lib/fahm.db', 'file:/var/lib/fahm.db'],
    ['file:///var/lib/fahm.db', 'file:/var/lib/fahm.db'],
    ['postgresql://fahm@localhost/fahm', 'postgresql://fahm@localhost/fahm'],
  ])('%s → %s', (given, address) => {
    expect(databaseAddress(given, '/fahm')).toBe(address)
  })
})

describe('localUrl', () => {
  it.each([
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['192.0.2.7', 'http://192.0.2.7:3000'],
  ])('HOST=%s → %s', (HOST, url) => {
    expect(localUrl({ HOST, PORT: '3000' })).toBe(url)
  })
})

describe('secret', () => {
  it('is made once, readable by its owner only', () => {
    const made = secret(undefined, folder)
    expect(made.length).toBeGreaterThanOrEqual(32)
    expect(secret(undefined, folder)).toBe(made)
    expect(statSync(join(folder, 'data', 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('is the given one, if that is long enough', () => {
    expect(secret('x'.repeat(32), folder)).toBe('x'.repeat(32))
    expect(() => secret('short', folder)).toThrow('shorter than 32')
  })

  it('is not replaced when its file is damaged, for that would sign everybody out', () => {
    secret(undefined, folder)
    writeFileSync(join(folder, 'data', 'secrets.json'), 'damaged')
    expect(() => secret(undefined, folder)).toThrow('mend the file')
    expect(readFileSync(join(folder, 'data', 'secrets.json'), 'utf8')).toBe('damaged')
  })
})

describe('once', () => {
  it('makes again when the key changed, and after an interruption', async () => {
    const stamp = relative(ROOT, join(folder, 'stamp'))
    const made = []
    const make = (name) => async () => void made.push(name)
    const fail = async () => {
      throw new Error('interrupted')
    }
    await once(stamp, 'a', make('first'))
    await once(stamp, 'a', make('not needed'))
    await expect(once(stamp, 'b', fail)).rejects.toThrow('interrupted')
    await once(stamp, 'a', make('again'))
    expect(made).toEqual(['first', 'again'])
  })

  it('has keys that tell names, contents and missing files apart', () => {
    const keys = [['package.json'], ['README'], ['package.json', 'README'], ['tsconfig.json']].map((files) =>
      hashOf(files),
    )
    expect(new Set([...keys, hashOf(['package.json'], ['x'])]).size).toBe(5)
  })
})

describe('what a build is made from', () => {
  it.each([
    'app/page.tsx',
    'prisma/models.prisma',
    'prisma/articles/index.ts',
    'public/icon.svg',
    'next.config.js',
    'proxy.ts',
  ])('has %s', (path) => expect(isLeftOut(path)).toBe(false))
  it.each(['test', 'data', 'node_modules', '.next', '.git', 'prisma/generated', 'README.md', 'tsconfig.tsbuildinfo'])(
    'has not %s',
    (path) => expect(isLeftOut(path)).toBe(true),
  )
})
