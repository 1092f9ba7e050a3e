import type { Draft } from './draft'
import { gates } from './gates/registry'
import type { AnnotatedDocument } from './text/document'
import type { GateReport } from './types'

export interface Judged {
  readonly draft: Draft
  readonly reports: readonly GateReport[]
  readonly refusedBy: { readonly gate: string; readonly message: string } | null
}

/** Asks every gate about a draft; a refusal ends the asking, unless the gates only advise. */
export function judge(
  draft: Draft,
  document: AnnotatedDocument,
  { refusalsWarn = false }: { readonly refusalsWarn?: boolean } = {},
): Judged {
  const reports: GateReport[] = []
  for (const gate of gates) {
    const objection = gate.judge(draft, document)
    if (objection?.severity === 'refuse' && !refusalsWarn)
      return { draft, reports, refusedBy: { gate: gate.id, message: objection.message } }
    reports.push(
      objection ? { id: gate.id, verdict: 'warn', message: objection.message } : { id: gate.id, verdict: 'pass' },
    )
  }
  return { draft, reports, refusedBy: null }
}
