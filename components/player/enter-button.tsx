'use client'

interface Props {
  readonly isLast: boolean
  readonly turn: (by: 1) => void
}

/**
 * What Enter in a field presses: a form's first button. It goes on, as one expects who has typed an answer, and does
 * not end the quiz; without this one, Enter would press "previous".
 */
export function EnterButton({ isLast, turn }: Props) {
  return (
    <button
      type="submit"
      name="go"
      value={isLast ? 'stay' : 'next'}
      tabIndex={-1}
      aria-hidden="true"
      onClick={(event) => {
        event.preventDefault()
        if (!isLast) turn(1)
      }}
      className="sr-only"
    />
  )
}
