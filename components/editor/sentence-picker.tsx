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
  const { article, words, sheet } = useEditor()
  if (texts.length === 0 && sheet.type === 'select-evidence') return null
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

interface ListProps extends Props {
  readonly shown: readonly Place[]
}

function SentenceList({ field, isSeveral, chosen, choose, shown }: ListProps) {
  const { article, idOf } = useEditor()
  const give = (name: string, on: boolean) => {
    if (!isSeveral) return choose([name])
    choose(on ? [...chosen, name] : chosen.filter((each) => each !== name))
  }
  return (
    <div
      id={idOf(`${field}.list`)}
      dir={article.direction}
      lang={article.language}
      className="card max-h-96 overflow-y-auto"
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
            checked={chosen.includes(name)}
            onChange={(event) => give(name, event.currentTarget.checked)}
            className="mt-2 size-5 shrink-0 accent-accent"
          />
          <span className="min-w-0 font-reading text-lg leading-loose wrap-anywhere">{text}</span>
        </label>
      ))}
    </div>
  )
}

interface SearchProps {
  readonly field: string
  readonly typed: string
  readonly type: (typed: string) => void
}

function SearchField({ field, typed, type }: SearchProps) {
  const { article, words, idOf } = useEditor()
  return (
    <label className="grid gap-1">
      <span className="text-quiet">{words.editor.search}</span>
      <input
        type="search"
        dir={article.direction}
        value={typed}
        onChange={(event) => type(event.currentTarget.value)}
        onKeyDown={(event) => (event.key === 'Enter' ? event.preventDefault() : undefined)}
        aria-controls={idOf(`${field}.list`)}
        className="field"
      />
    </label>
  )
}

/** Sentences of the article to choose one or several from, searchable; folded away until it is wanted. */
export function SentencePicker(props: Props) {
  const { words, isLive } = useEditor()
  const [typed, setTyped] = useState('')
  const places = usePlaces(props.chosen)
  const isChosen = ({ name }: Place) => props.chosen.includes(name)
  const found = places.filter((place) => isChosen(place) || hasWords(place.text, typed))
  const last = found[MOST_SHOWN]?.start ?? Number.POSITIVE_INFINITY
  // Without a script nothing can be searched: then all of them are there.
  const shown = isLive ? found.filter((place) => isChosen(place) || place.start < last) : places
  const { nothingFound, moreFound, chooseSentences } = words.editor
  return (
    <>
      <Chosen texts={places.filter(isChosen).map(({ text }) => text)} />
      <details>
        <summary className="button w-fit">{chooseSentences}</summary>
        <div className="mt-3 grid gap-3">
          {isLive ? <SearchField field={props.field} typed={typed} type={setTyped} /> : null}
          <SentenceList {...props} shown={shown} />
          <p aria-live="polite" className="text-quiet empty:hidden">
            {shown.length === 0 ? nothingFound : found.length > shown.length ? moreFound : ''}
          </p>
        </div>
      </details>
    </>
  )
}
