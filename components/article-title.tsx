import { showDigits } from '@/i18n/digits'
import type { Preferences } from '@/i18n/preferences'
import type { ArticleText } from '@/quiz'

interface Props {
  readonly article: ArticleText
  readonly digits: Preferences['digits']
  readonly as: 'h1' | 'h2'
}

/** An article that nobody named is called by its first words, which then need not stand twice. */
function isNamedByItsOpening({ title, text }: ArticleText): boolean {
  return title.endsWith('…') && text.startsWith(title.slice(0, -1))
}

export function ArticleTitle({ article, digits, as: Heading }: Props) {
  const look = isNamedByItsOpening(article) ? 'sr-only' : 'reading mb-4 text-[1.5em] leading-normal font-bold'
  return (
    <Heading dir={article.direction} lang={article.language} className={look}>
      {showDigits(article.title, digits)}
    </Heading>
  )
}
