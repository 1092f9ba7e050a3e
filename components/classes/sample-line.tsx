import { ActionForm } from '../forms/action-form'
import type { FormAction } from '../forms/use-kept-form'
import type { ResultsWords } from '../results/figures'
import { SampleNote } from '../results/sample-note'

interface Props {
  readonly t: ResultsWords
  readonly remove: FormAction
}

/** Says of a class that it is made up, and takes it away. */
export function SampleLine({ t, remove }: Props) {
  return (
    <div className="grid gap-3">
      <SampleNote text={t('sample.note')} />
      <p className="text-quiet">{t('sample.removeHint')}</p>
      <ActionForm action={remove} label={t('sample.remove')} pendingLabel={t('sample.removing')} isQuiet />
    </div>
  )
}
