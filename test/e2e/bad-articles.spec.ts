// What is no article is refused with its own sentence, comes back as it was typed, and leaves nothing behind.
import type { Messages } from '@/i18n/messages'
import { ARTICLE } from './support/article'
import { expect, test } from './support/test'

const BAD: readonly [keyof Messages['error'], string][] = [
  ['article-empty', ' \n '],
  ['article-empty', '… — ؟!'],
  ['article-too-short', 'ثلاث كلمات فقط'],
  ['article-too-long', 'word '.repeat(60_001)],
  ['article-other-language', 'A quiet morning in the old town began with the baker and his two sons. '.repeat(8)],
  ['article-markup', `<html><body><script>alert(1)</script>${ARTICLE.slice(0, 2_000)}</body></html>`],
  ['article-broken-characters', ARTICLE.slice(0, 1_000).replaceAll('ا', '\ufffd')],
]

test('each bad article has its message, and nothing is stored', { tag: '@once' }, async ({
  page,
  visit,
  say,
  db,
  context,
}) => {
  await visit('/')
  const text = page.getByLabel(say.home.text)
  for (const [key, bad] of BAD) {
    await text.fill(bad)
    await page.getByRole('button', { name: say.home.read }).click()
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(say.error[key])
    await expect(text, key).toHaveValue(bad)
  }
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('fahm_learner')
  // Other tests run at the same time: a learner who has nothing yet may be one of theirs, for a moment.
  const has = { attempts: { none: {} }, articles: { none: {} }, intakes: { none: {} }, quizzes: { none: {} } }
  const nobody = { ...has, account: null, pupil: null, participants: { none: {} } }
  await expect.poll(() => db.learner.count({ where: nobody })).toBe(0)
})
