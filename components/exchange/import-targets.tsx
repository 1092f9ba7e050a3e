import type { useTranslations } from 'next-intl'

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

interface ChoiceProps {
  readonly value: string
  readonly chosen: string | null
  readonly label: string
  readonly of: Omit<Titled, 'id'>
}

function Choice({ value, chosen, label, of }: ChoiceProps) {
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
      <span className="min-w-0 wrap-anywhere">
        {label}: <bdi dir={of.direction}>{of.title}</bdi>
      </span>
    </label>
  )
}

/** Where the questions may go. A form of the page's own address, so that it works without a script. */
export function ImportTargets({ t, chosen, article, isPasted, drafts, articles }: Props) {
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
              <Choice value="file" chosen={chosen} label={t(isPasted ? 'wherePasted' : 'whereFile')} of={article} />
            ) : null}
            {drafts.map((draft) => (
              <Choice key={draft.id} value={`quiz:${draft.id}`} chosen={chosen} label={t('whereDraft')} of={draft} />
            ))}
            {articles.map((own) => (
              <Choice key={own.id} value={`article:${own.id}`} chosen={chosen} label={t('whereArticle')} of={own} />
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
