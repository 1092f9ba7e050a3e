'use client'

import { useEffect, useState } from 'react'
import { type Answers, isUnsent } from './answer-state'

/**
 * Finishing waits until every answer has arrived, then asks the server once and goes to the result. What the
 * server refuses is said in its words.
 */
export function useFinish(attemptId: string, resultPath: string, answers: Answers, noNetwork: string) {
  const [isFinishing, setFinishing] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isHeldUp = Object.values(answers).some(isUnsent)

  useEffect(() => {
    if (!isFinishing || isHeldUp) return
    const finish = async () => {
      try {
        const reply = await fetch(`/api/attempts/${attemptId}/finish`, { method: 'POST' })
        if (reply.ok) return window.location.assign(resultPath)
        const refusal: { message?: string } = await reply.json()
        setProblem(refusal.message)
        setFinishing(false)
      } catch {
        setProblem(noNetwork)
        setFinishing(false)
      }
    }
    void finish()
  }, [isFinishing, isHeldUp, attemptId, resultPath, noNetwork])

  const begin = () => {
    setProblem(undefined)
    setFinishing(true)
  }
  return { isFinishing, isHeldUp, problem, begin }
}
