'use client'

import { SubmitLine } from '../forms/submit-line'
import { TextArea } from '../forms/text-area'
import { type ActionState, useKeptForm } from '../forms/use-kept-form'

/** What a pasted list would add, in words. */
export interface RosterPreview {
  readonly found: string
  readonly names: readonly string[]
  /** What was left out or taken for something else, a line each, with what it is about. */
  readonly findings: readonly { readonly about: string; readonly texts: readonly string[] }[]
}

export type RosterState = (NonNullable<ActionState> & { readonly preview?: RosterPreview }) | null

interface Props {
  readonly action: (state: RosterState, form: FormData) => Promise<RosterState>
  readonly labels: Readonly<Record<'text' | 'hint' | 'file' | 'check' | 'add' | 'notYet' | 'pending', string>>
}

function Preview({ preview, notYet }: { readonly preview: RosterPreview; readonly notYet: string }) {
  return (
    <div className="card grid gap-3 p-4">
      <p className="font-semibold">{preview.found}</p>
      {preview.names.length > 0 ? (
        <>
          <p className="text-quiet">{notYet}</p>
          <ol className="grid max-h-72 gap-x-6 overflow-y-auto sm:grid-cols-2">
            {preview.names.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ol>
        </>
      ) : null}
      {preview.findings.map(({ about, texts }) => (
        <div key={about} className="border-t border-line pt-2">
          <p className="text-quiet">{about}:</p>
          <ul className="max-h-32 list-inside list-disc overflow-y-auto">
            {texts.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand in a list twice, and none moves
              <li key={`${index} ${text}`}>
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

/** A roster pasted or chosen, looked at, and only then added. Works without a script as well. */
export function RosterForm({ action, labels }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const text = state?.values.text ?? ''
  const canAdd = (state?.preview?.names.length ?? 0) > 0
  return (
    <form {...form} className="grid gap-5">
      <TextArea
        key={text}
        id="roster"
        name="text"
        rows={8}
        label={labels.text}
        hint={labels.hint}
        defaultValue={text}
        className="field leading-loose"
      />
      <div className="grid gap-2">
        <label htmlFor="roster-file" className="font-semibold">
          {labels.file}
        </label>
        <input
          key={text}
          id="roster-file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain,text/tab-separated-values"
          className="field"
        />
      </div>
      <div aria-live="polite">{state?.preview ? <Preview preview={state.preview} notYet={labels.notYet} /> : null}</div>
      {canAdd ? (
        <button type="submit" name="go" value="check" className="button w-fit">
          {labels.check}
        </button>
      ) : null}
      <SubmitLine
        label={canAdd ? labels.add : labels.check}
        value={canAdd ? 'add' : 'check'}
        pendingLabel={labels.pending}
        isPending={isPending}
        problem={state?.message || undefined}
      />
    </form>
  )
}
