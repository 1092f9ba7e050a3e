// Our QTI 3.0 in a player that others wrote (@citolab/qti-components): it shows every type and scores as Fahm does.
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { Scene } from '@/interchange/write/qti/body'
import { itemXml } from '@/interchange/write/qti/item'
import { elementsOf } from '@/interchange/write/qti/markup'
import type { Question, QuestionType } from '@/quiz'
import { ARTICLE, WORDS } from '../support/any-quiz'
import { anOption, aQuestion } from '../support/builders'

const PLAYER = join(import.meta.dirname, '../../node_modules/@citolab/qti-components/cdn/index.global.js')

const scene: Scene = {
  el: elementsOf('3.0'),
  quiz: { title: 'اختبار', language: 'ar', direction: 'rtl', article: ARTICLE, questions: [] },
  words: WORDS,
}

/** What is answered by value, and what it scores. */
type Case = readonly [response: string | readonly string[], score: number]

const first = ARTICLE.paragraphs[1] ?? { start: 0, end: 1 }

const QUESTIONS: { readonly [type in Exclude<QuestionType, 'essay'>]: readonly [Question, ...Case[]] } = {
  choice: [aQuestion('choice', { points: 3 }), ['C2', 3], ['C1', 0]],
  'multiple-choice': [
    aQuestion('multiple-choice', { points: 2 }),
    [['C1', 'C3'], 2],
    [['C1'], 1],
    [['C1', 'C2'], 0],
    [['C1', 'C2', 'C3', 'C4'], 0],
  ],
  'true-false': [aQuestion('true-false', { answer: 'not-stated' }), ['C3', 1], ['C1', 0]],
  gap: [aQuestion('gap'), ['مستودعًا', 1], ['قصرًا', 0]],
  'short-answer': [aQuestion('short-answer'), ['هدى سالم', 1], ['سالم هدى', 0]],
  matching: [aQuestion('matching', { points: 2 }), [['P1 M1', 'P2 M2'], 2], [['P1 M1', 'P2 M1'], 1], [['P1 M2'], 0]],
  ordering: [aQuestion('ordering'), [['C1', 'C2', 'C3', 'C4'], 1], [['C2', 'C1', 'C3', 'C4'], 0]],
  'select-evidence': [
    aQuestion('select-evidence', { answer: { start: first.start, end: first.end } }),
    ['S2', 1],
    ['S1', 0],
  ],
}

async function show(page: Page, question: Question): Promise<void> {
  await page.setContent('<html lang="ar"><body><qti-item><item-container></item-container></qti-item></body></html>')
  await page.addScriptTag({ path: PLAYER })
  await page.evaluate(
    (itemXML) => Object.assign(document.querySelector('item-container') as HTMLElement, { itemXML }),
    itemXml(scene, '3.0', question, 'item-1'),
  )
  await page.locator('qti-assessment-item').waitFor({ state: 'attached' })
}

/** Answers as the player's interactions do, and gives what its response processing makes of it. */
async function scoreOf(page: Page, response: Case[0]): Promise<number> {
  return page.locator('qti-assessment-item').evaluate((element, value) => {
    const item = element as HTMLElement & {
      updateResponseVariable(identifier: string, value: unknown): void
      processResponse(): boolean
      getOutcome(identifier: string): { value: unknown }
    }
    item.updateResponseVariable('RESPONSE', value)
    item.processResponse()
    return Number(item.getOutcome('SCORE').value)
  }, response)
}

test('every type that is marked by rule is scored as Fahm scores it', { tag: '@once' }, async ({ page }) => {
  for (const [type, [question, ...cases]] of Object.entries(QUESTIONS)) {
    await show(page, question)
    await expect(page.locator('p.stem').first(), type).toBeVisible()
    for (const [response, score] of cases) {
      expect(await scoreOf(page, response), `${type}: ${response}`).toBeCloseTo(score, 6)
    }
  }
})

test('a choice is made by clicking, and its reason is shown then', { tag: '@once' }, async ({ page }) => {
  const options = ['a', 'b'].map((id) =>
    anOption(id, { text: `خيار ${id}`, correct: id === 'b', why: id === 'a' ? 'هذا ما قاله غيره' : '' }),
  )
  await show(page, aQuestion('choice', { options }))
  await page.locator('qti-simple-choice', { hasText: 'خيار a' }).click()
  const item = page.locator('qti-assessment-item')
  await item.evaluate((element) => (element as HTMLElement & { processResponse(): boolean }).processResponse())
  await expect(page.getByText('هذا ما قاله غيره')).toBeVisible()
  await expect(page.locator('qti-item-body div[dir=rtl]')).toHaveCSS('direction', 'rtl')
})
