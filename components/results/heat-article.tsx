import type { ArticleText, Paragraph } from '@/quiz'
import type { HeatSpan } from '@/quiz/statistics/heat'
import { grouped, piecesOf, STYLES, TAGS } from '../article-pieces'
import { withoutBullet } from '../article-text'
import type { Figures, ResultsWords } from './figures'

interface Props {
  readonly t: ResultsWords
  readonly figures: Figures
  readonly article: ArticleText
  readonly heat: readonly HeatSpan[]
  /** The number of a question, from 1, by id. */
  readonly numberOf: ReadonlyMap<string, number>
}

type PieceProps = Omit<Props, 'article'> & { readonly paragraph: Paragraph; readonly text: string }

function Pieces({ t, figures, heat, numberOf, paragraph: whole, text }: PieceProps) {
  const { number, percent, inDigits } = figures
  const paragraph = withoutBullet(whole, text)
  return piecesOf(paragraph, heat).map(({ start, end, by: [span] }) => {
    const words = inDigits(text.slice(start, end))
    if (!span) return <span key={start}>{words}</span>
    const questions = span.questions.map((id) => number(numberOf.get(id) ?? 0)).join('، ')
    const isLast = end === Math.min(span.end, paragraph.end)
    return (
      <span key={start}>
        <span className="sr-only">{t('heat.label', { share: percent(span.missed), n: questions })} </span>
        <mark className="heat" data-heat={span.level}>
          {words}
        </mark>
        {isLast ? (
          <bdi className="heat-tag" aria-hidden="true">
            {percent(span.missed)} ({questions})
          </bdi>
        ) : null}
      </span>
    )
  })
}

/** The article with what the class missed of it: by the weight of a line and a number, not by colour alone. */
export function HeatArticle({ article, ...rest }: Props) {
  const element = (paragraph: Paragraph) => {
    const Tag = TAGS[paragraph.role]
    return (
      <Tag key={paragraph.start} className={STYLES[paragraph.role]}>
        <Pieces {...rest} paragraph={paragraph} text={article.text} />
      </Tag>
    )
  }
  return (
    <div lang={article.language} dir={article.direction} className="reading">
      {grouped(article.paragraphs).map((group) =>
        group[0]?.role === 'list-item' ? <ul key={group[0].start}>{group.map(element)}</ul> : group.map(element),
      )}
    </div>
  )
}
