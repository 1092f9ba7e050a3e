import type { Locale } from './locales'
import arAccount from './messages/ar/account.json'
import arArticle from './messages/ar/article.json'
import arAssignment from './messages/ar/assignment.json'
import arAttempt from './messages/ar/attempt.json'
import arClass from './messages/ar/class.json'
import arData from './messages/ar/data.json'
import arDelivery from './messages/ar/delivery.json'
import arEditor from './messages/ar/editor.json'
import arError from './messages/ar/error.json'
import arExchange from './messages/ar/exchange.json'
import arGate from './messages/ar/gate.json'
import arHome from './messages/ar/home.json'
import arIntake from './messages/ar/intake.json'
import arJoin from './messages/ar/join.json'
import arLive from './messages/ar/live.json'
import arMarking from './messages/ar/marking.json'
import arQuiz from './messages/ar/quiz.json'
import arReading from './messages/ar/reading.json'
import arResult from './messages/ar/result.json'
import arResults from './messages/ar/results.json'
import arReview from './messages/ar/review.json'
import arSite from './messages/ar/site.json'
import arStudy from './messages/ar/study.json'
import arWorksheet from './messages/ar/worksheet.json'
import enAccount from './messages/en/account.json'
import enArticle from './messages/en/article.json'
import enAssignment from './messages/en/assignment.json'
import enAttempt from './messages/en/attempt.json'
import enClass from './messages/en/class.json'
import enData from './messages/en/data.json'
import enDelivery from './messages/en/delivery.json'
import enEditor from './messages/en/editor.json'
import enError from './messages/en/error.json'
import enExchange from './messages/en/exchange.json'
import enGate from './messages/en/gate.json'
import enHome from './messages/en/home.json'
import enIntake from './messages/en/intake.json'
import enJoin from './messages/en/join.json'
import enLive from './messages/en/live.json'
import enMarking from './messages/en/marking.json'
import enQuiz from './messages/en/quiz.json'
import enReading from './messages/en/reading.json'
import enResult from './messages/en/result.json'
import enResults from './messages/en/results.json'
import enReview from './messages/en/review.json'
import enSite from './messages/en/site.json'
import enStudy from './messages/en/study.json'
import enWorksheet from './messages/en/worksheet.json'

const ar = {
  account: arAccount,
  article: arArticle,
  assignment: arAssignment,
  attempt: arAttempt,
  class: arClass,
  data: arData,
  delivery: arDelivery,
  editor: arEditor,
  error: arError,
  exchange: arExchange,
  gate: arGate,
  home: arHome,
  intake: arIntake,
  join: arJoin,
  live: arLive,
  marking: arMarking,
  quiz: arQuiz,
  reading: arReading,
  result: arResult,
  results: arResults,
  review: arReview,
  site: arSite,
  study: arStudy,
  worksheet: arWorksheet,
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
    data: enData,
    delivery: enDelivery,
    editor: enEditor,
    error: enError,
    exchange: enExchange,
    gate: enGate,
    home: enHome,
    intake: enIntake,
    join: enJoin,
    live: enLive,
    marking: enMarking,
    quiz: enQuiz,
    reading: enReading,
    result: enResult,
    results: enResults,
    review: enReview,
    site: enSite,
    study: enStudy,
    worksheet: enWorksheet,
  },
}
