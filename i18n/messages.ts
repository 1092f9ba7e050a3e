import type { Locale } from './locales'
import arArticle from './messages/ar/article.json'
import arAttempt from './messages/ar/attempt.json'
import arError from './messages/ar/error.json'
import arHome from './messages/ar/home.json'
import arQuiz from './messages/ar/quiz.json'
import arResult from './messages/ar/result.json'
import arSite from './messages/ar/site.json'
import enArticle from './messages/en/article.json'
import enAttempt from './messages/en/attempt.json'
import enError from './messages/en/error.json'
import enHome from './messages/en/home.json'
import enQuiz from './messages/en/quiz.json'
import enResult from './messages/en/result.json'
import enSite from './messages/en/site.json'

const ar = {
  article: arArticle,
  attempt: arAttempt,
  error: arError,
  home: arHome,
  quiz: arQuiz,
  result: arResult,
  site: arSite,
}

export type Messages = typeof ar

/** Typed by the Arabic: a key that English lacks does not compile; one that it has too many fails a test. */
export const messages: Record<Locale, Messages> = {
  ar,
  en: {
    article: enArticle,
    attempt: enAttempt,
    error: enError,
    home: enHome,
    quiz: enQuiz,
    result: enResult,
    site: enSite,
  },
}
