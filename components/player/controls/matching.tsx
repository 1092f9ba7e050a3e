'use client'

import { useState } from 'react'
import { letterAt } from '@/lib/option-letter'
import { matchField } from '@/lib/response-fields'
import { useScript } from '../../use-script'
import type { ControlProps } from './control'
import { pairsIn, withPair } from './pairs'
import { SelectField } from './select-field'

interface Held {
  readonly side: 'prompt' | 'match'
  readonly id: string
  readonly text: string
}

interface TapProps {
  readonly id: string
  readonly letter?: string
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  readonly language: string
  readonly isHeld: boolean
  readonly tap: () => void
}

/** What can be tapped, whole; without a script it only says what it says. */
function TapCard({ letter, text, direction, language, isHeld, tap }: TapProps) {
  const content = (
    <>
      {letter ? <span className="font-semibold text-quiet">{letter}</span> : null}
      <bdi dir={direction} lang={language} className="min-w-0 wrap-anywhere">
        {text}
      </bdi>
    </>
  )
  const look = 'tap-card font-reading text-xl leading-relaxed'
  return useScript() ? (
    <button type="button" dir={direction} aria-pressed={isHeld} onClick={tap} className={look}>
      {content}
    </button>
  ) : (
    <div dir={direction} className={look}>
      {content}
    </div>
  )
}

/**
 * A prompt is tapped, then its match, or the other way round; a select beside each prompt does the same. The matches
 * stand once in full, each with a letter, because a select closes on too little of a long one.
 */
export function MatchingControl({ question, response, give, labels, language, direction }: ControlProps) {
  const [held, setHeld] = useState<Held | null>(null)
  const pairs = pairsIn(response)
  const matches = question.options
    .filter((option) => option.side === 'match')
    .map((option, index) => ({ ...option, letter: letterAt(language, index) }))
  const prompts = question.options.filter((option) => option.side === 'prompt')
  const pair = (prompt: string, match: string) => {
    give(withPair(pairs, prompt, match))
    setHeld(null)
  }
  const tap = (tapped: Held) => {
    if (held?.id === tapped.id) return setHeld(null)
    if (!held || held.side === tapped.side) return setHeld(tapped)
    if (tapped.side === 'match') pair(held.id, tapped.id)
    else pair(tapped.id, held.id)
  }
  const cardOf = (option: { id: string; text: string; letter?: string }, side: Held['side']) => (
    <TapCard
      {...option}
      direction={direction}
      language={language}
      isHeld={held?.id === option.id}
      tap={() => tap({ ...option, side })}
    />
  )
  const asked = held?.side === 'prompt' ? labels.nowMatch : labels.nowPrompt
  return (
    <>
      <p className="text-quiet">{labels.matchHint}</p>
      <ul aria-label={labels.matches} className="grid gap-2">
        {matches.map((match) => (
          <li key={match.id}>{cardOf(match, 'match')}</li>
        ))}
      </ul>
      <p role="status" className="min-h-6 text-accent">
        {held ? asked.replace('{entry}', held.text) : ''}
      </p>
      <ul className="grid gap-3">
        {prompts.map((prompt) => {
          const chosen = matches.find((match) => match.id === pairs.get(prompt.id))
          return (
            <li key={prompt.id} dir={direction} className="card grid gap-2 p-2">
              {cardOf(prompt, 'prompt')}
              <SelectField
                name={matchField(prompt.id)}
                label={labels.chooseMatch.replace('{prompt}', prompt.text)}
                value={pairs.get(prompt.id) ?? ''}
                empty={labels.choose}
                choices={matches.map((match) => ({ value: match.id, label: `${match.letter}. ${match.text}` }))}
                onChoose={(match) => pair(prompt.id, match)}
              />
              {chosen ? (
                <p aria-hidden="true" className="px-2 font-reading text-xl leading-relaxed text-accent wrap-anywhere">
                  {chosen.letter}.{' '}
                  <bdi dir={direction} lang={language}>
                    {chosen.text}
                  </bdi>
                </p>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
