'use client'

import type { ReactNode } from 'react'
import { useEditor } from './editor-context'
import type { GateReportView, ProblemView } from './editor-state'
import type { AdviceState } from './use-advice'

interface LineProps {
  readonly gate: GateReportView
}

/** One warning as a plain line, with why on demand; the gate's own sentence is there where it quotes what it stumbled over. */
function Warning({ gate }: LineProps) {
  const { words, article } = useEditor()
  const gates: Readonly<Record<string, { readonly title: string; readonly advice: string }>> = words.gates
  const told = gates[gate.id]
  const isQuoting = gate.message?.includes('«')
  return (
    <li className="border-evidence-bar border-s-3 ps-3 has-[[open]]:basis-full">
      <details>
        <summary className="min-h-11 py-2 font-semibold">
          <span className="sr-only">{words.editor.warns}: </span>
          {told?.title ?? gate.id}
        </summary>
        <div className="grid gap-1 pb-2">
          {told ? <p>{told.advice}</p> : null}
          {gate.message && (isQuoting || !told) ? (
            <p dir={article.direction} lang={article.language} className="text-quiet wrap-anywhere">
              {gate.message}
            </p>
          ) : null}
        </div>
      </details>
    </li>
  )
}

function Missing({ problems }: { readonly problems: readonly ProblemView[] }) {
  const { words } = useEditor()
  const told: Readonly<Record<string, string>> = words.editor.problems
  const sentences = [...new Set(problems.map(({ key }) => told[key] ?? key))]
  return (
    <>
      <p>{words.editor.adviceMissing}</p>
      <ul className="list-disc ps-5 text-quiet">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

function said(advice: AdviceState, { adviceBefore, adviceAway, adviceGood }: Record<string, string>): ReactNode {
  if (advice.kind === 'away') return <p className="text-quiet">{adviceAway}</p>
  if (advice.kind !== 'said') return <p className="text-quiet">{adviceBefore}</p>
  if (advice.problems.length > 0) return <Missing problems={advice.problems} />
  const warnings = advice.gates.filter(({ verdict }) => verdict === 'warn')
  if (warnings.length === 0) return <p className="text-(color:--correct)">✓ {adviceGood}</p>
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {warnings.map((gate) => (
        <Warning key={gate.id} gate={gate} />
      ))}
    </ul>
  )
}

interface Props {
  readonly advice: AdviceState
  readonly isAsking: boolean
}

/** What the gates say, read out when it changes and never in the way. */
export function AdviceLines({ advice, isAsking }: Props) {
  const { words, idOf } = useEditor()
  const { editor } = words
  return (
    <section aria-labelledby={idOf('advice')} className="card grid gap-2 border-edge px-4 py-3 sm:sticky sm:bottom-3">
      <h3 id={idOf('advice')} className="flex items-center gap-2 font-semibold">
        {editor.advice}
        {isAsking ? <span aria-hidden="true" className="working" title={editor.adviceAsking} /> : null}
      </h3>
      <div aria-live="polite" className="grid gap-3">
        {said(advice, { ...editor, problems: '', marking: '' })}
      </div>
    </section>
  )
}
