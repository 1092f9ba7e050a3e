import { ActionForm } from '../forms/action-form'
import { TextField } from '../forms/text-field'
import type { FormAction } from '../forms/use-kept-form'
import type { AssignmentWords } from './rules-fields'
import { StepButton } from './step-button'

interface Person {
  readonly id: string
  readonly name: string
  readonly isPupil: boolean
  readonly isTeacher: boolean
  readonly removed: boolean
  readonly extraMinutes: number
  /** What each attempt has come to, in words. */
  readonly attempts: readonly string[]
}

interface Actions {
  readonly giveExtra: FormAction
  readonly rename: FormAction
  readonly link: FormAction
  readonly changeSeat: FormAction
}

interface Props {
  readonly t: AssignmentWords
  readonly people: readonly Person[]
  /** The class's roster; none where it was given to anyone. */
  readonly pupils: readonly { readonly id: string; readonly name: string }[]
  readonly actions: Actions
}

function LinkForm({ t, person, pupils, actions }: Omit<Props, 'people'> & { person: Person }) {
  const id = `link-${person.id}`
  return (
    <ActionForm action={actions.link} label={t('linkDo')} pendingLabel={t('saving')} isQuiet>
      <input type="hidden" name="participant" value={person.id} />
      <div className="grid gap-2">
        <label htmlFor={id} className="font-semibold">
          {t('link')}
        </label>
        <select
          id={id}
          name="pupil"
          required
          defaultValue=""
          aria-describedby={`${id}-hint`}
          className="field max-w-sm"
        >
          <option value="">{t('choose')}</option>
          {pupils.map((pupil) => (
            <option key={pupil.id} value={pupil.id}>
              {pupil.name}
            </option>
          ))}
        </select>
        <p id={`${id}-hint`} className="text-quiet">
          {t('linkHint')}
        </p>
      </div>
    </ActionForm>
  )
}

function Management(props: Omit<Props, 'people'> & { person: Person }) {
  const { t, person, pupils, actions } = props
  const seat = (to: 'remove' | 'bring-back' | 'free') => ({ participant: person.id, seat: to })
  const hidden = <input type="hidden" name="participant" value={person.id} />
  return (
    <div className="grid items-start gap-6 py-4 sm:grid-cols-2">
      <ActionForm action={actions.giveExtra} label={t('set')} pendingLabel={t('saving')} isQuiet>
        {hidden}
        <TextField
          id={`extra-${person.id}`}
          name="extra"
          type="number"
          label={t('extra')}
          width="number"
          min={0}
          max={600}
          defaultValue={person.extraMinutes}
        />
      </ActionForm>
      <ActionForm action={actions.rename} label={t('set')} pendingLabel={t('saving')} isQuiet>
        {hidden}
        <TextField
          id={`name-${person.id}`}
          name="name"
          label={t('rename')}
          width="name"
          dir="auto"
          required
          maxLength={80}
          defaultValue={person.name}
        />
      </ActionForm>
      {pupils.length > 0 && !person.isPupil && !person.isTeacher ? <LinkForm {...props} /> : null}
      <div className="grid gap-4">
        {person.isPupil ? (
          <StepButton
            action={actions.changeSeat}
            fields={seat('free')}
            label={t('free')}
            pendingLabel={t('saving')}
            hint={t('freeHint')}
          />
        ) : null}
        <StepButton
          action={actions.changeSeat}
          fields={seat(person.removed ? 'bring-back' : 'remove')}
          label={person.removed ? t('bringBack') : t('remove')}
          pendingLabel={t('saving')}
          hint={person.removed ? undefined : t('removeHint')}
        />
      </div>
    </div>
  )
}

/** What is to be known of a person here besides the name; none of it for most. */
function signsOf({ t, pupils }: Props, person: Person): string[] {
  const isGuest = pupils.length > 0 && !person.isPupil && !person.isTeacher
  return [person.isTeacher ? t('preview') : '', isGuest ? t('guest') : '', person.removed ? t('removed') : ''].filter(
    Boolean,
  )
}

/** Everybody who joined, how far they are, and what can be changed about each. */
export function People(props: Props) {
  const { t, people } = props
  return (
    <section aria-labelledby="people" className="grid gap-3">
      <h2 id="people" className="text-xl font-semibold">
        {t('people')}
      </h2>
      {people.length === 0 ? <p className="text-quiet">{t('peopleEmpty')}</p> : null}
      <ul className="grid">
        {people.map((person) => (
          <li key={person.id} className="border-b border-line">
            <details name="person">
              <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-4 py-2">
                <span aria-hidden="true" className="text-quiet">
                  ▾
                </span>
                <span className={person.removed ? 'text-quiet line-through' : 'font-semibold'}>
                  <bdi>{person.name}</bdi>
                </span>
                {signsOf(props, person).map((sign) => (
                  <span key={sign} className="rounded-soft bg-line px-2">
                    {sign}
                  </span>
                ))}
                <span className="ms-auto text-quiet">{person.attempts.join(' · ') || t('noAttempt')}</span>
              </summary>
              <Management {...props} person={person} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
