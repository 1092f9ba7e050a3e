'use client'

import type { PlayerWords } from './words'

type Step = 'previous' | 'next' | 'finish'

interface Props {
  readonly words: PlayerWords
  readonly hasArticle: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly isFinishing: boolean
  readonly turn: (step: Step) => void
}

/**
 * Previous, article, next; within a thumb's reach on a phone. The buttons post the form where there is no script,
 * and with one they only turn the page, because the answer is already on its way.
 */
export function ActionBar({ words, hasArticle, isFirst, isLast, isFinishing, turn }: Props) {
  const button = (step: Step, label: string, style: string, isDisabled: boolean) => (
    <button
      type="submit"
      name="go"
      value={step}
      disabled={isDisabled}
      onClick={(event) => {
        event.preventDefault()
        turn(step)
      }}
      className={`button grow ${style}`}
    >
      {label}
    </button>
  )
  return (
    <>
      <noscript>
        <p className="mb-4 text-quiet">{words.noScript}</p>
        <button type="submit" name="go" value="stay" className="button">
          {words.save}
        </button>
      </noscript>
      <div className="sticky bottom-0 flex gap-2 border-t border-line bg-paper py-3 lg:static lg:border-0">
        {button('previous', words.previous, '', isFirst)}
        {hasArticle ? (
          <a href="#article" className="button grow lg:hidden">
            {words.article}
          </a>
        ) : null}
        {isLast
          ? button('finish', words.finish, 'button-primary', isFinishing)
          : button('next', words.next, 'button-primary', false)}
      </div>
    </>
  )
}
