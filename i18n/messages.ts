import type { Locale } from './locales'
import arAccount from './messages/ar/account.json'
import arArticle from './messages/ar/article.json'
import arAssignment from './messages/ar/assignment.json'
import arAttempt from './messages/ar/attempt.json'
import arClass from './messages/ar/class.json'
import arEditor from './messages/ar/editor.json'
import arError from './messages/ar/error.json'
import arGate from './messages/ar/gate.json'
import arHome from './messages/ar/home.json'
import arIntake from './messages/ar/intake.json'
import arJoin from './messages/ar/join.json'
import arLive from './messages/ar/live.json'
import arQuiz from './messages/ar/quiz.json'
import arResult from './messages/ar/result.json'
import arReview from './messages/ar/review.json'
import arSite from './messages/ar/site.json'
import enAccount from './messages/en/account.json'
import enArticle from './messages/en/article.json'
import enAssignment from './messages/en/assignment.json'
import enAttempt from './messages/en/attempt.json'
import enClass from './messages/en/class.json'
import enEditor from './messages/en/editor.json'
import enError from './messages/en/error.json'
import enGate from './messages/en/gate.json'
import enHome from './messages/en/home.json'
import enIntake from './messages/en/intake.json'
import enJoin from './messages/en/join.json'
import enLive from './messages/en/live.json'
import enQuiz from './messages/en/quiz.json'
import enResult from './messages/en/result.json'
import enReview from './messages/en/review.json'
import enSite from './messages/en/site.json'

const ar = {
  account: arAccount,
  article: arArticle,
  assignment: arAssignment,
  attempt: arAttempt,
  class: arClass,
  editor: arEditor,
  error: arError,
  gate: arGate,
  home: arHome,
  intake: arIntake,
  join: arJoin,
  live: arLive,
  quiz: arQuiz,
  result: arResult,
  review: arReview,
  site: arSite,
}

export type Messages = typeof ar

/** Typed by the Arabic: a key that English lacks does not compile; one that it has too many fails a test. */
export const messages: Record<Locale, Messages> = {
  ar,
  en: {
    account: enAccount,
    article: enArticle,
    assignment: enAssignment,
    attempt: enAttempt,
    class: enClass,
    editor: enEditor,
    error: enError,
    gate: enGate,
    home: enHome,
    intake: enIntake,
    join: enJoin,
    live: enLive,
    quiz: enQuiz,
    result: enResult,
    review: enReview,
    site: enSite,
  },
}
