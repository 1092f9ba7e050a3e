import type { Locale } from '@/i18n/locales'
import type { NumberingSystem } from '@/i18n/preferences'
import type { TileState, Verdict } from '@/quiz'

/** A state that a board shows. */
export type ShownState = Exclude<TileState, 'removed'>

/** Every sentence of a board in the reader's language; {places} are filled in the browser, where numbers change. */
export interface LiveWords {
  readonly locale: Locale
  readonly digits: NumberingSystem
  readonly states: Readonly<Record<ShownState, string>>
  readonly finishedOf: string
  readonly anonymous: string
  readonly at: string
  readonly answeredOf: string
  readonly nobody: string
  readonly connecting: string
  readonly connected: string
  readonly lost: string
  readonly lastNews: string
}

export interface QuestionWords {
  readonly question: string
  readonly answeredBy: string
  readonly show: string
  readonly warning: string
  readonly again: string
  readonly loading: string
  readonly failed: string
  readonly key: string
  readonly none: string
  readonly true: string
  readonly false: string
  readonly notStated: string
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'unanswered'>, string>>
}

export interface ManageWords {
  readonly manage: string
  readonly manageShort: string
  readonly name: string
  readonly rename: string
  readonly remove: string
  readonly removeHint: string
  readonly working: string
}

export type ControlWords = Readonly<
  Record<
    | 'controls'
    | 'isPaused'
    | 'isLocked'
    | 'isEnded'
    | 'addedMinutes'
    | 'pause'
    | 'resume'
    | 'addMinute'
    | 'addFive'
    | 'lock'
    | 'unlock'
    | 'hideNames'
    | 'showNames'
    | 'end'
    | 'endAsk'
    | 'endHint'
    | 'working',
    string
  >
>
