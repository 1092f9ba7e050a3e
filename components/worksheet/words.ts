/** What stands on a printed sheet, in the language of its article: pupils read it there. */
export interface SheetWords {
  readonly name: string
  readonly date: string
  readonly className: string
  readonly score: string
  readonly yes: string
  readonly no: string
  readonly notStated: string
  readonly several: string
  readonly match: string
  readonly order: string
  readonly evidence: string
  readonly questions: string
  readonly key: string
  readonly because: string
  readonly online: string
}

export interface SheetNumbers {
  readonly number: (value: number) => string
  /** Digits inside a text, as the reader writes them. */
  readonly inDigits: (text: string) => string
}
