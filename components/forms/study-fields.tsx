import { TextField } from './text-field'

interface Props {
  readonly legend: string
  /** The last is what is usual. */
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly count: { readonly label: string; readonly hint: string; readonly most: number; readonly usual: number }
}

/** How somebody studies alone: how many questions, and when what is right is shown. */
export function StudyFields({ legend, choices, count }: Props) {
  return (
    <>
      <TextField
        id="count"
        type="number"
        label={count.label}
        hint={count.hint}
        width="number"
        min={1}
        max={Math.max(count.most, count.usual)}
        defaultValue={count.usual}
      />
      <fieldset>
        <legend className="font-semibold">{legend}</legend>
        <div className="flex flex-wrap gap-x-6">
          {choices.map(({ value, label }, index) => (
            <label key={value} className="flex min-h-12 items-center gap-3">
              <input
                type="radio"
                name="feedback"
                value={value}
                defaultChecked={index === choices.length - 1}
                className="size-5 accent-accent"
              />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  )
}
