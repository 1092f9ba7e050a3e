'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { type AnswerEvent, answersAfter, initialAnswers, isUnsent, type Saved } from './answer-state'
import { sendAnswer } from './send-answer'

const LONGEST_WAIT_SECONDS = 15
/** Typing is sent when it pauses; a choice is sent at once. */
const TYPING_PAUSE_MS = 500

/** Resolves after a while, or as soon as the network is back. */
function patience(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
  })
}

/**
 * The answers on the screen and their way to the server. Each question has at most one request under way; what
 * changes meanwhile is sent after it, and what does not arrive is tried again for as long as the page is open.
 */
export function useAnswers(attemptId: string, questions: readonly PublicQuestion[], saved: readonly Saved[]) {
  const [answers, show] = useState(() => initialAnswers(questions, saved))
  // The delivery below outlives renders and has to read what is true now.
  const current = useRef(answers)
  const underWay = useRef(new Set<string>())
  const pauses = useRef(new Map<string, ReturnType<typeof setTimeout>>())

  const dispatch = useCallback((event: AnswerEvent) => {
    current.current = answersAfter(current.current, event)
    show(current.current)
  }, [])

  const deliver = useCallback(
    async (questionId: string) => {
      pauses.current.delete(questionId)
      if (underWay.current.has(questionId)) return
      underWay.current.add(questionId)
      let tries = 0
      for (;;) {
        const answer = current.current[questionId]
        if (!answer || !isUnsent(answer)) break
        const { sequence, response } = answer
        const reply = await sendAnswer(attemptId, questionId, { sequence, response })
        if (reply.kind === 'newer') {
          dispatch({ kind: 'newer', saved: { questionId, ...reply } })
          // A choice made just now is the later one, whatever its number; one that waited for the network is not.
          if (tries === 0) dispatch({ kind: 'given', questionId, response })
        } else {
          const delivery = reply.kind === 'later' ? 'waiting' : reply.kind
          const problem = reply.kind === 'refused' ? reply.problem : undefined
          dispatch({ kind: 'delivery', questionId, sequence, delivery, problem })
        }
        if (reply.kind === 'later') {
          await patience(Math.min(reply.seconds * 2 ** tries, LONGEST_WAIT_SECONDS) * 1000)
          tries += 1
        }
      }
      underWay.current.delete(questionId)
    },
    [attemptId, dispatch],
  )

  const give = useCallback(
    (questionId: string, response: Response, isTyping = false) => {
      dispatch({ kind: 'given', questionId, response })
      clearTimeout(pauses.current.get(questionId))
      pauses.current.set(
        questionId,
        setTimeout(() => deliver(questionId), isTyping ? TYPING_PAUSE_MS : 0),
      )
    },
    [deliver, dispatch],
  )

  useEffect(() => {
    for (const each of saved) {
      const isNews = each.sequence > (current.current[each.questionId]?.sequence ?? 0)
      if (isNews) dispatch({ kind: 'newer', saved: each })
    }
  }, [saved, dispatch])

  useEffect(() => {
    // A page that is put aside may never come back: what is still being typed goes now.
    const flush = () => {
      if (document.visibilityState === 'hidden') for (const id of pauses.current.keys()) void deliver(id)
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (Object.values(current.current).some(isUnsent)) event.preventDefault()
    }
    document.addEventListener('visibilitychange', flush)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      window.removeEventListener('beforeunload', warn)
    }
  }, [deliver])

  return { answers, give }
}
