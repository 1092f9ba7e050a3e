// Reading aloud against a voice that is told when to go on: what a device's own voices do cannot be waited for.
import { beforeEach, describe, expect, it } from 'vitest'
import { readAloud } from '@/components/reading/speak'

const TEXT = 'أولى. ثانية. ثالثة.'
const SENTENCES = ['أولى.', 'ثانية.', 'ثالثة.'].map((text) => ({
  start: TEXT.indexOf(text),
  end: TEXT.indexOf(text) + text.length,
}))

type Utterance = Pick<SpeechSynthesisUtterance, 'text' | 'onend' | 'onerror'>

/** A voice that speaks until it is told that it has ended. */
function aVoice() {
  const spoken: Utterance[] = []
  const end = (event: Partial<SpeechSynthesisErrorEvent> | null) => {
    const last = spoken.at(-1)
    if (event) last?.onerror?.call(last as SpeechSynthesisUtterance, event as SpeechSynthesisErrorEvent)
    else last?.onend?.call(last as SpeechSynthesisUtterance, {} as SpeechSynthesisEvent)
  }
  return {
    spoken,
    speech: { speak: (utterance: Utterance) => spoken.push(utterance), cancel: () => end({ error: 'canceled' }) },
    goOn: () => end(null),
    fail: (error: SpeechSynthesisErrorCode) => end({ error }),
  }
}

describe('reading aloud', () => {
  let voice = aVoice()
  let lit: (number | null)[] = []
  let failures = 0
  beforeEach(() => {
    voice = aVoice()
    lit = []
    failures = 0
  })
  const read = (from: number) =>
    readAloud(from, {
      speech: voice.speech as unknown as SpeechSynthesis,
      utter: (text) => ({ text, onend: null, onerror: null }) as unknown as SpeechSynthesisUtterance,
      text: TEXT,
      sentences: SENTENCES,
      onSentence: (index) => lit.push(index),
      onFailure: () => {
        failures += 1
      },
    })

  it('goes from sentence to sentence, says which, and says when it is over', () => {
    read(1)
    voice.goOn()
    voice.goOn()
    expect(voice.spoken.map(({ text }) => text)).toEqual(['ثانية.', 'ثالثة.'])
    expect(lit).toEqual([1, 2, null])
    expect(failures).toBe(0)
  })

  it('stays where it was stopped: nothing more is said, and that is no failure', () => {
    const stop = read(0)
    stop()
    voice.goOn()
    expect(voice.spoken).toHaveLength(1)
    expect(lit).toEqual([0])
    expect(failures).toBe(0)
  })

  it('says once that a voice failed, and stops', () => {
    read(0)
    voice.fail('synthesis-failed')
    voice.fail('synthesis-failed')
    expect(lit).toEqual([0, null])
    expect(failures).toBe(1)
    expect(voice.spoken).toHaveLength(1)
  })

  it('of a text without sentences is over at once', () => {
    read(3)
    expect(lit).toEqual([null])
    expect(voice.spoken).toEqual([])
  })
})
