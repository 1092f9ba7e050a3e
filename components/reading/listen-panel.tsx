'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { PanelRow } from './panel-row'
import { readAloud, SPEEDS, type Speed } from './speak'
import type { ToolProps } from './tools'

const NAMES = Object.keys(SPEEDS) as Speed[]

/** The first sentence that can be seen, so that reading begins where the reader is. */
function firstInSight(room: HTMLElement | null): number {
  const all = [...(room?.querySelectorAll('[data-sentence]') ?? [])]
  const top = room?.querySelector('.reading-tools')?.getBoundingClientRect().bottom ?? 0
  return Math.max(
    0,
    all.findIndex((each) => each.getBoundingClientRect().top >= Math.max(0, top)),
  )
}

/** Reading aloud, with the sentence that is being read lit. It stops with the panel and with the page. */
export default function ListenPanel({ room, article, sentences, words, voice, setShades, close }: ToolProps) {
  const [at, setAt] = useState<number | null>(null)
  const [speed, setSpeed] = useState<Speed>('usual')
  const [isReading, setReading] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const stop = useRef(() => {})
  const { reading } = words

  const light = useCallback(
    (index: number | null) => {
      const sentence = index === null ? undefined : sentences[index]
      setShades(sentence ? [{ ...sentence, kind: 'spoken' }] : [])
    },
    [sentences, setShades],
  )

  const readFrom = (from: number, as: Speed) => {
    stop.current()
    setFailed(false)
    setReading(true)
    stop.current = readAloud(from, {
      speech: window.speechSynthesis,
      utter: (text) => {
        const utterance = new SpeechSynthesisUtterance(text)
        utterance.voice = voice
        utterance.lang = voice?.lang ?? article.language
        utterance.rate = SPEEDS[as]
        return utterance
      },
      text: article.text,
      sentences,
      onSentence: (index) => {
        setAt(index)
        light(index)
        if (index === null) setReading(false)
      },
      onFailure: () => setFailed(true),
    })
  }
  const pause = () => {
    stop.current()
    setReading(false)
  }
  const step = (by: number) => {
    const to = Math.max(0, Math.min((at ?? firstInSight(room.current)) + by, sentences.length - 1))
    if (isReading) return readFrom(to, speed)
    setAt(to)
    light(to)
  }

  useEffect(() => {
    const leave = () => stop.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])

  return (
    <PanelRow label={reading.listenLabel} words={words} close={close}>
      <button
        type="button"
        onClick={() => (isReading ? pause() : readFrom(at ?? firstInSight(room.current), speed))}
        className="button button-primary"
      >
        {isReading ? reading.pause : reading.play}
      </button>
      <button
        type="button"
        onClick={() => step(-1)}
        aria-label={reading.sentenceBefore}
        className="button min-w-12 px-2"
      >
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" onClick={() => step(1)} aria-label={reading.sentenceAfter} className="button min-w-12 px-2">
        <span aria-hidden="true">↓</span>
      </button>
      <label className="flex items-center gap-2">
        <span className="text-quiet">{reading.speed}</span>
        <select
          value={speed}
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.value as Speed
            setSpeed(chosen)
            if (isReading && at !== null) readFrom(at, chosen)
          }}
          className="field w-auto"
        >
          {NAMES.map((name) => (
            <option key={name} value={name}>
              {reading.speeds[name]}
            </option>
          ))}
        </select>
      </label>
      {hasFailed ? (
        <p role="alert" className="basis-full text-wrong">
          {reading.listenFailed}
        </p>
      ) : null}
    </PanelRow>
  )
}
