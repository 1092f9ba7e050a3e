import type { AssignmentWords } from './rules-fields'

interface Props {
  readonly t: AssignmentWords
  readonly classes: readonly { readonly id: string; readonly name: string; readonly pupils: string }[]
  readonly chosen: string
}

/** To whom it is given: a class of the teacher's, or anyone with the code. */
export function ClassChoice({ t, classes, chosen }: Props) {
  return (
    <div className="grid gap-2">
      <label htmlFor="classId" className="font-semibold">
        {t('class')}
      </label>
      <select
        id="classId"
        name="classId"
        defaultValue={chosen}
        aria-describedby="class-hint"
        className="field max-w-sm"
      >
        {classes.map(({ id, name, pupils }) => (
          <option key={id} value={id}>
            {name} ({pupils})
          </option>
        ))}
        <option value="">{t('anyone')}</option>
      </select>
      <p id="class-hint" className="text-quiet">
        {t('classHint')}
      </p>
    </div>
  )
}
