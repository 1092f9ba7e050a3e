// axe finds nothing serious on any page, light and dark: in Arabic on a phone, in English on a desktop, for each takes its
// minutes. Specs of single pages look at the narrowest screens.
import { PAGES } from '../served/support/pages'
import { aWorld } from '../support/world'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible'
import { ARTICLE } from './support/article'
import { answerTheRest, bringIn, buildQuiz, confirmText, finish, marks, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test.use({ expectedReports: /404 \(Not Found\)/ })
test.setTimeout(90_000)

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }

const screenOf = (language: string) => (language === 'ar' ? PHONE : DESKTOP)

test('home, with an error, what was read, article and quiz', { tag: '@once' }, async ({
  page,
  visit,
  say,
  language,
}) => {
  await page.setViewportSize(screenOf(language))
  const check = async (name: string) => {
    await expectNoSidewaysScroll(page, name)
    await expectAccessible(page, name)
  }
  await visit('/')
  await check('home')
  await page.getByText(say.site.view, { exact: true }).click()
  await check('home with its preferences open')
  await page.getByText(say.site.view, { exact: true }).click()
  await page.getByLabel(say.home.text).fill('كلمات قليلة')
  await page.getByRole('button', { name: say.home.read }).click()
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await check('home with an error')
  await bringIn(page, say, `${ARTICLE}\n\nاقرأ أيضا: خبر آخر`)
  await page.getByText(say.intake.edit).nth(1).click()
  await check('what was read')
  await confirmText(page, say)
  await check('article')
  await buildQuiz(page, say, 6)
  await check('quiz')
})

test('attempt, result and not-found', { tag: '@once' }, async ({ page, visit, say, language }) => {
  await page.setViewportSize(screenOf(language))
  const check = async (name: string) => {
    await expectNoSidewaysScroll(page, name)
    await expectAccessible(page, name)
  }
  await visit('/')
  await page.locator('a[href*="/quizzes/"]').first().click()
  await page.waitForURL(/\/quizzes\//)
  await startQuiz(page, say, 'هدى')
  await check('attempt')
  if (language === 'ar') {
    await page.locator('a[href="#article"]').click()
    await check('the article of an attempt')
    await page.locator('a[href="#question"]').click()
  }
  await marks(page, say).last().click()
  await answerTheRest(page, say)
  await check('attempt, answered')
  await finish(page, say)
  await check('result')
  await visit('/nowhere')
  await check('not-found')
})

test('classes, a class, its cards and a card', { tag: '@once' }, async ({ page, visit, say, signIn, language }) => {
  await page.setViewportSize(screenOf(language))
  const check = async (name: string) => {
    await expectNoSidewaysScroll(page, name)
    await expectAccessible(page, name)
  }
  await signIn()
  await visit('/classes')
  await check('classes')
  await page.getByLabel(say.class.name).fill('الخامس أ')
  await page.getByRole('button', { name: say.class.create }).click()
  await page.waitForURL(/done=created/)
  await page.getByLabel(say.class.add.text).fill('سارة أحمد\nهدى سالم\nهدي سالم')
  await page.getByRole('button', { name: say.class.add.check }).click()
  await expect(page.getByText(say.class.add.notYet)).toBeVisible()
  await check('a class with a list looked at')
  await page.getByRole('button', { name: say.class.add.add }).click()
  await page.waitForURL(/done=added/)
  await page.getByText(say.class.settings.title).click()
  await page.getByRole('link', { name: /هدى/ }).click()
  for (const heading of [say.class.pupil.card, say.class.pupil.merge, say.class.pupil.remove]) {
    await page.getByText(heading, { exact: true }).click()
  }
  await check('a class with one name open')
  await page.getByRole('link', { name: say.class.cards }).click()
  await page.waitForURL(/\/cards$/)
  await check('cards')
  await visit('/card?code=unknown')
  await check('a card nobody has')
})

const SEEN_ABOVE = /^\/(?:$|classes|card|articles|quizzes\/\[quiz\]$)/

test('every page of a teacher’s', { tag: '@once' }, async ({ page, visit, db, context, baseURL, language }) => {
  test.setTimeout(240_000)
  await page.setViewportSize(screenOf(language))
  const world = await aWorld(db, 'من الساحل')
  const account = { name: 'fahm.session_token', value: encodeURIComponent(world.owner.token), url: baseURL }
  await context.addCookies([account])
  for (const [pattern, { access, at }] of Object.entries(PAGES)) {
    if (access === 'pupil' || access === 'administrator' || SEEN_ABOVE.test(pattern)) continue
    await visit(at?.(world) ?? pattern)
    await expectNoSidewaysScroll(page, pattern)
    // Colours do not depend on the size of the screen.
    await expectAccessible(page, pattern, language === 'ar' ? ['light'] : undefined)
  }
})
