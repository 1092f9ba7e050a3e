import { showDigits } from '@/i18n/digits'
import type { Preferences } from '@/i18n/preferences'
import type { Block, Role } from '@/quiz'

export interface BlockWords {
  readonly edit: string
  readonly role: string
  readonly roles: Readonly<Record<Role, string>>
  readonly text: string
  readonly textHint: string
  readonly save: string
  readonly join: string
  readonly takeOut: string
}

interface Props {
  readonly block: Block
  readonly isFirst: boolean
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly digits: Preferences['digits']
  readonly words: BlockWords
}

const LOOKS: Record<Role, string> = {
  title: 'text-[1.35em] font-bold leading-normal',
  heading: 'text-[1.1em] font-bold',
  paragraph: '',
  'list-item': 'list-item list-disc ms-6',
  quotation: 'border-s-2 border-line ps-4',
  byline: 'text-quiet',
  caption: 'text-quiet',
}

/** Enough of a text to know it by. */
const opening = (text: string) => text.split(' ').slice(0, 5).join(' ')

/** Rows that show the whole text, about, where the browser does not fit the field to it by itself. */
const rowsFor = (text: string) => Math.min(14, Math.max(2, Math.ceil(text.length / 48)))

function Fields({ block, isFirst, language, direction, words }: Props) {
  return (
    <div className="card grid gap-4 p-4">
      <div className="grid gap-2">
        <label htmlFor={`role-${block.id}`} className="font-semibold">
          {words.role}
        </label>
        <select id={`role-${block.id}`} name={`role-${block.id}`} defaultValue={block.role} className="field max-w-sm">
          {Object.entries(words.roles).map(([role, name]) => (
            <option key={role} value={role}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="grid gap-2">
        <label htmlFor={`text-${block.id}`} className="font-semibold">
          {words.text}
        </label>
        <textarea
          id={`text-${block.id}`}
          name={`text-${block.id}`}
          lang={language}
          dir={direction}
          rows={rowsFor(block.text)}
          defaultValue={block.text}
          aria-describedby={`hint-${block.id}`}
          className="field field-fitting font-reading text-lg leading-loose"
        />
        <p id={`hint-${block.id}`} className="text-quiet">
          {words.textHint}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <button type="submit" name="do" value={`save:${block.id}`} className="button">
          {words.save}
        </button>
        {isFirst ? null : (
          <button type="submit" name="do" value={`join:${block.id}`} className="button">
            {words.join}
          </button>
        )}
      </div>
    </div>
  )
}

/** One block as it will be read; its fields are folded away, and are sent with the form all the same. */
export function BlockEditor(props: Props) {
  const { block, language, direction, digits, words } = props
  const about = opening(block.text)
  return (
    <div id={`b${block.id}`} data-role={block.role} className="grid grid-cols-[minmax(0,1fr)_auto] pb-3">
      <p lang={language} dir={direction} className={`reading col-span-2 ${LOOKS[block.role]}`}>
        {showDigits(block.text, digits)}
      </p>
      <details className="col-span-2 col-start-1 row-start-2">
        <summary className="w-fit cursor-pointer py-2.5 text-accent">
          {words.edit}
          <span className="sr-only">: {about}</span>
          <span className="text-quiet"> · {words.roles[block.role]}</span>
        </summary>
        <Fields {...props} />
      </details>
      <button
        type="submit"
        name="do"
        value={`take-out:${block.id}`}
        className="quiet-button col-start-2 row-start-2 self-start"
      >
        {words.takeOut}
        <span className="sr-only">: {about}</span>
      </button>
    </div>
  )
}
