// The last line of `npm test` is only worth what its counting is.
import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, withExitCode } from '../../scripts/testing/runners.mjs'

describe('counting', () => {
  it('takes Vitest’s tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
    expect(countVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 1 })
  })

  it('counts a test file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(countVitest({ numPassedTests: 3, numFailedTests: 0, testResults })).toEqual({ passed: 3, failed: 1 })
  })

  it('takes Playwright’s tests and what failed outside of them', () => {
    const report = { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 }, errors: [{}] }
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 4 })
  })

  it('believes a bad exit code more than a good report, and no report at all', () => {
    expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 })
    expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 })
    expect(withExitCode(countVitest(null), 1)).toEqual({ passed: 0, failed: 1 })
    expect(withExitCode(countPlaywright(null), 0)).toEqual({ passed: 0, failed: 0 })
  })
})
