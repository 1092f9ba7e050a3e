// What each format says of its text is kept: headings, lists, quotations, title, author.
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '@/interchange/read/document'
import { readFile } from '@/interchange/read/file'
import { readHtml } from '@/interchange/read/html'
import { ARTICLE_TEXT } from '../../support/builders'
import { aDocx, anEpub, aPdf, inWindows1256, pdfPage } from '../../support/files'

const PARAGRAPHS = ARTICLE_TEXT.split('\n\n')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const told = ({ blocks }: ReadDocument) =>
  blocks.map(({ role, text, reason }) => [role, text, ...(reason ? [reason] : [])])

describe('a Word document', () => {
  it('gives its styles as roles', async () => {
    const bytes = aDocx([
      { text: 'مكتبة الساحل', style: 'Title' },
      { text: PARAGRAPHS[0] ?? '' },
      { text: 'ما في المكتبة', style: 'Heading1' },
      { text: 'ثلاثون ألف كتاب', style: 'list' },
      { text: 'ورشة لترميم المخطوطات', style: 'list' },
      { text: 'القراءة حق للجميع.', style: 'Quote' },
    ])
    // Known by what is in it, whatever it is called.
    const document = await readFile(bytes, 'article.txt')
    expect(document.title).toBe('مكتبة الساحل')
    expect(told(document)).toEqual([
      ['title', 'مكتبة الساحل'],
      ['paragraph', PARAGRAPHS[0]],
      ['heading', 'ما في المكتبة'],
      ['list-item', 'ثلاثون ألف كتاب'],
      ['list-item', 'ورشة لترميم المخطوطات'],
      ['quotation', 'القراءة حق للجميع.'],
    ])
  })
})

describe('a book', () => {
  it('gives its chapters in order, with title and author', async () => {
    const bytes = anEpub([
      '<h1>الفصل الأول</h1><p>قالت&nbsp;<b>هدى</b> إن المبنى كان مخزنًا.</p>',
      '<h1>الفصل الثاني</h1><blockquote><p>القراءة حق.</p></blockquote>',
    ])
    const book = await readFile(bytes, 'book.epub')
    expect(book).toMatchObject({ title: 'كتاب الساحل', byline: 'هدى سالم' })
    expect(told(book)).toEqual([
      ['heading', 'الفصل الأول'],
      ['paragraph', 'قالت هدى إن المبنى كان مخزنًا.'],
      ['heading', 'الفصل الثاني'],
      ['quotation', 'القراءة حق.'],
    ])
  })
})

const PAGE = (text = PARAGRAPHS) => `<!doctype html><html lang="ar"><head>
<title>مكتبة في الحي القديم - صحيفة الساحل</title><meta name="author" content="ليلى منصور"><style>p { color: red }</style></head>
<body><nav><a href="/">الرئيسة</a></nav><div class="promo"><p>اشترك الآن في نشرتنا البريدية</p></div>
<article><h1>مكتبة في الحي القديم</h1>${text.map((each) => `<p>${each} ${each}</p>`).join('')}
<h2>ماذا قال المدير</h2><ul><li>القراءة مجانية لسكان المدينة كلها.</li></ul><p hidden>لا يُرى</p></article>
<div class="sidebar"><h3>الأكثر قراءة</h3><ul><li><a href="/1">خبر آخر</a></li></ul></div><script>track()</script></body></html>`

describe('a page', () => {
  it('gives its article, and keeps what stands outside it in its place', () => {
    const page = readHtml(bytesOf(PAGE()))
    expect(page.byline).toBe('ليلى منصور')
    const blocks = told(page)
    expect(blocks).toContainEqual(['heading', 'ماذا قال المدير'])
    expect(blocks).toContainEqual(['list-item', 'القراءة مجانية لسكان المدينة كلها.'])
    expect(blocks[0]).toEqual(['paragraph', 'اشترك الآن في نشرتنا البريدية', 'outside'])
    expect(blocks.at(-1)).toEqual(['list-item', 'خبر آخر', 'outside'])
    expect(blocks.filter(([, , reason]) => !reason).length).toBeGreaterThanOrEqual(7)
    expect(JSON.stringify(blocks)).not.toMatch(/track|color|لا يُرى|الرئيسة/)
  })

  it('is decoded as it says it is', async () => {
    const html = PAGE().replace(
      '<title>',
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1256"><title>',
    )
    const page = await readFile(inWindows1256(html), 'page.html')
    expect(JSON.stringify(page.blocks)).toContain('قالت المهندسة هدى سالم')
  })

  it('without an article is refused', () => {
    expect(() => readHtml(bytesOf('<html><body><script>app()</script></body></html>'))).toThrow(
      expect.objectContaining({ problem: 'empty' }),
    )
  })
})

describe('a PDF', () => {
  const LINE = 'The town opened a new library in the old quarter after two years'
  const pages = [
    pdfPage([
      ['A library by the sea', 24],
      [LINE, 12, 40],
      ['of work on the building and its garden.', 12],
      ['The hall is open to all.', 12, 30],
      [LINE, 12, 30],
      ['Coast Daily', 8, 500],
    ]),
    pdfPage([
      ['and many children came to see it.', 12],
      ['Coast Daily', 8, 600],
    ]),
  ]

  it('gives paragraphs, also across pages, and leaves out what every page repeats', async () => {
    const document = await readFile(aPdf(pages), 'a.pdf')
    expect(document.title).toBe('A library by the sea')
    expect(told(document)).toEqual([
      ['title', 'A library by the sea'],
      ['paragraph', `${LINE} of work on the building and its garden.`],
      ['paragraph', 'The hall is open to all.'],
      ['paragraph', `${LINE} and many children came to see it.`],
      ['paragraph', 'Coast Daily', 'running'],
    ])
  })
})
