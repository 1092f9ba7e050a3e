import { showDigits } from '@/i18n/digits'
import type { Preferences } from '@/i18n/preferences'
import type { ArticleText as Article, Paragraph, Span } from '@/quiz'
import { grouped, piecesOf, STYLES, TAGS } from './article-pieces'

/** A stretch to light, with the question it proves something about. */
export interface Lit extends Span {
  /** The id other places jump to. */
  readonly id: string
  /** What a screen reader is told, such as "Evidence for question 3". */
  readonly label: string
}

interface Props {
  readonly article: Article
  readonly digits: Preferences['digits']
  readonly lit?: readonly Lit[]
}

/** A list item without the dash its author typed: the list draws its own sign. */
export function withoutBullet(paragraph: Paragraph, text: string): Paragraph {
  if (paragraph.role !== 'list-item') return paragraph
  const bullet = /^[-–—•*]\s+/.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? ''
  return { ...paragraph, start: paragraph.start + bullet.length }
}

function Pieces({ paragraph: whole, article, digits, lit = [] }: Props & { paragraph: Paragraph }) {
  const paragraph = withoutBullet(whole, article.text)
  return piecesOf(paragraph, lit).map((piece) => {
    const text = showDigits(article.text.slice(piece.start, piece.end), digits)
    if (piece.by.length === 0) return <span key={piece.start}>{text}</span>
    // The address of a stretch is its first piece; the other pieces are only lit.
    const opening = piece.by.filter((each) => Math.max(each.start, paragraph.start) === piece.start)
    return (
      <mark key={piece.start} id={opening[0]?.id} className="evidence">
        {opening.slice(1).map((each) => (
          <span key={each.id} id={each.id} className="evidence-near" />
        ))}
        {opening.length > 0 ? <span className="sr-only">{opening.map((each) => each.label).join('، ')}: </span> : null}
        {text}
      </mark>
    )
  })
}

/** The article itself, in its own language and direction, whatever those of the page are. */
export function ArticleText({ article, digits, lit }: Props) {
  const element = (paragraph: Paragraph) => {
    const Tag = TAGS[paragraph.role]
    return (
      <Tag key={paragraph.start} className={STYLES[paragraph.role]}>
        <Pieces paragraph={paragraph} article={article} digits={digits} lit={lit} />
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
