// An article on its way in: read, shown to its owner alone, corrected, and stored exactly as it was confirmed.
import { afterAll, describe, expect, it } from 'vitest'
import { libraryArticles } from '@/prisma/articles'
import { buildRequestSchema } from '@/quiz'
import { articleFor } from '@/server/articles'
import { closeDatabase, database } from '@/server/database'
import { beginIntake, confirmIntake, correctIntake, discardIntake, intakeFor, intakesOf } from '@/server/intake'
import { buildQuiz } from '@/server/quizzes'
import { isLink, readPaste, readUpload } from '@/server/read-intake'
import { ARTICLE_TEXT } from '../support/builders'
import { aDocx, inWindows1256 } from '../support/files'
import { aLearner, expectFailure, type Learner, nowhere, upTo } from './stored'

afterAll(closeDatabase)

const PARAGRAPHS = ARTICLE_TEXT.split('\n\n')
const PASTE = ['مكتبة الساحل', PARAGRAPHS[0], 'اقرأ أيضا: مدرسة جديدة', ...PARAGRAPHS.slice(1)].join('\n\n')
const file = (bytes: Uint8Array, name: string) => new File([Buffer.from(bytes)], name)

async function anIntake(owner: Learner, text = PASTE): Promise<string> {
  return (await beginIntake(owner.learnerId, readPaste(text, null))).id
}

const rowsOf = async (ownerId: string) => (await database()).intake.count({ where: { ownerId } })

describe('what was read', () => {
  it('is shown with what was left out in its place', async () => {
    const owner = await aLearner()
    const intake = await intakeFor(owner, await anIntake(owner))
    expect(intake).toMatchObject({
      title: 'مكتبة الساحل',
      language: 'ar',
      direction: 'rtl',
      source: 'paste',
      minutes: 0,
    })
    expect(intake.blocks.map(({ role, kept, reason }) => [role, kept, reason]).slice(0, 4)).toEqual([
      ['title', true, null],
      ['paragraph', true, null],
      ['paragraph', false, 'furniture'],
      ['paragraph', true, null],
    ])
    expect(intake.words).toBeGreaterThan(40)
    expect(intake.ease?.wordsPerSentence).toBeGreaterThan(5)
    expect(await intakesOf(owner)).toEqual([{ id: intake.id, title: 'مكتبة الساحل', direction: 'rtl' }])
  })

  it('from a Word document keeps its headings, lists and quotations', async () => {
    const parts = [
      { text: 'ما في المكتبة', style: 'Heading1' as const },
      { text: PARAGRAPHS[0] ?? '' },
      { text: 'ثلاثون ألف كتاب', style: 'list' as const },
      { text: 'القراءة حق لكل من في المدينة، صغيرًا كان أو كبيرًا، بلا مقابل.', style: 'Quote' as const },
      ...PARAGRAPHS.slice(1).map((text) => ({ text })),
    ]
    const reading = await readUpload(file(aDocx(parts), 'مكتبة.docx'), 'عنوان آخر')
    expect(reading).toMatchObject({ source: 'file', sourceName: 'مكتبة.docx', title: 'عنوان آخر' })
    const roles = reading.blocks.map(({ role }) => role)
    expect(roles.slice(0, 5)).toEqual(['heading', 'paragraph', 'list-item', 'quotation', 'paragraph'])
  })

  it('from a text in Windows-1256 is what was written', async () => {
    const reading = await readUpload(file(inWindows1256(PASTE), 'a.txt'), null)
    expect(reading.blocks).toEqual(readPaste(PASTE, null).blocks)
  })

  it.each([
    ['an archive', new Uint8Array([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]), 'file-unknown-type'],
    ['a text that is too short', new TextEncoder().encode('ثلاث كلمات فقط'), 'article-too-short'],
    [
      'a text in English',
      new TextEncoder().encode('A quiet morning in the old town. '.repeat(20)),
      'article-other-language',
    ],
  ] as const)('of %s is refused with its reason', async (_, bytes, key) => {
    await expectFailure(readUpload(file(bytes, 'a.txt'), null), key)
  })

  it.each([
    ['https://example.com/a', true],
    ['www.example.com/a?b=1', true],
    ['file:///etc/passwd', true],
    ['قال: https://example.com', false],
    [`https://example.com ${ARTICLE_TEXT}`, false],
  ])('takes %s for a link or not', (text, expected) => {
    expect(isLink(text)).toBe(expected)
  })
})

