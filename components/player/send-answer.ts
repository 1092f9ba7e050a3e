import type { Response } from '@/quiz'

export type Reply =
  | { readonly kind: 'received' }
  /** Something else counts: another tab or device was there with this sequence or a higher one. */
  | { readonly kind: 'newer'; readonly sequence: number; readonly response: Response }
  /** With the server's sentence where it gave one. */
  | { readonly kind: 'refused'; readonly problem: string | undefined }
  /** No network, or a server that asks to try later. */
  | { readonly kind: 'later'; readonly seconds: number }

const USUAL_WAIT = 1

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
      const stands: { sequence: number; response?: Response } = await reply.json()
      if (stands.response === undefined) return { kind: 'received' }
      return { kind: 'newer', sequence: stands.sequence, response: stands.response }
    }
    if (reply.status === 429 || reply.status >= 500) {
      return { kind: 'later', seconds: Number(reply.headers.get('retry-after')) || USUAL_WAIT }
    }
    const refusal: { message?: string } = await reply.json().catch(() => ({}))
    return { kind: 'refused', problem: refusal.message }
  } catch {
    return { kind: 'later', seconds: USUAL_WAIT }
  }
}
