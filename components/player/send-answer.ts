import type { Response } from '@/quiz'

export type Reply =
  | { readonly kind: 'received' }
  /** Kept, but after the time was over. */
  | { readonly kind: 'late' }
  /** Something else counts: another tab or device was there with this sequence or a higher one. */
  | { readonly kind: 'newer'; readonly sequence: number; readonly response: Response }
  /** With the server's sentence where it gave one. */
  | { readonly kind: 'refused'; readonly problem: string | undefined }
  /** The server does not know this device (any more): its session is over. */
  | { readonly kind: 'shut-out' }
  /** No network, or a server that asks to try later (`isAsked`). */
  | { readonly kind: 'later'; readonly seconds: number; readonly isAsked: boolean }

const USUAL_WAIT = 1
const USUAL_PAUSE = 3
/** A request that has not come back by then is sent again; the server knows it by its sequence. */
const PATIENCE_MS = 15_000
/** In a pause nothing is taken and nothing is lost: it is sent when the work goes on. */
const PAUSES = ['paused', 'not-open']

async function readReply(reply: globalThis.Response): Promise<Reply> {
  if (reply.ok) {
    const stands: { sequence: number; response?: Response; late?: true } = await reply.json()
    if (stands.response === undefined) return { kind: stands.late ? 'late' : 'received' }
    return { kind: 'newer', sequence: stands.sequence, response: stands.response }
  }
  if (reply.status === 429 || reply.status >= 500) {
    return { kind: 'later', seconds: Number(reply.headers.get('retry-after')) || USUAL_WAIT, isAsked: true }
  }
  const refusal: { error?: string; message?: string } = await reply.json().catch(() => ({}))
  if (refusal.error && PAUSES.includes(refusal.error)) return { kind: 'later', seconds: USUAL_PAUSE, isAsked: true }
  // An answer of something in between (a school's sign-in page, say) names no reason of ours.
  if (!refusal.error) return { kind: 'later', seconds: USUAL_PAUSE, isAsked: true }
  if (refusal.error === 'sign-in' || refusal.error === 'not-found') return { kind: 'shut-out' }
  return { kind: 'refused', problem: refusal.message }
}

/** Sends one answer the one way there is. Never throws: no network is a reply like any other. */
export async function sendAnswer(
  attemptId: string,
  questionId: string,
  answer: { readonly sequence: number; readonly response: Response },
): Promise<Reply> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/answers/${questionId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sequence: answer.sequence, response: answer.response }),
      // A save that is under way when the page is left still arrives.
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return await readReply(reply)
  } catch {
    return { kind: 'later', seconds: USUAL_WAIT, isAsked: false }
  }
}
