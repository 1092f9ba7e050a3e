import Link from 'next/link'
import type { ReactNode } from 'react'
import { PrintButton } from '../classes/print-button'
import type { ResultsWords } from './figures'
import { SampleNote } from './sample-note'

interface Props {
  readonly t: ResultsWords
  readonly back: { readonly href: string; readonly label: string }
  readonly title: string
  readonly about: readonly string[]
  readonly isSample: boolean
  /** The same page with names hidden or shown; null where there are none. */
  readonly names: { readonly href: string; readonly areHidden: boolean } | null
  /** Other places, beside printing. */
  readonly links?: readonly { readonly href: string; readonly label: string }[]
  readonly children?: ReactNode
}

/** What stands above every page of results. */
export function ResultsHead({ t, back, title, about, isSample, names, links = [], children }: Props) {
  return (
    <header className="grid gap-3 pt-8">
      <p className="screen-only">
        <Link href={back.href} className="inline-flex min-h-11 items-center">
          {back.label}
        </Link>
      </p>
      {isSample ? <SampleNote text={t('sample.note')} /> : null}
      <h1 dir="auto" className="text-3xl leading-relaxed font-semibold wrap-anywhere">
        {title}
      </h1>
      {about.length > 0 ? (
        <p className="flex flex-wrap gap-x-5 text-lg text-quiet">
          {about.map((line) => (
            <bdi key={line}>{line}</bdi>
          ))}
        </p>
      ) : null}
      {children}
      <nav aria-label={t('title')} className="screen-only flex flex-wrap gap-3">
        {links.map(({ href, label }) => (
          <Link key={href} href={href} className="button">
            {label}
          </Link>
        ))}
        {names ? (
          <Link href={names.href} className="button">
            {names.areHidden ? t('showNames') : t('hideNames')}
          </Link>
        ) : null}
        <PrintButton label={t('print')} />
      </nav>
    </header>
  )
}
