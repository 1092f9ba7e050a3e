import { GAP } from '@/lib/gap'
import { fromQuestion, type Question, type QuestionInput, type QuestionOf } from '@/quiz'
import type { ExchangeQuiz, ExchangeWords } from '../../exchange-quiz'
import { inline, paragraph } from '../../text/html'
import { feedbackHtml, isPlainVerdict, verdictOptions } from '../common'
import { sentencesAround } from '../sentences'

/** A question as one of H5P's content types. */
export interface Content {
  readonly library: keyof typeof LIBRARIES
  readonly params: Readonly<Record<string, unknown>>
}

/** The types that are used, in the versions whose parameters are written here. */
export const LIBRARIES = {
  'H5P.QuestionSet': { title: 'Question Set', version: [1, 21] },
  'H5P.MultiChoice': { title: 'Multiple Choice', version: [1, 16] },
  'H5P.TrueFalse': { title: 'True/False Question', version: [1, 8] },
  'H5P.Blanks': { title: 'Fill in the Blanks', version: [1, 14] },
  'H5P.DragText': { title: 'Drag the Words', version: [1, 10] },
} as const

const BEHAVIOUR = { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true }

interface Choice {
  readonly text: string
  readonly correct: boolean
  readonly why: string
}

/** What the two or three verdicts are called. */
export type VerdictWords = Pick<ExchangeWords, 'true' | 'false' | 'notStated'>

interface Scene {
  readonly quiz: ExchangeQuiz
  readonly words: VerdictWords
}

/** What is said at the end, whatever was answered. */
const overall = (question: Question, quiz: ExchangeQuiz) => ({
  overallFeedback: [{ from: 0, to: 100, feedback: feedbackHtml(question, quiz) }],
})

function choice(
  { quiz }: Scene,
  question: Question,
  options: readonly Choice[],
  isOne: boolean,
  mixes = true,
): Content {
  const answers = options.map(({ text, correct, why }) => ({
    correct,
    text: paragraph(text, quiz, 'div'),
    tipsAndFeedback: { tip: '', chosenFeedback: paragraph(why, quiz, 'div'), notChosenFeedback: '' },
  }))
  const behaviour = {
    ...BEHAVIOUR,
    type: isOne ? 'single' : 'multi',
    singlePoint: question.settings.credit === 'all-or-nothing',
    randomAnswers: mixes,
  }
  const params = { question: paragraph(question.stem, quiz), answers, behaviour, ...overall(question, quiz) }
  return { library: 'H5P.MultiChoice', params }
}

/** Marks that H5P reads in the text of a gap, and that nothing escapes there. */
const SPECIAL = /[*/:\n]/

const canBeTyped = (text: string) => !SPECIAL.test(text)

function blanks({ quiz }: Scene, question: Question, accepted: readonly string[]): Content | null {
  const possible = accepted.filter(canBeTyped)
  const [before = '', after = ''] = question.type === 'gap' ? question.stem.split(GAP) : [question.stem, '']
  if (possible.length === 0 || before.includes('*') || after.includes('*')) return null
  const gap = `*${inline(possible.join('/'))}*`
  const isGap = question.type === 'gap'
  const line = isGap ? `${inline(before)}${gap}${inline(after)}` : gap
  const task = `<p dir="${quiz.direction}">${line}</p>`
  const behaviour = { ...BEHAVIOUR, caseSensitive: false, acceptSpellingErrors: false }
  const text = isGap ? '' : paragraph(question.stem, quiz)
  return { library: 'H5P.Blanks', params: { text, questions: [task], behaviour, ...overall(question, quiz) } }
}

/** Lines that end in what is to be dragged there. */
function dragged(
  { quiz }: Scene,
  question: Question,
  rows: readonly (readonly [before: string, word: string])[],
  spare: readonly string[],
): Content | null {
  const texts = [...rows.flat(), ...spare]
  if (texts.some((text) => !canBeTyped(text))) return null
  const params = {
    taskDescription: paragraph(question.stem, quiz),
    textField: rows.map(([before, word]) => `${before} *${word}*`).join('\n'),
    distractors: spare.map((word) => `*${word}*`).join(' '),
    behaviour: { ...BEHAVIOUR, instantFeedback: false },
    ...overall(question, quiz),
  }
  return { library: 'H5P.DragText', params }
}

/** Sentences beside the one that is asked for, those near it first. */
const MOST_SENTENCES = 5

function sentences(scene: Scene, question: QuestionOf<'select-evidence'>): Content | null {
  const { article } = scene.quiz
  if (!article) return null
  const key = question.answer
  const all = article.paragraphs
    .flatMap((each) => sentencesAround(each, key, article.text))
    .filter(({ start, end }) => article.text.slice(start, end).trim() !== '')
  const at = all.findIndex(({ start, end }) => start <= key.start && end >= key.end)
  if (at < 0 || all.length < 2) return null
  const from = Math.max(0, Math.min(at - 2, all.length - MOST_SENTENCES))
  const near = all.slice(from, from + MOST_SENTENCES)
  const options = near.map((span) => ({
    text: article.text.slice(span.start, span.end).trim(),
    correct: span === all[at],
    why: '',
  }))
  return choice(scene, question, options, true, false)
}

function verdict(scene: Scene, question: QuestionOf<'true-false'>): Content {
  const { quiz, words } = scene
  if (!isPlainVerdict(question)) {
    const options = verdictOptions(question, words).map((option) => ({ ...option, why: '' }))
    return choice(scene, question, options, true, false)
  }
  const feedback = feedbackHtml(question, quiz)
  const params = {
    question: paragraph(question.stem, quiz),
    correct: String(question.answer),
    l10n: { trueText: words.true, falseText: words.false },
    behaviour: { ...BEHAVIOUR, feedbackOnCorrect: feedback, feedbackOnWrong: feedback },
  }
  return { library: 'H5P.TrueFalse', params }
}

function ofInput(scene: Scene, question: Question, input: QuestionInput): Content | null {
  switch (input.type) {
    case 'choice':
      return choice(scene, question, input.options, true)
    case 'multiple-choice':
      return choice(scene, question, input.options, false)
    case 'gap':
      return input.options.length > 0
        ? choice(scene, question, input.options, true)
        : blanks(scene, question, input.accepted)
    case 'short-answer':
      return blanks(scene, question, input.accepted)
    case 'matching': {
      const rows = input.pairs.map(({ prompt, match }) => [prompt.text, match.text] as const)
      return dragged(
        scene,
        question,
        rows,
        input.spare.map(({ text }) => text),
      )
    }
    case 'ordering':
      return dragged(
        scene,
        question,
        input.entries.map(({ text }, at) => [`${at + 1}.`, text] as const),
        [],
      )
    default:
      return null
  }
}

/** The question in H5P; null where H5P has no type for it, or where its marks would be read as H5P's own. */
export function contentOf(scene: Scene, question: Question): Content | null {
  if (question.type === 'true-false') return verdict(scene, question)
  if (question.type === 'select-evidence') return sentences(scene, question)
  return ofInput(scene, question, fromQuestion(question))
}
