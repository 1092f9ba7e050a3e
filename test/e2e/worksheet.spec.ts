// A quiz on paper: what is printed reads in its order, and the key stands on a page of its own.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { expect, test } from './support/test'

/** Letters alone, without their signs: a PDF knows glyphs and their places, not words. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Letter}]/gu, '')

test('a worksheet and its key are printed in the order in which they are read', { tag: '@once' }, async ({
  page,
  visit,
  signIn,
  db,
}) => {
  await signIn()
  const quiz = await db.quiz.findFirstOrThrow({
    where: { article: { slug: { not: null }, language: 'ar' } },
    include: { versions: { include: { questions: { orderBy: { position: 'asc' } } } }, article: true },
  })
  const stems = quiz.versions[0]?.questions.map(({ stem }) => letters(stem)) ?? []
  await visit(`/quizzes/${quiz.id}/worksheet`)
  const sheet = page.locator('.sheet')
  await expect(sheet).toHaveAttribute('dir', 'rtl')
  const shown = letters((await sheet.textContent()) ?? '')
  const places = stems.map((stem) => shown.indexOf(stem))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))

  const hasTool = spawnSync('pdftotext', ['-v']).status === 0
  test.info().annotations.push({ type: 'pdftotext', description: hasTool ? 'asked' : 'not installed, so not asked' })
  if (hasTool) {
    const path = test.info().outputPath('sheet.pdf')
    writeFileSync(path, await page.pdf({ preferCSSPageSize: true }))
    const printed = letters(spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout)
    const words = letters(quiz.article.text).slice(0, 12)
    expect(printed).toContain(words)
    expect(printed.indexOf(words)).toBeLessThan(printed.lastIndexOf(stems[0]?.slice(0, 8) ?? ''))
  }
  await visit(`/quizzes/${quiz.id}/worksheet?key=1`)
  await expect(sheet.locator('.sheet-right').first()).toBeVisible()
})
