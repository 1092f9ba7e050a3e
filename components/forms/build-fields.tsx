import type { useTranslations } from 'next-intl'
import { TextField } from './text-field'

interface Choice {
  readonly value: string
  readonly label: string
  /** How many questions of this kind the article gives, as the reader writes numbers. */
  readonly count: string
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'article'>>
  readonly most: number
  readonly usual: number
  readonly types: readonly Choice[]
  readonly processes: readonly Choice[]
}

interface BoxesProps {
  readonly name: string
  readonly legend: string
  readonly hint: string
  readonly choices: readonly Choice[]
}

function Boxes({ name, legend, hint, choices }: BoxesProps) {
  return (
    <fieldset aria-describedby={`${name}-hint`}>
      <legend className="font-semibold">{legend}</legend>
      <p id={`${name}-hint`} className="mb-1 text-quiet">
        {hint}
      </p>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ value, label, count }) => (
          <label key={value} className="flex min-h-12 items-center gap-3">
            <input type="checkbox" name={name} value={value} className="size-5 accent-accent" />
            <span>
              {label} <bdi className="text-quiet">({count})</bdi>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What may be asked of a build; every field has a good value before it is touched, so most of them are folded away. */
export function BuildFields({ t, most, usual, types, processes }: Props) {
  return (
    <>
      <TextField id="count" type="number" label={t('count')} width="number" min={1} max={most} defaultValue={usual} />
      <details>
        <summary className="min-h-12 py-3">{t('more')}</summary>
        <div className="grid gap-5 pt-3">
          <Boxes name="processes" legend={t('processes')} hint={t('allWhenNone')} choices={processes} />
          <Boxes name="types" legend={t('types')} hint={t('allWhenNone')} choices={types} />
          <TextField id="seed" label={t('seed')} hint={t('seedHint')} width="short" maxLength={64} defaultValue="1" />
        </div>
      </details>
    </>
  )
}
