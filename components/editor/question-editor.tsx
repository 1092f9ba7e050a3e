'use client'

import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { SubmitLine } from '@/components/forms/submit-line'
import { type ActionState, type FormAction, useKeptForm } from '@/components/forms/use-kept-form'
import { type Sheet, sheetFromFields } from '@/lib/question-sheet'
import { inputFromSheet } from '@/lib/question-sheet-input'
import type { QuestionInput, QuestionType, Span } from '@/quiz'
import { AdviceLines } from './advice-lines'
import { FieldsOfType } from './by-type'
import { EvidenceFields, KindFields, StemField } from './common-fields'
import { type Editor, type EditorArticle, EditorContext, useFocusNext, useIsLive } from './editor-context'
import type { ProblemView } from './editor-state'
import { WordsField } from './fields'
import { MarkingFields } from './marking'
import { blankSheet, sheetOf, withUsualRows } from './sheet'
import { type AdviceState, useAdvice } from './use-advice'
import type { EditorWords } from './words'

interface Props {
  /** Receives the form; gives the editor back what was refused, or goes elsewhere. */
  readonly action: FormAction
  /** The quiz whose gates are asked while one types. */
  readonly quizId: string
  /** The question to edit, or what a new one begins with. */
  readonly start:
    | { readonly input: QuestionInput }
    | { readonly type: QuestionType; readonly evidence?: readonly Span[] }
  readonly article: EditorArticle
  readonly words: EditorWords
  /** What stands beside the button, such as a link that leaves without saving. */
  readonly children?: ReactNode
}

function startSheet(start: Props['start'], state: ActionState): Sheet {
  if (state) return withUsualRows(sheetFromFields(state.values))
  return 'input' in start ? sheetOf(start.input) : blankSheet(start.type, start.evidence)
}

/** Once a save was refused, what is wrong is shown at its field, and goes as soon as it is mended. */
function problemsShown(state: ActionState, advice: AdviceState): readonly ProblemView[] {
  if (!state?.problems) return []
  return advice.kind === 'said' ? advice.problems : state.problems
}

/** Some fields of a question are one group of buttons or rows: what is wrong within it is said there. */
function sentenceFor(field: string, problems: readonly ProblemView[], told: Readonly<Record<string, string>>) {
  const isWhole = field === 'evidence' || field === 'settings.number.units'
  const isHere = (problem: ProblemView) => problem.field === field || (isWhole && problem.field.startsWith(`${field}.`))
  const problem = problems.find(isHere)
  return problem && (told[problem.key] ?? problem.key)
}

/** After a refusal the first marked field has the focus. */
function useFocusOnRefusal(state: ActionState) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!state?.problems) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus()
  }, [state])
  return form
}

function useSheet(start: Props['start'], state: ActionState) {
  const [first] = useState(() => startSheet(start, state))
  const [sheet, setSheet] = useState(first)
  const input = useMemo(() => JSON.stringify(inputFromSheet(sheet)), [sheet])
  // A new question is not judged before anything is written.
  const isUntouched = sheet === first && !('input' in start)
  return { sheet, setSheet, input: isUntouched ? null : input }
}

function useEditorValue(state: ActionState, { start, quizId, article, words }: Omit<Props, 'action'>) {
  const { sheet, setSheet, input } = useSheet(start, state)
  const { advice, isAsking } = useAdvice(`/api/quizzes/${quizId}/advice`, input)
  const base = useId()
  const focus = useFocusNext()
  const isLive = useIsLive()
  const problems = problemsShown(state, advice)
  const idOf = (name: string) => `${base}${name}`
  const editor: Editor = {
    sheet,
    change: (patch) => setSheet((now) => ({ ...now, ...patch })),
    article,
    words,
    idOf,
    problemOf: (field) => sentenceFor(field, problems, words.editor.problems),
    focusNext: (name) => focus(idOf(name)),
    isLive,
  }
  return { editor, advice, isAsking }
}

/** Room below what has the focus, so that the advice at the window's foot never lies on it. */
const CLEAR_OF_ADVICE = 'sm:[&_:is(button,input,select,summary,textarea)]:scroll-mb-72'

/** Writes a question of any type, or edits one; the gates advise as one types. A plain form where no script runs. */
export function QuestionEditor({ action, children, ...props }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const { editor, advice, isAsking } = useEditorValue(state, props)
  const formRef = useFocusOnRefusal(state)
  const { editor: say } = props.words
  return (
    <EditorContext value={editor}>
      <form {...form} ref={formRef} noValidate className={`grid min-w-0 gap-6 ${CLEAR_OF_ADVICE}`}>
        <KindFields />
        <StemField />
        <FieldsOfType />
        <EvidenceFields />
        <WordsField
          name="explanation"
          label={say.explanation}
          hint={say.explanationHint}
          rows={2}
          value={editor.sheet.explanation}
          onChange={(explanation) => editor.change({ explanation })}
        />
        <MarkingFields key={`marking.${editor.sheet.type}`} />
        {editor.isLive ? <AdviceLines advice={advice} isAsking={isAsking} /> : null}
        <SubmitLine label={say.save} pendingLabel={say.saving} isPending={isPending} problem={state?.message} />
        {children}
      </form>
    </EditorContext>
  )
}
