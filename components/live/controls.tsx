'use client'

import type { FormAction } from '@/components/forms/use-kept-form'
import { formatNumber } from '@/i18n/digits'
import { fill } from '@/lib/fill'
import type { BoardHead } from '@/quiz'
import { Command } from './command'
import type { ControlWords, LiveWords } from './words'

interface Props {
  readonly head: BoardHead
  readonly words: LiveWords & ControlWords
  readonly run: FormAction
}

/** Minutes and seconds, as on a clock. */
function clock(seconds: number, { locale, digits }: LiveWords): string {
  const minutes = formatNumber(Math.floor(seconds / 60), locale, digits)
  const zero = formatNumber(0, locale, digits)
  return `${minutes}:${formatNumber(seconds % 60, locale, digits).padStart(2, zero)}`
}

/** How the session stands, in words. */
function Standing({ head, words }: Pick<Props, 'head' | 'words'>) {
  const time = clock(head.addedSeconds, words)
  const lines = [
    head.isEnded ? words.isEnded : head.isPaused ? words.isPaused : null,
    head.isLocked && !head.isEnded ? words.isLocked : null,
    head.addedSeconds > 0 ? fill(words.addedMinutes, { time }) : null,
  ].filter((line) => line !== null)
  return (
    <ul role="status" className="flex flex-wrap gap-2 empty:hidden">
      {lines.map((line) => (
        <li key={line} className="rounded-soft border border-evidence-bar bg-evidence px-3 py-1">
          {line}
        </li>
      ))}
    </ul>
  )
}

/** What the teacher can do while the session runs. */
export function Controls({ head, words, run }: Props) {
  const one = (command: string, label: string) => (
    <Command key={command} action={run} label={label} working={words.working}>
      <input type="hidden" name="command" value={command} />
    </Command>
  )
  const hasLimit = head.minutes !== null || head.closesAt !== null
  return (
    <section aria-label={words.controls} className="grid gap-3">
      <Standing head={head} words={words} />
      <div className="flex flex-wrap items-start gap-2">
        {head.isEnded ? null : (
          <>
            {head.isPaused ? one('resume', words.resume) : one('pause', words.pause)}
            {hasLimit ? [one('add-1', words.addMinute), one('add-5', words.addFive)] : null}
            {head.isLocked ? one('unlock', words.unlock) : one('lock', words.lock)}
          </>
        )}
        {head.namesHidden ? one('show', words.showNames) : one('hide', words.hideNames)}
        {head.isEnded ? null : (
          <details className="open:basis-full">
            <summary className="button list-none border-wrong text-wrong">{words.endAsk}</summary>
            <div className="card mt-2 grid max-w-xl gap-3 p-4">
              <p>{words.endHint}</p>
              <Command action={run} label={words.end} working={words.working} look="border-wrong text-wrong w-fit">
                <input type="hidden" name="command" value="end" />
              </Command>
            </div>
          </details>
        )}
      </div>
    </section>
  )
}
