import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { isPostgres } from '@/lib/environment'

const SECRET = 'thirty-two characters, or a few more'

/** Read afresh, as a new process would. */
async function environment() {
  return (await import('@/lib/environment')).environment()
}

beforeEach(() => {
  vi.resetModules()
  vi.stubEnv('FAHM_SECRET', SECRET)
  vi.stubEnv('DATABASE_URL', undefined)
})

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('the environment', () => {
  it('has a database where none is named', async () => {
    expect((await environment()).DATABASE_URL).toBe('file:./data/fahm.db')
  })

  it('takes the database it is given', async () => {
    vi.stubEnv('DATABASE_URL', 'postgresql://fahm@db/fahm')
    expect((await environment()).DATABASE_URL).toBe('postgresql://fahm@db/fahm')
  })

  it.each([undefined, '', 'too short'])('names the secret that is missing or weak: %j', async (secret) => {
    vi.stubEnv('FAHM_SECRET', secret)
    await expect(environment()).rejects.toThrow('FAHM_SECRET')
  })

  it('does not print a weak secret', async () => {
    vi.stubEnv('FAHM_SECRET', 'hunter2')
    await expect(environment()).rejects.not.toThrow('hunter2')
  })
})

describe('isPostgres', () => {
  it.each(['postgres://a@b/c', 'postgresql://a@b/c'])('knows %s', (url) => {
    expect(isPostgres(url)).toBe(true)
  })

  it.each(['file:./data/fahm.db', 'file:postgres.db', './postgresql/fahm.db'])('knows that %s is a file', (url) => {
    expect(isPostgres(url)).toBe(false)
  })
})
