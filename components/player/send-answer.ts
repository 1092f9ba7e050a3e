import type { Response } from '@/quiz'

export type Reply =
  | { readonly kind: 'received' }
  /** Kept, but after the time was over. */
  | { readonly kind: 'late' }
  /** Something else counts: another tab or device was there with this sequence or a higher one. */
  | { readonly kind: 'newer'; readonly sequence: number; readonly response: Response }
  /** With the server's sentence where it gave one. */
  | { readonly kind: 'refused'; readonly problem: string | undefined }
  /** No network, or a server that asks to try later. */
  | { readonly kind: 'later'; readonly seconds: number }

const USUAL_WAIT = 1
const USUAL_PAUSE = 3

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
    })
    if (reply.ok) {
      const stands: { sequence: number; response?: Response; late?: true } = await reply.json()
      if (stands.response === undefined) return { kind: stands.late ? 'late' : 'received' }
      return { kind: 'newer', sequence: stands.sequence, response: stands.response }
    }
    if (reply.status === 429 || reply.status >= 500) {
      return { kind: 'later', seconds: Number(reply.headers.get('retry-after')) || USUAL_WAIT }
    }
    const refusal: { error?: string; message?: string } = await reply.json().catch(() => ({}))
    // In a pause nothing is taken and nothing is lost: it is sent when the work goes on.
    if (refusal.error === 'paused' || refusal.error === 'not-open') return { kind: 'later', seconds: USUAL_PAUSE }
    return { kind: 'refused', problem: refusal.message }
  } catch {
    return { kind: 'later', seconds: USUAL_WAIT }
  }
}
