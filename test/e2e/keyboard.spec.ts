// Without a mouse: every control is reached by Tab, and works by the keys it is known for.
import { randomUUID } from 'node:crypto'
import { plantQuiz } from '../support/planted-quiz'
import { ARTICLE } from './support/article'
import { answerByKeys, press, tabTo } from './support/keys'
import { expectReceived, marks, radiosOf, shownQuestion, startQuiz } from './support/steps'
import { expect, test } from './support/test'

test('from the home page to the result', { tag: '@once' }, async ({ page, visit, say }) => {
  await visit('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say.site.skip })).toBeFocused()
  await page.keyboard.press('Enter')

  await tabTo(page, page.getByLabel(say.home.text))
  await page.keyboard.insertText(ARTICLE)
  await press(page, page.getByRole('button', { name: say.home.read }))
  await page.waitForURL(/\/intake\/\w+$/)
  await press(page, page.getByRole('button', { name: say.intake.confirm }).first())
  await page.waitForURL(/\/articles\/\w+$/)

  await tabTo(page, page.getByLabel(say.article.count))
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText('3')
  await press(page, page.getByRole('button', { name: say.article.submit }))
  await page.waitForURL(/\/quizzes\/\w+$/)

  await tabTo(page, page.getByLabel(say.quiz.name))
  await page.keyboard.insertText('ليلى')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/attempts\/\w+/)

  const questions = await marks(page, say).count()
  for (let at = 1; at <= questions; at += 1) {
    await answerByKeys(page)
    await expectReceived(page)
    if (at === questions) break
    await press(page, page.getByRole('button', { name: say.attempt.next, exact: true }))
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
  }
  await press(page, page.getByRole('button', { name: say.attempt.finish }))
  await page.waitForURL(/\/result$/)
  await press(page, page.getByRole('link', { name: say.result.inArticle }).first())
  await expect(page).toHaveURL(/#evidence-1-1$/)
})

test('a key chooses, turns and flags, but takes nothing from who types or who wants none', { tag: '@once' }, async ({
  page,
  visit,
  say,
  language,
  db,
}) => {
  const { quizId } = await plantQuiz(db, { token: randomUUID() })
  await visit(`/quizzes/${quizId}`)
  await startQuiz(page, say)
  const [forward, back] = language === 'ar' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  const current = page.locator('[aria-current="step"]')
  await expect(page.getByText(say.attempt.keys.title)).toBeVisible()

  await page.keyboard.press('2')
  await expect(radiosOf(page).nth(1)).toBeChecked()
  await page.keyboard.press('c')
  await expect(radiosOf(page).nth(2)).toBeChecked()
  await page.keyboard.press('m')
  await expect(current).toHaveAttribute('data-flagged', 'true')
  await page.keyboard.press(forward)
  await expect(page).toHaveURL(/q=2$/)
  await page.keyboard.press(back)
  await expect(page).toHaveURL(/q=1$/)

  // An arrow on a radio goes to the next radio and not to the next question.
  await radiosOf(page).nth(2).focus()
  await page.keyboard.press('ArrowDown')
  await expect(radiosOf(page).nth(3)).toBeChecked()
  await expect(page).toHaveURL(/q=1$/)

  // Typing is typing; Enter then goes on.
  await marks(page, say).nth(5).click()
  const field = shownQuestion(page).getByRole('textbox')
  await field.pressSequentially('1am')
  await page.keyboard.press(back)
  await expect(field).toHaveValue('1am')
  await expect(page).toHaveURL(/q=6$/)
  await field.press('Enter')
  await expect(page).toHaveURL(/q=7$/)

  await page.getByText(say.attempt.keys.title).click()
  await page.getByLabel(say.attempt.keys.on).uncheck()
  await marks(page, say).first().click()
  await page.keyboard.press('1')
  await expect(radiosOf(page).nth(3)).toBeChecked()
  await page.reload()
  await expect(current).toHaveAttribute('data-flagged', 'true')
  await page.keyboard.press('1')
  await expect(radiosOf(page).nth(3)).toBeChecked()
})
