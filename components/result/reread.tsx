import { listed } from '@/i18n/lists'
import type { ArticleText, PlaceToReread } from '@/quiz'
import { evidenceId } from './question-review'
import { inDigits, type ResultReader, type ResultWords } from './result-words'

interface Props {
  readonly places: readonly PlaceToReread[]
  readonly article: ArticleText
  readonly reader: ResultReader
  readonly t: ResultWords
}

/** As many words as tell a paragraph from others. */
const OPENING_WORDS = 8

function openingOf(text: string): string {
  const words = text.split(/\s+/)
  return words.length > OPENING_WORDS ? `${words.slice(0, OPENING_WORDS).join(' ')}…` : text
}

/** What to read again: the places behind what was missed, each a link to the sentence lit in the article. */
export function Reread({ places, article, reader, t }: Props) {
  if (places.length === 0) return null
  const { direction: dir, language: lang } = article
  return (
    <nav aria-labelledby="reread" className="card grid max-w-3xl gap-3 p-5">
      <h2 id="reread" className="text-lg font-semibold">
        {t('reread.title')}
      </h2>
      <ul className="grid gap-3">
        {places.map(({ start, end, heading, missed }) => {
          const [first] = missed
          const numbers = missed.map(({ question }) => reader.number(question + 1))
          return (
            <li key={start} className="grid gap-1">
              {heading ? (
                <span dir={dir} lang={lang} className="text-quiet">
                  {inDigits(heading, reader)}
                </span>
              ) : null}
              <a
                href={`#${evidenceId(first?.question ?? 0, first?.evidence ?? 0)}`}
                dir={dir}
                lang={lang}
                className="block py-1 font-reading text-xl leading-relaxed wrap-anywhere"
              >
                {inDigits(openingOf(article.text.slice(start, end)), reader)}
              </a>
              <span className="text-quiet">{t('reread.behind', { questions: listed(numbers, reader.locale) })}</span>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
