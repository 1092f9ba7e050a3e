import type { useTranslations } from 'next-intl'

interface Choice {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'article'>>
  readonly most: number
  readonly usual: number
  readonly types: readonly Choice[]
  readonly processes: readonly Choice[]
}

function Boxes({
  name,
  legend,
  hint,
  choices,
}: {
  name: string
  legend: string
  hint: string
  choices: readonly Choice[]
}) {
  return (
    <fieldset aria-describedby={`${name}-hint`}>
      <legend className="font-semibold">{legend}</legend>
      <p id={`${name}-hint`} className="mb-1 text-quiet">
        {hint}
      </p>
      <div className="flex flex-wrap gap-x-6">
        {choices.map(({ value, label }) => (
          <label key={value} className="flex min-h-12 items-center gap-3">
            <input type="checkbox" name={name} value={value} className="size-5 accent-accent" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** What may be asked of a build; every field has a good value before it is touched. */
export function BuildFields({ t, most, usual, types, processes }: Props) {
  return (
    <>
      <div className="grid gap-2">
        <label htmlFor="count" className="font-semibold">
          {t('count')}
        </label>
        <input
          id="count"
          name="count"
          type="number"
          min={1}
          max={most}
          defaultValue={usual}
          className="field max-w-28"
        />
      </div>
      <Boxes name="processes" legend={t('processes')} hint={t('allWhenNone')} choices={processes} />
      <Boxes name="types" legend={t('types')} hint={t('allWhenNone')} choices={types} />
      <div className="grid gap-2">
        <label htmlFor="seed" className="font-semibold">
          {t('seed')}
        </label>
        <input
          id="seed"
          name="seed"
          maxLength={64}
          defaultValue="1"
          aria-describedby="seed-hint"
          className="field max-w-44"
        />
        <p id="seed-hint" className="text-quiet">
          {t('seedHint')}
        </p>
      </div>
    </>
  )
}
