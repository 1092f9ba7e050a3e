'use client'

import { useEffect, useState } from 'react'

/**
 * A voice of the device for this language; null where it has none. Only voices that speak on the device itself: the
 * others send what they read to somebody's server.
 */
export function useVoice(language: string): SpeechSynthesisVoice | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    const speech = window.speechSynthesis
    if (!speech) return
    const look = () => {
      const own = speech.getVoices().filter((each) => each.localService && each.lang.toLowerCase().startsWith(language))
      setVoice(own.find((each) => each.default) ?? own[0] ?? null)
    }
    look()
    // Many devices name their voices only after they were first asked.
    speech.addEventListener?.('voiceschanged', look)
    return () => speech.removeEventListener?.('voiceschanged', look)
  }, [language])
  return voice
}
