'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { type AnswerEvent, answersAfter, initialAnswers, isUnsent, type Saved } from './answer-state'
import { openShelf } from './outbox/device-shelf'
import { Outbox } from './outbox/outbox'
import type { News } from './outbox/parts'
import { REACHED } from './outbox/reached'
import { inTurn } from './outbox/turns'
import { sendAnswer } from './send-answer'

/** Typing is sent when it pauses; a choice is sent at once. Both are written on the device at once. */
const TYPING_PAUSE_MS = 500

/** What the device can say of itself, beside each answer. */
export interface DeviceState {
  /** Answers outlive the page. */
  readonly isKept: boolean
  /** The server does not know this device any more. */
  readonly isShutOut: boolean
  /** What it had kept is on the screen. */
  readonly isLoaded: boolean
}

/** The other tabs of this attempt; nobody where the browser has no channels. */
function openChannel(attemptId: string, hear: (news: News) => void) {
  if (!('BroadcastChannel' in window)) return { tell: () => {}, close: () => {} }
  const channel = new BroadcastChannel(`fahm-answers/${attemptId}`)
  channel.onmessage = (event: MessageEvent<News>) => hear(event.data)
  return { tell: (news: News) => channel.postMessage(news), close: () => channel.close() }
}

/** Tells the outbox when to try again and when to hurry. */
function listen(outbox: Outbox): () => void {
  const onShow = () => (document.visibilityState === 'hidden' ? outbox.hurry() : outbox.wake())
  window.addEventListener('online', outbox.wake)
  window.addEventListener(REACHED, outbox.reached)
  window.addEventListener('pagehide', outbox.hurry)
  document.addEventListener('visibilitychange', onShow)
  return () => {
    window.removeEventListener('online', outbox.wake)
    window.removeEventListener(REACHED, outbox.reached)
    window.removeEventListener('pagehide', outbox.hurry)
    document.removeEventListener('visibilitychange', onShow)
  }
}

/** The answers on the screen, and what the outbox makes of each. */
export function useAnswers(attemptId: string, questions: readonly PublicQuestion[], saved: readonly Saved[]) {
  const [answers, show] = useState(() => initialAnswers(questions, saved))
  const [device, setDevice] = useState<DeviceState>({ isKept: true, isShutOut: false, isLoaded: false })
  // The delivery outlives renders and has to read what is true now.
  const current = useRef(answers)
  const outbox = useRef<Outbox>(null)
  const firstSaved = useRef(saved)

  const tell = useCallback((event: AnswerEvent) => {
    current.current = answersAfter(current.current, event)
    show(current.current)
  }, [])

  useEffect(() => {
    const channel = openChannel(attemptId, (news) => created.hear(news))
    const created = new Outbox({
      attemptId,
      shelf: openShelf(attemptId, () => setDevice((now) => ({ ...now, isKept: false }))),
      saved: firstSaved.current,
      send: (entry) => sendAnswer(attemptId, entry.questionId, entry),
      tell,
      sequenceOf: (questionId) => current.current[questionId]?.sequence ?? 0,
      tellTabs: channel.tell,
      inTurn: (work) => inTurn(`fahm-answers/${attemptId}`, work),
      shutOut: (isShutOut) => setDevice((now) => ({ ...now, isShutOut })),
      loaded: () => setDevice((now) => ({ ...now, isLoaded: true })),
      random: Math.random,
    })
    outbox.current = created
    const stop = listen(created)
    return () => {
      stop()
      channel.close()
      created.close()
    }
  }, [attemptId, tell])

  const give = useCallback(
    (questionId: string, response: Response, isTyping = false) => {
      tell({ kind: 'given', questionId, response })
      outbox.current?.give(questionId, response, isTyping ? TYPING_PAUSE_MS : 0)
    },
    [tell],
  )

  useEffect(() => {
    for (const each of saved) {
      const isNews = each.sequence > (current.current[each.questionId]?.sequence ?? 0)
      if (isNews) tell({ kind: 'newer', saved: each })
    }
  }, [saved, tell])

  useEffect(() => {
    // What the device keeps is sent when the page is opened again; what it does not keep is lost with the page.
    const warn = (event: BeforeUnloadEvent) => {
      if (!device.isKept && Object.values(current.current).some(isUnsent)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [device.isKept])

  return { answers, give, device }
}
