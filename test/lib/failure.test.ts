import { describe, expect, it } from 'vitest'
import { ARTICLE_PROBLEMS } from '@/engine'
import { FAILURE_STATUS, Failure } from '@/lib/failure'

const ANSWERED_WITH = [400, 401, 403, 404, 409, 410, 413, 422, 429, 500, 503]

describe('an expected failure', () => {
  it('carries its key, its status and no sentence', () => {
    const failure = new Failure('finished')
    expect(failure).toMatchObject({ key: 'finished', status: 409, message: 'finished', retryAfter: undefined })
    expect(failure).toBeInstanceOf(Error)
  })

  it('says how long to wait and what caused it', () => {
    const cause = new Error('busy')
    expect(new Failure('too-many', { retryAfter: 7, cause })).toMatchObject({ status: 429, retryAfter: 7, cause })
  })

  it.each(Object.entries(FAILURE_STATUS))('%s is answered with %d', (_, status) => {
    expect(ANSWERED_WITH).toContain(status)
  })

  it.each(ARTICLE_PROBLEMS)('an article that is %s has a failure of its own', (problem) => {
    expect(FAILURE_STATUS).toHaveProperty(`article-${problem}`)
  })
})
