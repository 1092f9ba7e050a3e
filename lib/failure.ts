/** What went wrong in a way we expect: a key for the sentence in i18n/messages (error.json), never the sentence itself. */
export const FAILURE_STATUS = {
  'bad-request': 400,
  'sign-in': 401,
  forbidden: 403,
  'not-found': 404,
  finished: 409,
  'too-large': 413,
  invalid: 422,
  'wrong-response': 422,
  'card-unknown': 404,
  'class-limit': 422,
  'roster-empty': 422,
  'roster-limit': 422,
  'name-taken': 422,
  'too-many': 429,
  unavailable: 503,
  unexpected: 500,
  'article-empty': 422,
  'article-too-short': 422,
  'article-too-long': 413,
  'article-other-language': 422,
  'article-markup': 422,
  'article-broken-characters': 422,
  'no-questions': 422,
  'code-unknown': 404,
  'name-needed': 422,
  'name-elsewhere': 409,
  'not-open': 409,
  paused: 409,
  closed: 409,
  locked: 409,
  removed: 403,
  'no-attempts-left': 409,
  'question-closed': 409,
  'answer-first': 422,
  'already-there': 409,
  'draft-changed': 409,
  'draft-full': 422,
  'draft-empty': 422,
  'no-other-question': 422,
  'wrong-password': 422,
  'email-taken': 409,
  'registration-closed': 403,
  'link-used': 410,
  'file-empty': 422,
  'file-too-large': 413,
  'file-unknown-type': 422,
  'file-old-word': 422,
  'file-encrypted': 422,
  'file-scanned': 422,
  'file-bomb': 422,
  'file-broken': 422,
  'link-refused': 422,
  'link-unreachable': 422,
  'link-not-article': 422,
  'link-too-large': 413,
  'recovery-broken': 422,
  'recovery-foreign': 422,
  'import-empty': 422,
  'import-too-large': 413,
  'import-unknown': 422,
  'import-broken': 422,
  'import-bomb': 422,
  'import-nothing-chosen': 422,
  'import-no-place': 422,
  'last-administrator': 409,
  'has-classes': 409,
  'not-confirmed': 422,
  'not-finished': 409,
  'mark-changed': 409,
  'reason-needed': 422,
  'points-range': 422,
  'key-incomplete': 422,
  'key-same': 422,
  'key-changed': 409,
  'question-gone': 409,
  'last-question': 422,
} as const

export type FailureKey = keyof typeof FAILURE_STATUS

/** Thrown by `server/` for expected failures; actions and route handlers turn it into a sentence and a status. */
export class Failure extends Error {
  readonly key: FailureKey
  /** Seconds to wait, where waiting helps. */
  readonly retryAfter: number | undefined

  constructor(key: FailureKey, options?: { retryAfter?: number; cause?: unknown }) {
    super(key, { cause: options?.cause })
    this.name = 'Failure'
    this.key = key
    this.retryAfter = options?.retryAfter
  }

  get status(): number {
    return FAILURE_STATUS[this.key]
  }
}
