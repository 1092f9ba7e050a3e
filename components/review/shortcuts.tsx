'use client'

import { useEffect, useState } from 'react'
import { useDesk } from './desk'
import { SHORTCUTS, type ShortcutName } from './shown'
import { useShortcuts } from './use-shortcuts'

/** What is remembered on this device: shortcuts of one key can be turned off (WCAG 2.1.4). */
const STORED = 'fahm-review-shortcuts'

/** The keys and what they do, and the switch that turns them off. */
export function Shortcuts() {
  const { words } = useDesk()
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(STORED) !== 'off'), [])
  useShortcuts(isOn)
  return (
    <details className="border-t border-line">
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">{words.shortcuts}</summary>
      <div className="grid gap-3 pb-4">
        <p className="text-quiet">{words.shortcutsHint}</p>
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ currentTarget }) => {
              setOn(currentTarget.checked)
              window.localStorage.setItem(STORED, currentTarget.checked ? 'on' : 'off')
            }}
            className="size-5 accent-accent"
          />
          {words.shortcutsOn}
        </label>
        <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
          {(Object.keys(SHORTCUTS) as ShortcutName[]).map((name) => (
            <div key={name} className="contents">
              <dt>
                <kbd className="inline-block min-w-8 rounded-soft border border-edge px-2 text-center">
                  {SHORTCUTS[name].shown}
                </kbd>
              </dt>
              <dd>{words.keys[name]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  )
}
