import { memo } from 'react'
import { showDigits } from '@/i18n/digits'
import type { Preferences } from '@/i18n/preferences'
import { withoutTashkeel } from '@/i18n/tashkeel'
import type { ArticleText as Article, Paragraph, Span } from '@/quiz'
import { grouped, piecesOf, STYLES, TAGS } from './article-pieces'

/** A stretch to light, with the question it proves something about. */
export interface Lit extends Span {
  /** The id other places jump to. */
  readonly id: string
  /** What a screen reader is told, such as "Evidence for question 3". */
  readonly label: string
}

/** A stretch that the reader's own tools show: each kind is a class of the style sheet. */
export interface Shade extends Span {
  readonly kind: 'highlight' | 'found' | 'found-now' | 'spoken'
}

/** Sentences as buttons: those that are pressed, by their start; nothing else of the article is one. */
export interface Pressing {
  readonly pressed: readonly number[]
}

interface Props {
  readonly article: Article
  readonly digits: Preferences['digits']
  readonly lit?: readonly (Lit | Shade)[]
  /** Leaves the vowel signs out of what is shown; offsets stay those of the text. */
  readonly hidesTashkeel?: boolean
  /** Where the reader may point at sentences. */
  readonly sentences?: readonly Span[]
  readonly pressing?: Pressing | null
}

interface ParagraphProps {
  readonly paragraph: Paragraph
  /** The whole text in the reader's digits. */
  readonly text: string
  readonly hidesTashkeel: boolean
  readonly lit: readonly (Lit | Shade)[]
  readonly sentences: readonly Span[]
  readonly pressing: Pressing | null
  /** Start of the one sentence that Tab leads to. */
  readonly tabStop: number
}

const isEvidence = (lit: Lit | Shade): lit is Lit => 'label' in lit
const isShade = (lit: Lit | Shade): lit is Shade => 'kind' in lit

const crosses = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** A list item without the dash its author typed: the list draws its own sign. */
export function withoutBullet(paragraph: Paragraph, text: string): Paragraph {
  if (paragraph.role !== 'list-item') return paragraph
  const bullet = /^[-–—•*]\s+/.exec(text.slice(paragraph.start, paragraph.end))?.[0] ?? ''
  return { ...paragraph, start: paragraph.start + bullet.length }
}

function Words({ span, paragraph, text, hidesTashkeel, lit }: ParagraphProps & { span: Span }) {
  return piecesOf(span, lit).map((piece) => {
    const source = text.slice(piece.start, piece.end)
    const shown = hidesTashkeel ? withoutTashkeel(source) : source
    if (piece.by.length === 0) {
      return (
        <span key={piece.start} data-at={piece.start}>
          {shown}
        </span>
      )
    }
    const evidence = piece.by.filter(isEvidence)
    // The address of a stretch is its first piece; the other pieces are only lit.
    const opening = evidence.filter((each) => Math.max(each.start, paragraph.start) === piece.start)
    const looks = [...(evidence.length > 0 ? ['evidence'] : []), ...piece.by.filter(isShade).map(({ kind }) => kind)]
    return (
      <mark key={piece.start} id={opening[0]?.id} className={looks.join(' ')}>
        {opening.slice(1).map((each) => (
          <span key={each.id} id={each.id} className="evidence-near" />
        ))}
        {opening.length > 0 ? <span className="sr-only">{opening.map((each) => each.label).join('، ')}: </span> : null}
        <span data-at={piece.start}>{shown}</span>
      </mark>
    )
  })
}

/** A paragraph cut into its sentences and what stands between them. */
function Sentences(props: ParagraphProps) {
  const { paragraph, sentences, pressing, tabStop } = props
  let at = paragraph.start
  const parts = sentences.flatMap((sentence) => {
    const before = { start: at, end: Math.max(at, sentence.start) }
    const whole = { start: before.end, end: Math.min(sentence.end, paragraph.end) }
    at = Math.max(at, whole.end)
    return [
      before.end > before.start ? <Words key={before.start} {...props} span={before} /> : null,
      <span
        key={`sentence ${sentence.start}`}
        data-sentence={sentence.start}
        {...(pressing && {
          role: 'button',
          tabIndex: sentence.start === tabStop ? 0 : -1,
          'aria-pressed': pressing.pressed.includes(sentence.start),
          className: 'sentence sentence-pressable',
        })}
      >
        <Words {...props} span={whole} />
      </span>,
    ]
  })
  return (
    <>
      {parts}
      {at < paragraph.end ? <Words {...props} span={{ start: at, end: paragraph.end }} /> : null}
    </>
  )
}

const sameItems = <T,>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((each, at) => each === b[at])

function isSame(before: ParagraphProps, after: ParagraphProps): boolean {
  return (
    before.paragraph.start === after.paragraph.start &&
    before.text === after.text &&
    before.hidesTashkeel === after.hidesTashkeel &&
    before.pressing === after.pressing &&
    before.tabStop === after.tabStop &&
    sameItems(before.lit, after.lit) &&
    sameItems(before.sentences, after.sentences)
  )
}

/** Of a long article only the paragraphs that look different are drawn again. */
const ParagraphText = memo(function ParagraphText(props: ParagraphProps) {
  const Tag = TAGS[props.paragraph.role]
  return (
    <Tag className={STYLES[props.paragraph.role]}>
      <Sentences {...props} paragraph={withoutBullet(props.paragraph, props.text)} />
    </Tag>
  )
}, isSame)

const NONE: readonly never[] = []

/** The article itself, in its own language and direction, whatever those of the page are. */
export function ArticleText({ article, digits, lit = NONE, hidesTashkeel = false, sentences = NONE, pressing }: Props) {
  const text = showDigits(article.text, digits)
  const tabStop = pressing?.pressed[0] ?? sentences[0]?.start ?? -1
  const within = <Each extends Span>(paragraph: Paragraph, spans: readonly Each[]) =>
    spans.filter((each) => crosses(each, paragraph))
  const element = (paragraph: Paragraph) => (
    <ParagraphText
      key={paragraph.start}
      paragraph={paragraph}
      text={text}
      hidesTashkeel={hidesTashkeel}
      lit={within(paragraph, lit)}
      sentences={within(paragraph, sentences)}
      pressing={pressing ?? null}
      tabStop={tabStop}
    />
  )
  return (
    <div lang={article.language} dir={article.direction} data-bare={hidesTashkeel ? '' : undefined} className="reading">
      {grouped(article.paragraphs).map((group) =>
        group[0]?.role === 'list-item' ? <ul key={group[0].start}>{group.map(element)}</ul> : group.map(element),
      )}
    </div>
  )
}
