import { expect, test } from 'vitest'
import { ArticleError, buildQuestions } from '../../engine/index'
import { hash } from '../../engine/random'
import { REPORT } from './articles'
import { checkQuestion } from './check-question'

const PIECES = [
  '«',
  '»',
  '"',
  '(',
  ')',
  '.',
  '،',
  ':',
  '؟',
  '\n',
  '\n- ',
  ' ',
  '____',
  '144',
  '١٩٥٠',
  'في عام 1950',
  'قال سامي الحلبي إن',
  'وأضاف',
  '\u064E',
  '\u200F',
  'لأن',
  'بسبب',
  'د.',
  'A',
  '😀',
  '\u0640',
  'بن',
  'الذي',
]

/** A text of sentences of the report with pieces thrown in at places that the number decides. */
function disturbed(number: number): string {
  return REPORT.split(' ')
    .map((word, index) => {
      const draw = hash(`${number}|${index}`)
      return draw % 4 === 0 ? `${word} ${PIECES[draw % PIECES.length] ?? ''}` : word
    })
    .join(' ')
}

test.each(Array.from({ length: 60 }, (_, number) => number))('garbage %i gives sound questions or none', (number) => {
  const quiz = buildQuestions({ text: disturbed(number), language: 'ar' }, { all: true })
  for (const question of quiz.questions) checkQuestion(question, quiz.text)
})

test.each([
  ['a hundred thousand vowel signs among words', `${REPORT} ${'\u064E'.repeat(100_000)}`],
  ['ten thousand opening marks', `${REPORT} ${'«'.repeat(10_000)}`],
  ['ten thousand full stops', `${REPORT} ${'. '.repeat(10_000)}`],
  ['one word of a hundred thousand letters', `${REPORT} ${'ب'.repeat(100_000)}`],
  ['fifty thousand empty lines', `${REPORT}${'\n'.repeat(50_000)}${REPORT}`],
])('%s are read within seconds', (_name, text) => {
  const started = performance.now()
  try {
    buildQuestions({ text, language: 'ar' })
  } catch (error) {
    expect(error).toBeInstanceOf(ArticleError)
  }
  expect(performance.now() - started).toBeLessThan(5000)
})

test('time grows with the length and no faster', () => {
  const time = (copies: number) => {
    const text = Array.from({ length: copies }, (_, copy) => REPORT.replace(/الحي/gu, `الحي ${copy}`)).join('\n\n')
    const started = performance.now()
    buildQuestions({ text })
    return (performance.now() - started) / text.length
  }
  time(5)
  const short = time(40)
  expect(time(400) / short).toBeLessThan(4)
})
