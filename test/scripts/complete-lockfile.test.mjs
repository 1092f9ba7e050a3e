import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missingEntries } from '../../scripts/complete-lockfile.mjs'
import { ROOT } from '../../scripts/setup/root.mjs'

describe('the lockfile', () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'))

  it('is complete for every platform (npm run lockfile)', () => {
    expect(missingEntries(packages)).toEqual({})
  })

  it('names no registry', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved)).toEqual([])
  })
})

describe('missingEntries', () => {
  it('gives name, version and platform of what is missing', () => {
    const packages = {
      'node_modules/swc': {
        dev: true,
        optionalDependencies: { '@swc/linux-x64-musl': '1.2.3', '@swc/darwin-arm64': '1.2.3', there: '1.0.0' },
      },
      'node_modules/there': { version: '1.0.0' },
    }
    expect(missingEntries(packages)).toEqual({
      'node_modules/@swc/linux-x64-musl': {
        version: '1.2.3',
        cpu: ['x64'],
        dev: true,
        libc: ['musl'],
        optional: true,
        os: ['linux'],
      },
      'node_modules/@swc/darwin-arm64': { version: '1.2.3', cpu: ['arm64'], dev: true, optional: true, os: ['darwin'] },
    })
  })

  it('finds a package where Node would, and takes no range for a version', () => {
    const nested = { 'node_modules/a': { optionalDependencies: { b: '1.0.0' } }, 'node_modules/a/node_modules/b': {} }
    expect(missingEntries(nested)).toEqual({})
    expect(() => missingEntries({ 'node_modules/a': { optionalDependencies: { b: '^1.0.0' } } })).toThrow('b ^1.0.0')
  })
})
