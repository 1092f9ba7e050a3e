'use client'

import { useEffect, useState } from 'react'
import type { Board, BoardEvent } from '@/quiz'
import { boardAfter } from './board-state'

/** The server speaks every 15 s; after two of its words are missing, the connection is dead whatever it seems. */
const LONGEST_SILENCE_MS = 35_000
const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 15_000

export interface Connection {
  /** 'still' until the script runs, and for ever where none does. */
  readonly state: 'still' | 'connecting' | 'connected' | 'lost'
  /** When the server last said something; null before it did. */
  readonly heardAt: Date | null
}

/**
 * Listens to the events of a board for as long as nobody stops it. A browser comes again by itself after a connection
 * that broke, but not after one that was refused or fell silent, so that is done here. Gives what stops it.
 */
function follow(address: string, hear: (event: BoardEvent) => void, lose: () => void): () => void {
  let source: EventSource | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let tries = 0

  const later = (milliseconds: number) => {
    clearTimeout(timer)
    timer = setTimeout(open, milliseconds)
  }
  const open = () => {
    source?.close()
    const opened = new EventSource(address)
    source = opened
    later(LONGEST_SILENCE_MS)
    opened.onmessage = ({ data }) => {
      tries = 0
      later(LONGEST_SILENCE_MS)
      hear(JSON.parse(data) as BoardEvent)
    }
    opened.onerror = () => {
      lose()
      if (opened.readyState !== EventSource.CLOSED) return
      later(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tries))
      tries += 1
    }
  }
  open()
  window.addEventListener('online', open)
  window.addEventListener('offline', lose)
  return () => {
    window.removeEventListener('online', open)
    window.removeEventListener('offline', lose)
    clearTimeout(timer)
    source?.close()
  }
}

/** The board as it changes, from what the page came with, and how honest it still is. */
export function useBoard(initial: Board, address: string): { board: Board; connection: Connection } {
  const [board, setBoard] = useState(initial)
  const [connection, setConnection] = useState<Connection>({ state: 'still', heardAt: null })

  // The page was rendered again, after a command for instance.
  useEffect(() => setBoard((shown) => (initial.at > shown.at ? initial : shown)), [initial])

  useEffect(() => {
    const hear = (event: BoardEvent) => {
      setBoard((shown) => boardAfter(shown, event))
      setConnection({ state: 'connected', heardAt: new Date() })
    }
    setConnection(({ heardAt }) => ({ state: 'connecting', heardAt }))
    return follow(address, hear, () => setConnection(({ heardAt }) => ({ state: 'lost', heardAt })))
  }, [address])

  return { board, connection }
}
