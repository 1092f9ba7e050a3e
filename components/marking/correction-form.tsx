'use client'

import { SubmitLine } from '../forms/submit-line'
import { type ActionState, useKeptForm } from '../forms/use-kept-form'
import { type KeyField, KeyFields } from './key-fields'
import { PreviewCard, type ShownPreview } from './preview-card'

export type CorrectionState = (NonNullable<ActionState> & { readonly preview?: ShownPreview }) | null

interface Choice {
  readonly value: string
  readonly label: string
  readonly hint?: string
}

interface Props {
  readonly action: (state: CorrectionState, form: FormData) => Promise<CorrectionState>
  /** None where there is no key to correct. */
  readonly keyField: KeyField | null
  readonly kinds: readonly Choice[]
  readonly treatments: readonly Choice[]
  readonly explanation: string
  readonly direction: 'rtl' | 'ltr'
  readonly language: string
  readonly labels: Readonly<
    Record<
      | 'kind'
      | 'treatment'
      | 'explanation'
      | 'explanationHint'
      | 'reason'
      | 'reasonHint'
      | 'preview'
      | 'previewing'
      | 'confirm'
      | 'again'
      | 'handStays'
      | 'key',
      string
    >
  >
}

interface RadiosProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: string | undefined
}

function Radios({ name, legend, choices, chosen }: RadiosProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="font-semibold">{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} className="flex min-h-11 items-start gap-3 py-2">
          <input
            type="radio"
            name={name}
            value={value}
            required
            defaultChecked={chosen === value}
            className="mt-1 size-5 shrink-0 accent-accent"
          />
          <span className="grid">
            <span>{label}</span>
            {hint ? <span className="text-quiet">{hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface TextProps {
  readonly name: 'explanation' | 'reason'
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly isRequired?: boolean
  readonly dir: 'rtl' | 'ltr' | 'auto'
  readonly lang?: string
}

function Text({ name, label, hint, value, isRequired, dir, lang }: TextProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <textarea
        id={name}
        name={name}
        rows={3}
        dir={dir}
        lang={lang}
        required={isRequired}
        maxLength={name === 'reason' ? 1000 : 3000}
        defaultValue={value}
        aria-describedby={`${name}-hint`}
        className="field"
      />
      <p id={`${name}-hint`} className="text-quiet">
        {hint}
      </p>
    </div>
  )
}

/** A correction: what is wrong, what becomes of the marks; looked at first, and only then carried out. */
export function CorrectionForm({ action, keyField, kinds, treatments, labels, ...props }: Props) {
  const { state, isPending, form } = useKeptForm<CorrectionState>(action)
  const values = state?.values
  const preview = state?.preview
  const onlyKind = kinds.length === 1 ? kinds[0]?.value : undefined
  return (
    <form {...form} className="grid gap-7">
      {onlyKind ? (
        <input type="hidden" name="kind" value={onlyKind} />
      ) : (
        <Radios name="kind" legend={labels.kind} choices={kinds} chosen={values?.kind ?? kinds[0]?.value} />
      )}
      {keyField ? (
        <>
          <KeyFields field={keyField} legend={labels.key} values={values} {...props} />
          <Text
            name="explanation"
            label={labels.explanation}
            hint={labels.explanationHint}
            value={values?.explanation ?? props.explanation}
            dir={props.direction}
            lang={props.language}
          />
        </>
      ) : null}
      <Radios name="treatment" legend={labels.treatment} choices={treatments} chosen={values?.treatment} />
      <p className="text-quiet">{labels.handStays}</p>
      <Text
        name="reason"
        label={labels.reason}
        hint={labels.reasonHint}
        value={values?.reason ?? ''}
        isRequired
        dir="auto"
      />
      <div aria-live="polite">{preview ? <PreviewCard preview={preview} /> : null}</div>
      {preview ? (
        <>
          <input type="hidden" name="seen" value={preview.seen} />
          <input type="hidden" name="of" value={preview.of} />
          <button type="submit" name="go" value="preview" className="button w-fit">
            {labels.again}
          </button>
        </>
      ) : null}
      <SubmitLine
        label={preview ? labels.confirm : labels.preview}
        value={preview ? 'confirm' : 'preview'}
        pendingLabel={labels.previewing}
        isPending={isPending}
        problem={state?.message || undefined}
      />
    </form>
  )
}
