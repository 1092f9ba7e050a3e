import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/text-field'
import type { FormAction } from '../forms/use-kept-form'
import type { AssignmentWords } from './rules-fields'
import { StepButton } from './step-button'

interface Props {
  readonly t: AssignmentWords
  readonly state: 'before' | 'open' | 'paused' | 'closed' | 'ended'
  readonly locked: boolean
  readonly released: boolean
  /** The results wait for the teacher. */
  readonly hasRelease: boolean
  /** There is a limit or a closing time that can be moved. */
  readonly hasTime: boolean
  readonly takeStep: FormAction
  readonly addMinutes: FormAction
}

type Step = 'pause' | 'resume' | 'end' | 'reopen' | 'lock' | 'unlock' | 'release' | 'withhold'

/** What makes sense now: a run that is over can only be reopened. */
function stepsOf({ state, locked, released, hasRelease }: Props): Step[] {
  const isOver = state === 'ended' || state === 'closed'
  const steps: (Step | false)[] = [
    state === 'open' && 'pause',
    state === 'paused' && 'resume',
    !isOver && (locked ? 'unlock' : 'lock'),
    isOver && 'reopen',
    hasRelease && (released ? 'withhold' : 'release'),
    state !== 'ended' && 'end',
  ]
  return steps.filter((step) => step !== false)
}

/** The run in the teacher's hand. The same is on the live board, where it is used during a lesson. */
export function RunControls(props: Props) {
  const { t, hasTime, state } = props
  return (
    <section aria-labelledby="control" className="card grid gap-5 p-5 sm:p-7">
      <h2 id="control" className="text-xl font-semibold">
        {t('control')}
      </h2>
      {props.locked ? <p>{t('locked')}</p> : null}
      {props.hasRelease && props.released ? <p>{t('released')}</p> : null}
      <div className="flex flex-wrap gap-3">
        {stepsOf(props).map((step) => (
          <StepButton
            key={step}
            action={props.takeStep}
            fields={{ step }}
            label={t(step)}
            pendingLabel={t('saving')}
            hint={step === 'end' ? t('endHint') : undefined}
            isPrimary={step === 'resume'}
          />
        ))}
      </div>
      {hasTime && state !== 'ended' ? (
        <ActionForm action={props.addMinutes} label={t('addTime')} pendingLabel={t('saving')} isQuiet>
          <TextField
            id="add-minutes"
            name="minutes"
            type="number"
            label={t('addMinutes')}
            width="number"
            min={1}
            max={240}
            defaultValue={5}
          />
        </ActionForm>
      ) : null}
    </section>
  )
}
