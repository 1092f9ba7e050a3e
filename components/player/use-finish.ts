'use client'

import { useEffect, useState } from 'react'
import { type Answers, isUnsent } from './answer-state'
import { waitBefore } from './outbox/backoff'
import { openShelf } from './outbox/device-shelf'

type Outcome = 'finished' | 'later' | { readonly problem: string | undefined }

async function askToFinish(attemptId: string): Promise<Outcome> {
  try {
    const reply = await fetch(`/api/attempts/${attemptId}/finish`, { method: 'POST' })
    if (reply.ok) return 'finished'
    if (reply.status === 429 || reply.status >= 500) return 'later'
    const refusal: { message?: string } = await reply.json()
    return { problem: refusal.message }
  } catch {
    return 'later'
  }
}

/** The attempt is over: nothing of it stays on the device but what the server refused. */
async function clearDevice(attemptId: string): Promise<void> {
  await (await openShelf(attemptId)).erase(attemptId)
}

/**
 * Finishing waits until every answer has arrived, then asks the server, again and again while it cannot be reached,
 * and goes to the result. What the server refuses is said in its words. Where answers were refused, the page stays:
 * they are on this device alone, and leaving would hide them.
 */
export function useFinish(attemptId: string, resultPath: string, answers: Answers, noNetwork: string, isLoaded = true) {
  const [isFinishing, setFinishing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [isOver, setOver] = useState(false)
  const [tries, setTries] = useState(0)
  const unsent = Object.values(answers).filter(isUnsent).length
  const isHeldUp = unsent > 0 || !isLoaded
  const hasRefused = Object.values(answers).some(({ delivery }) => delivery === 'refused')

  useEffect(() => {
    if (!isFinishing || isHeldUp) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const again = () => setTries((before) => before + 1)
    const finish = async () => {
      const outcome = await askToFinish(attemptId)
      if (outcome === 'finished') {
        await clearDevice(attemptId)
        if (!hasRefused) return window.location.assign(resultPath)
        setOver(true)
      } else if (outcome === 'later') {
        setProblem(noNetwork)
        timer = setTimeout(again, waitBefore(tries, 1, Math.random))
        window.addEventListener('online', again, { once: true })
        return
      } else setProblem(outcome.problem)
      setFinishing(false)
    }
    void finish()
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', again)
    }
  }, [isFinishing, isHeldUp, attemptId, resultPath, noNetwork, hasRefused, tries])

  const begin = () => {
    if (isOver) return
    setProblem(undefined)
    setFinishing(true)
  }
  return { isFinishing, isHeldUp, isOver, unsent, problem, begin }
}
