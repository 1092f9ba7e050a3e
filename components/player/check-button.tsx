'use client'

import type { RunWords } from './run'

interface Props {
  readonly words: RunWords
}

/** Shows the right answer to this question, after which it stays. It posts the form, with a script or without. */
export function CheckButton({ words }: Props) {
  return (
    <div className="grid gap-2">
      <button type="submit" name="go" value="check" aria-describedby="check-hint" className="button">
        {words.check}
      </button>
      <p id="check-hint" className="text-quiet">
        {words.checkHint}
      </p>
    </div>
  )
}
