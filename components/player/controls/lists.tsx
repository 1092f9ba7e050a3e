'use client'

import { useState } from 'react'
import { matchField, placeField, RESPONSE_FIELD } from '@/lib/response-fields'
import { letterAt } from './choice'
import type { ControlProps } from './control'
import { OptionRow } from './option-row'

type Pair = [prompt: string, match: string]

interface RowProps {
  readonly name: string
  readonly text: string
  readonly label: string
  readonly direction: 'rtl' | 'ltr'
  readonly value: string
  readonly empty: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly onChoose: (value: string) => void
}

/** What stands there, and what is chosen for it. */
function SelectRow({ name, text, label, direction, value, empty, choices, onChoose }: RowProps) {
  return (
    <div dir={direction} className="card grid gap-2 px-4 py-3">
      <span className="font-reading text-xl leading-relaxed wrap-anywhere">{text}</span>
      <select
        name={name}
        aria-label={label}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
        className="field"
      >
        <option value="">{empty}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** The matches stand once in full, each with a letter; a select closes on too little of a long one. */
export function MatchingControl({ question, response, give, labels, language, direction }: ControlProps) {
  const given = new Map(Array.isArray(response) ? (response as Pair[]) : [])
  const matches = question.options
    .filter((option) => option.side === 'match')
    .map((option, index) => ({ ...option, letter: letterAt(language, index) }))
  const choose = (prompt: string, match: string) => {
    const others = [...given].filter(([id]) => id !== prompt)
    give(match ? [...others, [prompt, match]] : others)
  }
  return (
    <>
      <ul dir={direction} className="grid gap-2 font-reading text-xl leading-relaxed">
        {matches.map((match) => (
          <li key={match.id} className="flex gap-3">
            <span className="font-semibold text-quiet">{match.letter}</span>
            <span className="min-w-0 wrap-anywhere">{match.text}</span>
          </li>
        ))}
      </ul>
      {question.options
        .filter((option) => option.side === 'prompt')
        .map((prompt) => (
          <SelectRow
            key={prompt.id}
            name={matchField(prompt.id)}
            text={prompt.text}
            label={labels.chooseMatch.replace('{prompt}', prompt.text)}
            direction={direction}
            value={given.get(prompt.id) ?? ''}
            empty={labels.choose}
            choices={matches.map((match) => ({ value: match.id, label: `${match.letter}. ${match.text}` }))}
            onChoose={(match) => choose(prompt.id, match)}
          />
        ))}
    </>
  )
}

/** A place for each entry. The order is an answer once every entry has a place of its own. */
export function OrderingControl({ question, response, give, labels, direction }: ControlProps) {
  const order = Array.isArray(response) ? (response as string[]) : []
  const [placed, setPlaced] = useState(() => new Map(order.map((id, place) => [id, String(place)])))
  const choose = (id: string, place: string) => {
    const next = new Map(placed).set(id, place)
    setPlaced(next)
    const filled = [...next].filter(([, at]) => at !== '')
    const isComplete = new Set(filled.map(([, at]) => at)).size === question.options.length
    if (isComplete) give(filled.sort(([, a], [, b]) => Number(a) - Number(b)).map(([entry]) => entry))
  }
  const places = question.options.map((_, index) => ({ value: String(index), label: labels.numbers[index] ?? '' }))
  return (
    <>
      <p className="text-quiet">{labels.orderHint}</p>
      {question.options.map((option) => (
        <SelectRow
          key={option.id}
          name={placeField(option.id)}
          text={option.text}
          label={labels.place.replace('{entry}', option.text)}
          direction={direction}
          value={placed.get(option.id) ?? ''}
          empty={labels.choose}
          choices={places}
          onChoose={(at) => choose(option.id, at)}
        />
      ))}
    </>
  )
}

/** The article's sentences to choose one from. */
export function SelectEvidenceControl({ response, give, labels, direction, sentences }: ControlProps) {
  const start = response !== null && typeof response === 'object' && 'start' in response ? response.start : -1
  return (
    <>
      <p className="text-quiet">{labels.evidenceHint}</p>
      {sentences.map((sentence) => (
        <OptionRow
          key={sentence.start}
          type="radio"
          name={RESPONSE_FIELD}
          value={`${sentence.start}-${sentence.end}`}
          text={sentence.text}
          direction={direction}
          isChosen={start === sentence.start}
          onChoose={() => give({ start: sentence.start, end: sentence.end })}
        />
      ))}
    </>
  )
}
