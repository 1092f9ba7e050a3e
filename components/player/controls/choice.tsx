'use client'

import { letterAt } from '@/lib/option-letter'
import { RESPONSE_FIELD } from '@/lib/response-fields'
import type { ControlProps } from './control'
import { OptionRow } from './option-row'

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
      language={language}
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
          language={language}
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

/** True or false, and, where the question offers it, that the text does not say. */
export function TrueFalseControl({ question, response, give, labels }: ControlProps) {
  const choices = [
    { value: true, text: labels.yes },
    { value: false, text: labels.no },
    ...(question.offersNotStated ? [{ value: 'not-stated' as const, text: labels.notStated }] : []),
  ]
  return choices.map(({ value, text }) => (
    <OptionRow
      key={String(value)}
      type="radio"
      name={RESPONSE_FIELD}
      value={String(value)}
      text={text}
      isChosen={response === value}
      onChoose={() => give(value)}
    />
  ))
}
