'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import type { BoardEvent } from '@/quiz'

/** How long at least between two readings of the page, however much arrives. */
const PAUSE_MS = 10_000

/** Reads the page anew when somebody of the class has done something. Shows nothing: the page says that it renews. */
export function LiveRefresh({ address }: { readonly address: string }) {
  const router = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource(address)
    source.onmessage = ({ data }) => {
      const event = JSON.parse(data) as BoardEvent
      if (event.kind !== 'tiles' || timer) return
      timer = setTimeout(() => {
        timer = undefined
        router.refresh()
      }, PAUSE_MS)
    }
    return () => {
      source.close()
      clearTimeout(timer)
    }
  }, [address, router])
  return null
}