describe('a correction', () => {
  it('changes text, role, title and author, takes out and puts back', async () => {
    const owner = await aLearner()
    const id = await anIntake(owner)
    const edits = new Map([
      ['2', { text: '  افتتحت  البلدية "مكتبة", جديدة\r\nوهي كبيرة.' }],
      ['4', { role: 'quotation' as const }],
    ])
    await correctIntake(owner, id, {
      title: ' عنوان\u200f جديد ',
      byline: 'ليلى',
      edits,
      step: { kind: 'put-back', block: '3' },
    })
    await correctIntake(owner, id, { step: { kind: 'take-out', block: '5' } })
    const intake = await intakeFor(owner, id)
    expect(intake).toMatchObject({ title: 'عنوان جديد', byline: 'ليلى' })
    expect(intake.blocks.slice(1, 6).map(({ text, role, kept }) => [role, kept, text])).toEqual([
      ['paragraph', true, 'افتتحت البلدية «مكتبة»، جديدة'],
      ['paragraph', true, 'وهي كبيرة.'],
      ['paragraph', true, 'اقرأ أيضا: مدرسة جديدة'],
      ['quotation', true, PARAGRAPHS[1]],
      ['paragraph', false, PARAGRAPHS[2]],
    ])
  })

  it('that no database stores is refused, and nothing of it is kept', async () => {
    const owner = await aLearner()
    const id = await anIntake(owner)
    const before = await intakeFor(owner, id)
    await expectFailure(correctIntake(owner, id, { title: 'عنوان\0' }), 'article-broken-characters')
    const edits = new Map([['2', { text: 'نص\ud83d' }]])
    await expectFailure(correctIntake(owner, id, { title: 'آخر', edits }), 'article-broken-characters')
    const huge = new Map([['2', { text: 'كلمة '.repeat(150_000) }]])
    await expectFailure(correctIntake(owner, id, { edits: huge }), 'article-too-long')
    expect(await intakeFor(owner, id)).toEqual(before)
  })
})

describe('a confirmed text', () => {
  it('is the article, paragraph for paragraph, and the intake is gone', async () => {
    const owner = await aLearner()
    const id = await anIntake(owner)
    const edits = new Map([['4', { role: 'heading' as const }]])
    const { id: articleId } = await confirmIntake(owner, id, { byline: 'ليلى', edits })
    const article = await articleFor(owner, articleId)
    expect(article.paragraphs.map(({ role, start, end }) => [role, article.text.slice(start, end)])).toEqual([
      ['title', 'مكتبة الساحل'],
      ['paragraph', PARAGRAPHS[0]],
      ['heading', PARAGRAPHS[1]],
      ['paragraph', PARAGRAPHS[2]],
      ['paragraph', PARAGRAPHS[3]],
      ['paragraph', PARAGRAPHS[4]],
    ])
    expect(article.removed).toEqual(['اقرأ أيضا: مدرسة جديدة'])
    expect(await rowsOf(owner.learnerId)).toBe(0)
    const row = await (await database()).article.findUniqueOrThrow({ where: { id: articleId } })
    expect(row).toMatchObject({ source: 'paste', sourceName: null, byline: 'ليلى', ownerId: owner.learnerId })
  })

  it('is asked about in the roles that were confirmed: of headings little', async () => {
    const owner = await aLearner()
    const text = libraryArticles[0]?.text ?? ''
    const asked = async (role?: 'heading') => {
      const id = await anIntake(owner, text)
      const { blocks } = await intakeFor(owner, id)
      const edits = new Map(role ? blocks.slice(1).map((block) => [block.id, { role }] as const) : [])
      const article = await confirmIntake(owner, id, { edits })
      const { id: quizId } = await buildQuiz(owner, article.id, buildRequestSchema.parse({ count: 20 }))
      return (await database()).question.count({ where: { version: { quizId } } })
    }
    expect(await asked('heading')).toBeLessThan((await asked()) / 2)
  })

  it('twice is the article its owner already has; with other roles it is another', async () => {
    const owner = await aLearner()
    const first = await confirmIntake(owner, await anIntake(owner))
    expect(await confirmIntake(owner, await anIntake(owner))).toEqual(first)
    const edits = new Map([['4', { role: 'quotation' as const }]])
    expect(await confirmIntake(owner, await anIntake(owner), { edits })).not.toEqual(first)
  })

  it('too short for questions is refused, and the intake stays as it was', async () => {
    const owner = await aLearner()
    const id = await anIntake(owner)
    const before = await intakeFor(owner, id)
    const edits = new Map(['2', '4', '5', '6', '7'].map((block) => [block, { text: '' }] as const))
    await expectFailure(confirmIntake(owner, id, { edits }), 'article-too-short')
    expect(await intakeFor(owner, id)).toEqual(before)
  })
})

describe('somebody else’s', () => {
  it('is not found, whatever is asked of it', async () => {
    const [owner, other] = [await aLearner(), await aLearner()]
    const id = await anIntake(owner)
    for (const viewer of [other, null]) {
      await expectFailure(intakeFor(viewer, id), 'not-found')
      await expectFailure(correctIntake(viewer, id, { title: 'غريب' }), 'not-found')
      await expectFailure(confirmIntake(viewer, id), 'not-found')
      await expectFailure(discardIntake(viewer, id), 'not-found')
      expect(await intakesOf(viewer)).toEqual([])
    }
    expect((await intakeFor(owner, id)).title).toBe('مكتبة الساحل')
    await expectFailure(intakeFor(owner, nowhere()), 'not-found')
    await expectFailure(intakeFor(owner, 'a\0b'), 'not-found')
  })
})

describe('what is not gone on with', () => {
  it('is thrown away whole', async () => {
    const owner = await aLearner()
    await discardIntake(owner, await anIntake(owner))
    expect(await rowsOf(owner.learnerId)).toBe(0)
  })

  it('does not heap up: the oldest makes room', async () => {
    const owner = await aLearner()
    const first = await anIntake(owner)
    for (const _ of upTo(20)) await anIntake(owner)
    expect(await rowsOf(owner.learnerId)).toBe(20)
    await expectFailure(intakeFor(owner, first), 'not-found')
  })
})
