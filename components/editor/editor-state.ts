export interface ProblemView {
  readonly field: string
  readonly key: string
}

export interface GateReportView {
  readonly id: string
  readonly verdict: 'pass' | 'warn'
  /** In the article's language. */
  readonly message?: string
}
