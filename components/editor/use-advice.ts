'use client'

import { useEffect, useState } from 'react'
import type { GateReportView, ProblemView } from './editor-state'

/** What is known of the question as it stands. */
export type AdviceState =
  | { readonly kind: 'none' | 'asking' | 'away' }
  | { readonly kind: 'said'; readonly problems: readonly ProblemView[]; readonly gates: readonly GateReportView[] }

/** Long enough for a pause between words, short enough to feel at once. */
const PAUSE = 400

async function ask(address: string, body: string, signal: AbortSignal): Promise<AdviceState> {
  const headers = { 'content-type': 'application/json' }
  const reply = await fetch(address, { method: 'POST', headers, body, signal })
  if (!reply.ok) return { kind: 'away' }
  const { problems, gates } = await reply.json()
  return { kind: 'said', problems, gates }
}

/** Asks the gates about `input` (JSON) after each pause; what was asked before is dropped. Null asks nothing. */
export function useAdvice(address: string, input: string | null): { advice: AdviceState; isAsking: boolean } {
  const [advice, setAdvice] = useState<AdviceState>({ kind: 'none' })
  const [asked, setAsked] = useState<string | null>(null)
  useEffect(() => {
    if (input === null) return
    const abort = new AbortController()
    const timer = setTimeout(async () => {
      const next = await ask(address, input, abort.signal).catch((): AdviceState => ({ kind: 'away' }))
      if (abort.signal.aborted) return
      setAdvice(next)
      setAsked(input)
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [address, input])
  return { advice, isAsking: input !== null && asked !== input }
}
