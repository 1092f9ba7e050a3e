'use client'

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Preferences } from '@/i18n/preferences'
import { isVowelled } from '@/i18n/tashkeel'
import type { ArticleText as Article, Span } from '@/quiz'
import { ArticleText, type Lit, type Shade } from '../article-text'
import { useKept } from '../use-kept'
import { type Choosing, useChoosing } from './choosing'
import { readHighlights, toggled } from './highlights'
import { MoreLook, SizeForm } from './look'
import type { ToolName } from './tool-icon'
import { useTools } from './tools'
import { useVoice } from './use-voice'
import type { ReadingWords } from './words'

interface Props {
  readonly article: Article
  readonly sentences: readonly Span[]
  readonly preferences: Preferences
  readonly words: ReadingWords
  /** What is highlighted is kept on the device under this name. */
  readonly keptAs: string
  readonly lit?: readonly Lit[]
  readonly setPreference: (form: FormData) => Promise<void>
  /** What stands between the tools and the text: the title. */
  readonly children: ReactNode
}

const NO_LIT: readonly Lit[] = []

/** Moves the focus among the sentences by the arrow keys, Home and End. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')]
  const at = all.indexOf(event.target as HTMLElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (to === undefined || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  all[to]?.focus()
}

const sentenceAt = (target: EventTarget | null, sentences: readonly Span[]) => {
  const start = target instanceof Element ? target.closest('[data-sentence]')?.getAttribute('data-sentence') : null
  return sentences.find((each) => String(each.start) === start)
}

/** What pointing at a sentence does just now, and which sentences it has been done to. */
function pressingOf(
  tool: ToolName | null,
  highlights: readonly Span[],
  choosing: Choosing | null,
  all: readonly Span[],
) {
  if (tool === 'highlight') {
    const isMarked = (each: Span) => highlights.some((mark) => mark.start < each.end && each.start < mark.end)
    return { pressed: all.filter(isMarked).map(({ start }) => start) }
  }
  return choosing ? { pressed: choosing.chosen >= 0 ? [choosing.chosen] : [] } : null
}

/** An article with the tools to read it by: how it looks, finding, highlighting, listening. */
export function ReadingRoom({ article, sentences, preferences, words, keptAs, children, ...more }: Props) {
  const room = useRef<HTMLDivElement>(null)
  const [tool, setTool] = useState<ToolName | null>(null)
  const [shades, setShades] = useState<readonly Shade[]>([])
  const [highlights, changeHighlights] = useKept(`fahm-highlights:${keptAs}`, readHighlights)
  const choosing = useChoosing()
  const voice = useVoice(article.language)
  const vowelled = useMemo(() => isVowelled(article.text), [article.text])
  const marks = useMemo(() => highlights.map((each): Shade => ({ ...each, kind: 'highlight' })), [highlights])
  const pressing = useMemo(
    () => pressingOf(tool, highlights, choosing, sentences),
    [tool, highlights, choosing, sentences],
  )

  const pick = (target: EventTarget, withKeyboard: boolean) => {
    const sentence = sentenceAt(target, sentences)
    if (!sentence || !pressing) return
    if (tool === 'highlight') changeHighlights((before) => toggled(before, sentence))
    else choosing?.choose(sentence, withKeyboard)
  }
  const onClick = (event: MouseEvent) => {
    // The click that ends the selecting of words is not meant for the sentence.
    if (window.getSelection()?.isCollapsed !== false) pick(event.target, false)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const isPress = (event.key === 'Enter' || event.key === ' ') && pressing !== null
    if (isPress && event.target instanceof HTMLElement && event.target.dataset.sentence) {
      event.preventDefault()
      pick(event.target, true)
    } else moveFocus(event)
  }

  // What a tool points at comes into sight once it is drawn.
  useEffect(() => {
    if (shades.length > 0) room.current?.querySelector('.found-now, .spoken')?.scrollIntoView({ block: 'center' })
  }, [shades])

  const { buttons, panel } = useTools({
    room,
    article,
    sentences,
    words,
    voice,
    tool,
    setTool,
    setShades,
    highlights,
    changeHighlights,
  })
  const look = { preferences, words, setPreference: more.setPreference }

  return (
    <div ref={room}>
      <section className="reading-tools" aria-label={words.reading.title}>
        <div className="reading-buttons flex flex-wrap gap-2">
          <SizeForm {...look} />
          {buttons}
          <MoreLook {...look} vowelled={vowelled} />
        </div>
        {panel}
      </section>
      {children}
      {choosing && tool !== 'highlight' ? (
        <div className="choosing">
          <p
            dir={article.direction}
            lang={article.language}
            className="font-reading text-lg leading-relaxed font-bold wrap-anywhere"
          >
            {choosing.stem}
          </p>
          <p className="text-quiet">{choosing.hint}</p>
        </div>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed is a sentence inside */}
      <div onClick={onClick} onKeyDown={onKeyDown}>
        <ArticleText
          article={article}
          digits={preferences.digits}
          hidesTashkeel={vowelled && preferences.tashkeel === 'hidden'}
          lit={useMemo(() => [...(more.lit ?? NO_LIT), ...marks, ...shades], [more.lit, marks, shades])}
          sentences={sentences}
          pressing={pressing}
        />
      </div>
    </div>
  )
}
