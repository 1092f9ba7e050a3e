// A question of every type, answered with a script and without one.
import { randomUUID } from 'node:crypto'
import { plantQuiz } from '../support/planted-quiz'
import { answerShown, answerTheRest, finish, marks, startQuiz } from './support/steps'
import { expect, test } from './support/test'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled })

    test('each is answered, kept and reviewed', async ({ page, visit, say, db }) => {
      const token = randomUUID()
      const { quizId } = await plantQuiz(db, { token })
      await visit(`/quizzes/${quizId}`)
      const attemptId = await startQuiz(page, say)
      const count = await marks(page, say).count()
      if (javaScriptEnabled) await answerTheRest(page, say)
      else {
        for (let at = 1; at <= count; at += 1) {
          await expect(page.locator('input[name="at"]')).toHaveValue(String(at))
          await answerShown(page)
          if (at < count) await page.getByRole('button', { name: say.attempt.next, exact: true }).click()
        }
      }
      expect(await page.content()).not.toContain(token)
      await finish(page, say)

      await expect(page.locator('[data-verdict]')).toHaveCount(count)
      await expect(page.locator('[data-verdict="unanswered"]')).toHaveCount(0)
      await expect(page.locator('[data-verdict="waiting"]')).toHaveCount(1)
      await expect(page.getByText(token).first()).toBeVisible()
      const answers = await db.answer.findMany({ where: { attemptId }, distinct: ['questionId'] })
      expect(answers).toHaveLength(count)
    })
  })
}
