import type { ResultsWords } from './figures'

const TERMS = ['first', 'facility', 'range', 'shrunk', 'discrimination', 'itemRest', 'pull', 'silence'] as const

/** What each figure is, in words. */
export function Explained({ t }: { readonly t: ResultsWords }) {
  return (
    <details className="border-y border-line">
      <summary className="py-3 text-xl font-semibold">{t('explained.title')}</summary>
      <dl className="grid max-w-3xl gap-3 pb-4">
        {TERMS.map((term) => (
          <div key={term}>
            <dt className="font-semibold">{t(`explained.${term}.name`)}</dt>
            <dd>{t(`explained.${term}.text`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
