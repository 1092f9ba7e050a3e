// A question of every type, answered by keys alone, by touch on a small phone, and without a script.
import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { plantQuiz } from '../support/planted-quiz'
import { expectAccessible, expectNoSidewaysScroll } from './support/accessible'
import { answerByKeys, press } from './support/keys'
import { answerShown, delivery, expectReceived, finish, marks, startQuiz } from './support/steps'
import { expect, test } from './support/test'
import { answerByTouch } from './support/touch'

interface Way {
  readonly use: Parameters<typeof test.use>[0]
  readonly answer: (page: Page) => Promise<void>
  readonly next: (page: Page, name: string) => Promise<void>
  /** Looks at each question, before or after it is answered. */
  readonly look?: 'before' | 'after'
}

const nextButton = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** What follows a drag at once is taken for its end by the browser now and then; a finger taps again. */
async function turnByTouch(page: Page, name: string): Promise<void> {
  const at = page.locator('input[name="at"]')
  const before = await at.inputValue()
  await expect(async () => {
    if ((await at.inputValue()) === before) await nextButton(page, name).tap()
    await expect(at).not.toHaveValue(before, { timeout: 1_000 })
  }).toPass()
}

const WAYS: Readonly<Record<string, Way>> = {
  'by keys alone': {
    use: { viewport: { width: 1280, height: 900 } },
    answer: answerByKeys,
    next: (page, name) => press(page, nextButton(page, name)),
    look: 'after',
  },
  'by touch on a small phone': {
    use: { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true },
    answer: answerByTouch,
    next: turnByTouch,
    look: 'before',
  },
  'without a script': {
    use: { javaScriptEnabled: false },
    answer: answerShown,
    next: (page, name) => nextButton(page, name).click(),
  },
}

async function lookAt(page: Page, name: string): Promise<void> {
  await expectNoSidewaysScroll(page, name)
  await expectAccessible(page, name, ['light'])
}

for (const [name, way] of Object.entries(WAYS)) {
  test.describe(name, () => {
    test.use(way.use)
    test.setTimeout(120_000)

    test('each is answered, kept and reviewed', async ({ page, visit, say, db, language }) => {
      const token = randomUUID()
      const { quizId } = await plantQuiz(db, { token })
      await visit(`/quizzes/${quizId}`)
      const attemptId = await startQuiz(page, say)
      const count = await marks(page, say).count()
      for (let at = 1; at <= count; at += 1) {
        await expect(page.locator('input[name="at"]')).toHaveValue(String(at))
        if (way.look) await expect(delivery(page)).toHaveAttribute('data-delivery', 'idle')
        // What axe asks does not depend on the language; it takes half of the time.
        const looks = language === 'ar' ? way.look : undefined
        if (looks === 'before') await lookAt(page, `question ${at}`)
        await way.answer(page)
        if (way.look) await expectReceived(page)
        if (looks === 'after') await lookAt(page, `question ${at}, answered`)
        if (at < count) await way.next(page, say.attempt.next)
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
