import { LINE_SPACINGS, type Preferences, READING_SIZES } from '@/i18n/preferences'
import { StepForm } from '../step-form'
import type { ReadingWords } from './words'

interface Props {
  readonly preferences: Preferences
  readonly words: ReadingWords
  readonly setPreference: (form: FormData) => Promise<void>
}

export function SizeForm({ preferences, words, setPreference }: Props) {
  return (
    <StepForm
      name="size"
      at={preferences.size}
      steps={READING_SIZES.length}
      legend={words.size}
      less={{ label: words.smaller, sign: 'A−' }}
      more={{ label: words.larger, sign: 'A+' }}
      setPreference={setPreference}
    />
  )
}

/** What is set once and then left: the space between lines, and the vowel signs where the text has them. */
export function MoreLook({ preferences, words, vowelled, setPreference }: Props & { readonly vowelled: boolean }) {
  const { reading } = words
  const isHidden = preferences.tashkeel === 'hidden'
  return (
    <details className="reading-more">
      <summary className="button list-none px-3">{reading.more}</summary>
      <div className="card mt-2 flex flex-wrap items-center gap-x-6 gap-y-3 p-3">
        <div className="flex flex-wrap items-center gap-3">
          <span aria-hidden="true">{reading.spacing}</span>
          <StepForm
            name="spacing"
            at={preferences.spacing}
            steps={LINE_SPACINGS.length}
            legend={reading.spacing}
            less={{ label: reading.closer, sign: '−' }}
            more={{ label: reading.wider, sign: '+' }}
            setPreference={setPreference}
          />
        </div>
        {vowelled ? (
          <form action={setPreference}>
            <button type="submit" name="tashkeel" value={isHidden ? 'shown' : 'hidden'} className="button">
              {isHidden ? reading.showTashkeel : reading.hideTashkeel}
            </button>
          </form>
        ) : null}
      </div>
    </details>
  )
}
