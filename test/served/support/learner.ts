// A learner who speaks to the application as the page does: JSON over HTTP, with a session cookie.
import type { Response as Given, PublicQuestion } from '@/quiz'
import type { Receipt } from '@/server/answers'
import type { AttemptView } from '@/server/attempts'
import type { LibraryEntry } from '@/server/quizzes'
import type { AttemptResult } from '@/server/results'

export type { AttemptResult, AttemptView, Receipt }

/** The shape of every refusal. */
export interface Refusal {
  readonly error: string
  readonly message: string
}

export interface Learner {
  readonly attemptId: string
  readonly cookie: string
  readonly questions: readonly PublicQuestion[]
  readonly sentences: AttemptView['sentences']
  request(path: string, init?: RequestInit): Promise<Response>
  save(questionId: string, sequence: number, response: Given): Promise<Response>
  attempt(): Promise<AttemptView>
  finish(): Promise<Response>
}

export type Shelf = readonly Pick<LibraryEntry, 'id' | 'title' | 'language' | 'questions'>[]

export async function libraryOf(url: string): Promise<Shelf> {
  return (await (await fetch(`${url}/api/quizzes`)).json()) as Shelf
}

/** The quiz of the library that asks the most. */
export async function longestQuiz(url: string): Promise<string> {
  const [first] = [...(await libraryOf(url))].sort((a, b) => b.questions - a.questions)
  if (!first) throw new Error('The library is empty')
  return first.id
}

export function post(url: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const json = { 'content-type': 'application/json', ...headers }
  return fetch(`${url}${path}`, { method: 'POST', headers: json, body: JSON.stringify(body) })
}

/** The session as a browser would send it back. */
export const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? ''

export async function startLearner(url: string, quizId: string): Promise<Learner> {
  const started = await post(url, '/api/attempts', { quizId })
  if (started.status !== 201) throw new Error(`The attempt did not start: ${started.status} ${await started.text()}`)
  const { attemptId } = (await started.json()) as { attemptId: string }
  return learnerOf(url, attemptId, cookieOf(started))
}

async function learnerOf(url: string, attemptId: string, cookie: string): Promise<Learner> {
  const request = (path: string, init: RequestInit = {}) =>
    fetch(`${url}${path}`, { ...init, headers: { cookie, ...(init.headers as Record<string, string>) } })
  const attempt = async () => (await (await request(`/api/attempts/${attemptId}`)).json()) as AttemptView
  const { questions, sentences } = await attempt()
  return {
    attemptId,
    cookie,
    questions,
    sentences,
    request,
    attempt,
    save: (questionId, sequence, response) =>
      request(`/api/attempts/${attemptId}/answers/${questionId}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ sequence, response }),
      }),
    finish: () => request(`/api/attempts/${attemptId}/finish`, { method: 'POST' }),
  }
}
