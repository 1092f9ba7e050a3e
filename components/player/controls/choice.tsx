'use client'

import { RESPONSE_FIELD } from '@/lib/response-fields'
import type { ControlProps } from './control'
import { OptionRow } from './option-row'

const LETTERS: Record<string, string> = { ar: 'أبجدهوزحطي', en: 'ABCDEFGHIJ' }

export function letterAt(language: string, index: number): string {
  return (LETTERS[language] ?? LETTERS.en ?? '').charAt(index)
}

/** One of several options. */
export function ChoiceControl({ question, response, give, language, direction }: ControlProps) {
  return question.options.map((option, index) => (
    <OptionRow
      key={option.id}
      type="radio"
      name={RESPONSE_FIELD}
      value={option.id}
      letter={letterAt(language, index)}
      text={option.text}
      direction={direction}
      isChosen={response === option.id}
      onChoose={() => give(option.id)}
    />
  ))
}

/** Any number of options. */
export function MultipleChoiceControl({ question, response, give, labels, language, direction }: ControlProps) {
  const chosen = Array.isArray(response) ? response.flat() : []
  return (
    <>
      <p className="text-quiet">{labels.severalHint}</p>
      {question.options.map((option, index) => (
        <OptionRow
          key={option.id}
          type="checkbox"
          name={RESPONSE_FIELD}
          value={option.id}
          letter={letterAt(language, index)}
          text={option.text}
          direction={direction}
          isChosen={chosen.includes(option.id)}
          onChoose={(isChosen) => {
            const others = chosen.filter((id) => id !== option.id)
            give(isChosen ? [...others, option.id] : others)
          }}
        />
      ))}
    </>
  )
}

export function TrueFalseControl({ response, give, labels, direction }: ControlProps) {
  return [true, false].map((value) => (
    <OptionRow
      key={String(value)}
      type="radio"
      name={RESPONSE_FIELD}
      value={String(value)}
      text={value ? labels.yes : labels.no}
      direction={direction}
      isChosen={response === value}
      onChoose={() => give(value)}
    />
  ))
}
