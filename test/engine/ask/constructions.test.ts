import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { constructions } from '../../../engine/ask/registry'
import { PROCESSES } from '../../../engine/index'
import { documentOf } from '../document-of'

const FOLDER = join(import.meta.dirname, '../../../engine/ask')

test('every file in ask is a registered construction whose id is the name of the file', () => {
  const files = readdirSync(FOLDER, { withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'registry.ts',
  )
  const names = files.map(({ name }) => name.replace(/\.ts$/u, '')).sort()
  expect(constructions.map(({ id }) => id).sort()).toEqual(names)
})

describe.each(constructions)('$id', ({ id, process, examples, propose }) => {
  test('has examples, one of them of a text that gives no question', () => {
    expect(examples.some(({ asks }) => asks !== null)).toBe(true)
    expect(examples.some(({ asks }) => asks === null)).toBe(true)
    expect(PROCESSES).toContain(process)
  })

  test.each(examples)('asks $asks', ({ text, asks }) => {
    const drafts = [...propose(documentOf(text))]
    expect(drafts[0]?.stem ?? null).toBe(asks)
    for (const draft of drafts) {
      expect(draft.construction).toBe(id)
      expect(draft.process).toBe(process)
    }
  })
})
