'use client'

import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import { SubmitLine } from '../forms/submit-line'
import { type ActionState, useKeptForm } from '../forms/use-kept-form'
import { LocalTime } from '../local-time'

/** What a file would add, in words; moments are ISO. */
export interface RecoveryShown {
  readonly of: string
  readonly times: readonly { readonly label: string; readonly moment: string | null; readonly instead: string }[]
  readonly willAdd: string
  readonly canAdd: boolean
  readonly answers: readonly {
    readonly key: string
    readonly question: string
    readonly stem: string
    readonly answer: string
    readonly givenAt: string | null
    readonly state: string
    readonly isNew: boolean
  }[]
}

export type RecoveryState = (NonNullable<ActionState> & { readonly preview?: RecoveryShown }) | null

type Label = 'file' | 'check' | 'pending' | 'trust' | 'decision' | 'counts' | 'keeps' | 'add' | 'answer' | 'givenAt'

interface Props {
  readonly action: (state: RecoveryState, form: FormData) => Promise<RecoveryState>
  readonly labels: Readonly<Record<Label, string>>
  readonly locale: Locale
  readonly digits: NumberingSystem
}

function AnswerList({ preview, labels, locale, digits }: Omit<Props, 'action'> & { readonly preview: RecoveryShown }) {
  return (
    <ol className="grid">
      {preview.answers.map((row) => (
        <li key={row.key} className="grid gap-1 border-b border-line py-3" data-new={row.isNew}>
          <p className="text-quiet">
            {row.question} · <span className={row.isNew ? 'font-semibold text-accent' : ''}>{row.state}</span>
          </p>
          <p dir="auto" className="font-reading text-lg wrap-anywhere">
            {row.stem}
          </p>
          <p>
            {labels.answer}:{' '}
            <bdi dir="auto" className="font-semibold wrap-anywhere">
              {row.answer}
            </bdi>
          </p>
          {row.givenAt ? (
            <p className="text-quiet">
              {labels.givenAt}: <LocalTime moment={row.givenAt} locale={locale} digits={digits} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function Decision({ labels }: Pick<Props, 'labels'>) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{labels.decision}</legend>
      {(['counts', 'keeps'] as const).map((value) => (
        <label key={value} className="flex min-h-12 items-center gap-3">
          <input
            type="radio"
            name="decision"
            value={value}
            defaultChecked={value === 'counts'}
            className="size-5 shrink-0 accent-accent"
          />
          {labels[value]}
        </label>
      ))}
    </fieldset>
  )
}

/** A file of answers is chosen, looked at, and only then added. Works without a script as well. */
export function RecoveryForm({ action, labels, locale, digits }: Props) {
  const { state, isPending, form } = useKeptForm(action)
  const preview = state?.preview
  const text = state?.values.text ?? ''
  return (
    <form {...form} className="grid gap-5">
      <div className="grid gap-2">
        <label htmlFor="file" className="font-semibold">
          {labels.file}
        </label>
        <input key={text} id="file" name="file" type="file" accept=".json,application/json" className="field" />
      </div>
      {preview ? <input type="hidden" name="text" value={text} /> : null}
      <div aria-live="polite" className="grid gap-4">
        {preview ? (
          <section className="card grid gap-3 p-4">
            <h2 className="text-xl font-semibold">
              <bdi>{preview.of}</bdi>
            </h2>
            <dl className="grid gap-1">
              {preview.times.map(({ label, moment, instead }) => (
                <div key={label} className="flex flex-wrap gap-x-2">
                  <dt className="text-quiet">{label}:</dt>
                  <dd>{moment ? <LocalTime moment={moment} locale={locale} digits={digits} /> : instead}</dd>
                </div>
              ))}
            </dl>
            <p>{labels.trust}</p>
            <p className="font-semibold">{preview.willAdd}</p>
            <AnswerList preview={preview} labels={labels} locale={locale} digits={digits} />
          </section>
        ) : null}
      </div>
      {preview?.canAdd ? (
        <>
          <Decision labels={labels} />
          <button type="submit" name="go" value="check" className="button w-fit">
            {labels.check}
          </button>
        </>
      ) : null}
      <SubmitLine
        label={preview?.canAdd ? labels.add : labels.check}
        value={preview?.canAdd ? 'add' : 'check'}
        pendingLabel={labels.pending}
        isPending={isPending}
        problem={state?.message || undefined}
      />
    </form>
  )
}
