'use client'

import { useState } from 'react'
import { useEditor } from './editor-context'
import { hasWords } from './search'

/** Beyond these the list is narrowed by searching; a book has thousands. */
const MOST_SHOWN = 150

interface Props {
  readonly field: string
  readonly isSeveral: boolean
  /** '12-40' each. */
  readonly chosen: readonly string[]
  readonly choose: (chosen: readonly string[]) => void
}

interface Place {
  readonly name: string
  readonly start: number
  readonly text: string
}

/** The article's sentences, and what was chosen that is no whole sentence, in the order of the article. */
function usePlaces(chosen: readonly string[]): Place[] {
  const { article } = useEditor()
  const [before] = useState(chosen)
  const sentences = article.sentences.map(({ start, end }) => ({ name: `${start}-${end}`, start, end }))
  const known = new Set(sentences.map(({ name }) => name))
  const others = [...new Set([...before, ...chosen])].flatMap((name) => {
    const [start, end] = name.split('-').map(Number)
    return known.has(name) || start === undefined || end === undefined ? [] : [{ name, start, end }]
  })
  return [...sentences, ...others]
    .sort((a, b) => a.start - b.start)
    .map(({ name, start, end }) => ({ name, start, text: article.text.slice(start, end) }))
}

/** What is chosen, as the article says it. */
function Chosen({ texts }: { readonly texts: readonly string[] }) {
  const { article, words } = useEditor()
  if (texts.length === 0) return <p className="text-quiet">{words.editor.noEvidence}</p>
  return (
    <ul dir={article.direction} lang={article.language} className="grid gap-2 font-reading text-lg leading-loose">
      {texts.map((text) => (
        <li key={text} className="wrap-anywhere">
          <span className="evidence">{text}</span>
        </li>
      ))}
    </ul>
  )
}

/** Sentences of the article to choose one or several from, searchable; folded away until it is wanted. */
export function SentencePicker({ field, isSeveral, chosen, choose }: Props) {
  const { article, words, idOf, isLive } = useEditor()
  const [typed, setTyped] = useState('')
  const places = usePlaces(chosen)
  const isChosen = (name: string) => chosen.includes(name)
  const found = places.filter(({ name, text }) => isChosen(name) || hasWords(text, typed))
  const last = found[MOST_SHOWN]?.start ?? Number.POSITIVE_INFINITY
  const shown = found.filter(({ name, start }) => isChosen(name) || start < last)
  const give = (name: string, on: boolean) => {
    if (!isSeveral) return choose([name])
    choose(on ? [...chosen, name] : chosen.filter((each) => each !== name))
  }
  return (
    <>
      <Chosen texts={places.filter(({ name }) => isChosen(name)).map(({ text }) => text)} />
      <details>
        <summary className="button w-fit">{words.editor.chooseSentences}</summary>
        <div className="mt-3 grid gap-3">
          {isLive ? (
            <label className="grid gap-1">
              <span className="text-quiet">{words.editor.search}</span>
              <input
                type="search"
                dir={article.direction}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
                aria-controls={idOf(`${field}.list`)}
                className="field"
              />
            </label>
          ) : null}
          <div
            id={idOf(`${field}.list`)}
            dir={article.direction}
            lang={article.language}
            className="card grid max-h-96 overflow-y-auto"
          >
            {shown.map(({ name, text }) => (
              <label
                key={name}
                className="flex min-h-12 cursor-pointer items-start gap-3 border-line border-b px-3 py-2 last:border-b-0 has-checked:bg-evidence"
              >
                <input
                  type={isSeveral ? 'checkbox' : 'radio'}
                  name={isSeveral ? `${field}.${name}` : field}
                  value={isSeveral ? 'on' : name}
                  checked={isChosen(name)}
                  onChange={(event) => give(name, event.currentTarget.checked)}
                  className="mt-2 size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0 font-reading text-lg leading-loose wrap-anywhere">{text}</span>
              </label>
            ))}
          </div>
          <p aria-live="polite" className="text-quiet empty:hidden">
            {shown.length === 0 ? words.editor.nothingFound : found.length > shown.length ? words.editor.moreFound : ''}
          </p>
        </div>
      </details>
    </>
  )
}
