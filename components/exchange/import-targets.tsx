import type { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

interface Titled {
  readonly id: string
  readonly title: string
  readonly direction: string
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'exchange'>>
  /** As in the address: `file`, `quiz:ID`, `article:ID`; null before the first choice. */
  readonly chosen: string | null
  readonly article: { readonly title: string; readonly direction: string } | null
  /** Whether the article was pasted here rather than brought by a file. */
  readonly isPasted: boolean
  readonly drafts: readonly Titled[]
  readonly articles: readonly Titled[]
}

function Choice({ value, chosen, children }: { value: string; chosen: string | null; children: ReactNode }) {
  return (
    <label className="flex min-h-12 items-start gap-3 py-2">
      <input
        type="radio"
        name="on"
        value={value}
        required
        defaultChecked={value === chosen}
        className="mt-1 size-5 shrink-0 accent-accent"
      />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </label>
  )
}

/** Where the questions may go. A form of the page's own address, so that it works without a script. */
export function ImportTargets({ t, chosen, article, isPasted, drafts, articles }: Props) {
  const titled = ({ title, direction }: Omit<Titled, 'id'>) => ({ title: () => <bdi dir={direction}>{title}</bdi> })
  const isEmpty = !article && drafts.length === 0 && articles.length === 0
  return (
    <form className="card grid gap-3 p-5" aria-labelledby="where">
      <h2 id="where" className="text-xl font-semibold">
        {t('whereHeading')}
      </h2>
      {isEmpty ? (
        <p>{t('whereNone')}</p>
      ) : (
        <>
          <p className="text-quiet">{t('whereHint')}</p>
          <fieldset>
            <legend className="sr-only">{t('whereHeading')}</legend>
            {article ? (
              <Choice value="file" chosen={chosen}>
                {t.rich(isPasted ? 'wherePasted' : 'whereFile', titled(article))}
              </Choice>
            ) : null}
            {drafts.map((draft) => (
              <Choice key={draft.id} value={`quiz:${draft.id}`} chosen={chosen}>
                {t.rich('whereDraft', titled(draft))}
              </Choice>
            ))}
            {articles.map((own) => (
              <Choice key={own.id} value={`article:${own.id}`} chosen={chosen}>
                {t.rich('whereArticle', titled(own))}
              </Choice>
            ))}
          </fieldset>
          <div>
            <button type="submit" className="button">
              {t('check')}
            </button>
          </div>
        </>
      )}
    </form>
  )
}
