'use client'

import { RESPONSE_FIELD } from '@/lib/response-fields'
import type { ControlProps } from './control'
import { OptionRow } from './option-row'

/** Start of the sentence that was chosen; -1 where none is. */
export function chosenStart(response: ControlProps['response']): number {
  return response !== null && typeof response === 'object' && 'start' in response ? response.start : -1
}

/** On a phone the link opens the article; beside it, it leads to the sentence that Tab would lead to. */
function goToArticle(): void {
  const sentence = document.querySelector<HTMLElement>('#article [data-sentence][tabindex="0"]')
  requestAnimationFrame(() => sentence?.focus())
}

/** A sentence of the article: pointed at in the article where it is shown, or chosen from the list of them. */
export function SelectEvidenceControl({
  response,
  give,
  labels,
  language,
  direction,
  sentences,
  choosesInArticle,
}: ControlProps) {
  const start = chosenStart(response)
  const chosen = sentences.find((sentence) => sentence.start === start)
  const list = sentences.map((sentence) => (
    <OptionRow
      key={sentence.start}
      type="radio"
      name={RESPONSE_FIELD}
      value={`${sentence.start}-${sentence.end}`}
      text={sentence.text}
      direction={direction}
      language={language}
      isChosen={start === sentence.start}
      onChoose={() => give({ start: sentence.start, end: sentence.end })}
    />
  ))
  if (!choosesInArticle) {
    return (
      <>
        <p className="text-quiet">{labels.evidenceHint}</p>
        {list}
      </>
    )
  }
  return (
    <>
      <p className="text-quiet">{labels.evidenceHint}</p>
      {chosen ? (
        <div className="grid gap-1">
          <span className="text-quiet">{labels.evidenceChosen}</span>
          <p lang={language} dir={direction} className="chosen-sentence" data-chosen={start}>
            {chosen.text}
          </p>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to the article, without a script too */}
      <a href="#article" onClick={goToArticle} className="button">
        {labels.evidenceInArticle}
      </a>
      <details>
        <summary className="min-h-12 cursor-pointer py-3 text-accent">{labels.evidenceList}</summary>
        <div className="grid gap-3 pt-2">{list}</div>
      </details>
    </>
  )
}
