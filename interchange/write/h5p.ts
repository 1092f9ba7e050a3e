import { createHash } from 'node:crypto'
import { offersNotStated, type Question } from '@/quiz'
import { paragraphsOf } from '../article-note'
import type { ExchangeQuiz, Loss, LossKey, Writer } from '../exchange-quiz'
import { paragraph } from '../text/html'
import { archiveOf } from './archive'
import { loss, lost, nameOf } from './common'
import { type Content, contentOf, LIBRARIES, type VerdictWords } from './h5p/content'

const versionOf = (name: keyof typeof LIBRARIES) => LIBRARIES[name].version

/** An id that is the same whenever the same quiz is written, in the form of a UUID. */
function uuidFor(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-')
}

function element({ library, params }: Content, question: Question, quiz: ExchangeQuiz) {
  const title = nameOf(question.stem)
  return {
    library: `${library} ${versionOf(library).join('.')}`,
    params,
    subContentId: uuidFor(`${quiz.title}\n${question.id}`),
    metadata: { contentType: LIBRARIES[library].title, license: 'U', title, extraTitle: title },
  }
}

function introduction(quiz: ExchangeQuiz) {
  if (!quiz.article) return { showIntroPage: false }
  const body = paragraphsOf(quiz.article).map((text) => paragraph(text, quiz))
  return { showIntroPage: true, title: quiz.title, introduction: body.join('') }
}

function written(quiz: ExchangeQuiz, words: VerdictWords) {
  return quiz.questions.flatMap((question) => {
    const content = contentOf({ quiz, words }, question)
    return content ? [{ question, content }] : []
  })
}

function setOf(quiz: ExchangeQuiz, contents: readonly { question: Question; content: Content }[]) {
  return {
    introPage: introduction(quiz),
    progressType: 'dots',
    passPercentage: 50,
    questions: contents.map(({ question, content }) => element(content, question, quiz)),
    disableBackwardsNavigation: false,
    randomQuestions: false,
    endGame: { showResultPage: true, showSolutionButton: true, showRetryButton: true },
    override: { checkButton: true },
  }
}

function packageJson(quiz: ExchangeQuiz, contents: readonly { content: Content }[]) {
  const used = ['H5P.QuestionSet', ...contents.map(({ content }) => content.library)] as const
  const dependencies = [...new Set(used)].map((machineName) => {
    const [majorVersion, minorVersion] = versionOf(machineName)
    return { machineName, majorVersion, minorVersion }
  })
  return {
    title: quiz.title,
    extraTitle: quiz.title,
    language: quiz.language,
    defaultLanguage: quiz.language,
    mainLibrary: 'H5P.QuestionSet',
    embedTypes: ['iframe'],
    license: 'U',
    preloadedDependencies: dependencies,
  }
}

const CHANGED: Partial<Record<Question['type'], LossKey>> = {
  'select-evidence': 'becomes-choice',
  ordering: 'becomes-matching',
  'short-answer': 'becomes-gap',
}

function lossesOf(question: Question, quiz: ExchangeQuiz, words: VerdictWords): Loss[] {
  if (!contentOf({ quiz, words }, question)) return [loss(question, 'left-out')]
  const asksThird = offersNotStated(question) || (question.type === 'gap' && question.options.length > 0)
  const changed = asksThird ? 'becomes-choice' : CHANGED[question.type]
  const rows = question.type === 'matching' || question.type === 'ordering'
  return [
    ...(changed ? [loss(question, changed)] : []),
    ...lost(question, {
      evidence: 'evidence-as-feedback',
      'reason-places': 'reason-places-gone',
      process: 'process-gone',
      points: 'points-gone',
      settings: 'settings-gone',
      ...(rows ? { reasons: 'reasons-gone' } : {}),
    }),
  ]
}

/** Whether a question can be written does not hang on words. */
const NO_WORDS: VerdictWords = { true: '', false: '', notStated: '' }

/** H5P: a question set without its libraries, which the site that takes it has. */
export const h5p: Writer = {
  id: 'h5p',
  extension: 'h5p',
  mediaType: 'application/zip',
  write: (quiz, { words, now }) => {
    const contents = written(quiz, words)
    const files = {
      'h5p.json': JSON.stringify(packageJson(quiz, contents)),
      'content/content.json': JSON.stringify(setOf(quiz, contents)),
    }
    return archiveOf(files, now)
  },
  losses: (quiz) => [
    ...(quiz.article ? [loss(null, 'article-as-description')] : []),
    ...quiz.questions.flatMap((question) => lossesOf(question, quiz, NO_WORDS)),
  ],
}
