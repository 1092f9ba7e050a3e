import type { ArticleProblem } from './types'

/** Thrown by `readArticle`. The message is for logs; interfaces say it in their own words by `problem`. */
export class ArticleError extends Error {
  readonly problem: ArticleProblem

  constructor(problem: ArticleProblem, detail: string) {
    super(`${problem}: ${detail}`)
    this.name = 'ArticleError'
    this.problem = problem
  }
}
