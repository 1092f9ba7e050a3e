import type { ArticleText } from '@/quiz'

interface Props {
  readonly heading: string
  readonly lines: readonly string[]
  /** Said where there are no lines. */
  readonly none?: string
  readonly article: Pick<ArticleText, 'direction' | 'language'>
  /** Typed by a learner, in whatever language: the direction is that of the words. */
  readonly isTyped?: boolean
}

/** An answer or a key in lines of the article's language, under what it is. */
export function AnswerLines({ heading, lines, none, article, isTyped }: Props) {
  return (
    <div className="grid gap-1">
      <p className="font-semibold">{heading}</p>
      {lines.length === 0 && none ? <p className="text-quiet">{none}</p> : null}
      {lines.map((line) => (
        <p
          key={line}
          dir={isTyped ? 'auto' : article.direction}
          lang={isTyped ? undefined : article.language}
          className="font-reading text-lg leading-relaxed text-start whitespace-pre-line wrap-anywhere"
        >
          {line}
        </p>
      ))}
    </div>
  )
}
