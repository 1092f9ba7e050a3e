'use client'

import { type ComponentType, lazy, type RefObject, Suspense, useRef } from 'react'
import type { ArticleText, Span } from '@/quiz'
import type { Shade } from '../article-text'
import { useScript } from '../use-script'
import { ToolIcon, type ToolName } from './tool-icon'
import type { ReadingWords } from './words'

/** What each tool works on; only the voice is not there on every device. */
export interface ToolProps {
  /** Around the article, to find what is selected and to bring a place into sight. */
  readonly room: RefObject<HTMLDivElement | null>
  readonly article: ArticleText
  readonly sentences: readonly Span[]
  readonly words: ReadingWords
  readonly voice: SpeechSynthesisVoice | null
  readonly setShades: (shades: readonly Shade[]) => void
  readonly highlights: readonly Span[]
  readonly changeHighlights: (change: (before: readonly Span[]) => readonly Span[]) => void
  readonly close: () => void
}

/** Each is fetched when it is first used: most who read never open one. */
const PANELS: Record<ToolName, ComponentType<ToolProps>> = {
  find: lazy(() => import('./find-panel')),
  highlight: lazy(() => import('./highlight-panel')),
  listen: lazy(() => import('./listen-panel')),
}

interface Props extends Omit<ToolProps, 'close'> {
  readonly tool: ToolName | null
  readonly setTool: (tool: ToolName | null) => void
}

/** The buttons of the tools that need a script, one of which is open at a time, and what belongs to it. */
export function useTools({ tool, setTool, ...props }: Props) {
  const hasScript = useScript()
  const opener = useRef<HTMLButtonElement | null>(null)
  if (!hasScript) return { buttons: null, panel: null }
  const { reading } = props.words
  const close = () => {
    props.setShades([])
    setTool(null)
    // On a phone the button is hidden until its tool is closed.
    requestAnimationFrame(() => opener.current?.focus())
  }
  const names: readonly ToolName[] = props.voice ? ['find', 'highlight', 'listen'] : ['find', 'highlight']
  const Panel = tool ? PANELS[tool] : null
  const buttons = names.map((name) => (
    <button
      key={name}
      type="button"
      aria-pressed={tool === name}
      aria-label={reading[`${name}Label`]}
      title={reading[`${name}Label`]}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget
        if (tool === name) return close()
        props.setShades([])
        setTool(name)
      }}
      className={`button gap-2 px-3 ${tool === name ? 'border-accent text-accent' : ''}`}
    >
      <ToolIcon name={name} />
      <span className="hidden xl:inline">{reading[name]}</span>
    </button>
  ))
  const panel = Panel ? (
    <Suspense fallback={<span className="working" />}>
      <Panel {...props} close={close} />
    </Suspense>
  ) : null
  return { buttons, panel }
}
