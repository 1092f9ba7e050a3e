import { describe, expect, it } from 'vitest'
import { articleOf, type Block, blocksFrom, blocksSchema, correct, joinToPrevious, putBack, takeOut } from '@/quiz'

const line = (role: Block['role'], text: string, reason: Block['reason'] = null) => ({ role, text, reason })
const blocks = () =>
  blocksFrom([
    line('title', 'مكتبة'),
    line('paragraph', 'شارك المقال', 'furniture'),
    line('paragraph', 'فقرة أولى.'),
    line('list-item', '- عنصر'),
  ])
const shown = (list: readonly Block[]) => list.map(({ id, role, text, kept }) => [id, role, text, kept])
const told = (list: readonly Block[]) => {
  const { text, paragraphs, removed } = articleOf(list)
  return { said: paragraphs.map(({ role, start, end }) => [role, text.slice(start, end)]), removed }
}

describe('blocks of an article on its way in', () => {
  it('make the article that they show, each paragraph with its span', () => {
    expect(told(blocks())).toEqual({
      said: [
        ['title', 'مكتبة'],
        ['paragraph', 'فقرة أولى.'],
        ['list-item', '- عنصر'],
      ],
      removed: ['شارك المقال'],
    })
    expect(articleOf(blocks()).text).toBe('مكتبة\n\nفقرة أولى.\n\n- عنصر')
    expect(blocksSchema.parse(blocks())).toEqual(blocks())
  })

  it('are put back where they stood, and taken out again', () => {
    const back = putBack(blocks(), '2')
    expect(told(back).said[1]).toEqual(['paragraph', 'شارك المقال'])
    expect(takeOut(back, '2')).toEqual(blocks())
    expect(takeOut(blocks(), '3')[2]).toMatchObject({ kept: false, reason: 'person', text: 'فقرة أولى.' })
  })

  it('change their role and text; a list item holds no dash of its own', () => {
    const edits = new Map([
      ['3', { role: 'list-item' as const, lines: ['- عنصر آخر'] }],
      ['4', { role: 'paragraph' as const, lines: ['عنصر'] }],
    ])
    expect(told(correct(blocks(), edits)).said.slice(1)).toEqual([
      ['list-item', '- عنصر آخر'],
      ['paragraph', 'عنصر'],
    ])
  })

  it('of several lines are several, under ids that nobody had', () => {
    const split = correct(blocks(), new Map([['3', { lines: ['سطر.', 'سطر ثان.'] }]]))
    expect(shown(split).slice(2, 4)).toEqual([
      ['3', 'paragraph', 'سطر.', true],
      ['5', 'paragraph', 'سطر ثان.', true],
    ])
    expect(shown(joinToPrevious(split, '5'))[2]).toEqual(['3', 'paragraph', 'سطر. سطر ثان.', true])
  })

  it('that were emptied are taken out with the text they had', () => {
    const emptied = correct(blocks(), new Map([['3', { lines: [] }]]))
    expect(emptied[2]).toMatchObject({ text: 'فقرة أولى.', kept: false })
  })

  it('join the kept one before, over what was taken out between', () => {
    expect(shown(joinToPrevious(blocks(), '3'))[0]).toEqual(['1', 'title', 'مكتبة فقرة أولى.', true])
    expect(joinToPrevious(blocks(), '1')).toEqual(blocks())
    expect(joinToPrevious(blocks(), '99')).toEqual(blocks())
  })
})
