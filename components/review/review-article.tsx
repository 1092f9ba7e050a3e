'use client'

import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { grouped, piecesOf, STYLES, TAGS } from '../article-pieces'
import { useDesk } from './desk'
import type { ShownParagraph, ShownSentence } from './shown'

interface Props {
  /** The article's text as the reader writes digits; offsets stay the same. */
  readonly text: string
}

function Sentence({ sentence, text, isFirst }: Props & { sentence: ShownSentence; isFirst: boolean }) {
  const desk = useDesk()
  const lit = desk.questions.find(({ id }) => id === desk.open)?.evidence ?? []
  const isChosen = desk.sentence === sentence.start
  const onClick = (event: MouseEvent) => {
    event.preventDefault()
    desk.chooseSentence(isChosen ? null : sentence.start)
  }
  return (
    <a
      href={`${desk.path}?s=${sentence.start}#article`}
      data-sentence={sentence.start}
      data-asked={sentence.askedBy.length > 0 || undefined}
      aria-current={isChosen || undefined}
      tabIndex={isChosen || (desk.sentence === null && isFirst) ? 0 : -1}
      onClick={onClick}
      className="sentence"
    >
      {piecesOf(sentence, lit).map(({ start, end, by }) => {
        const words = text.slice(start, end)
        return by.length > 0 ? (
          <mark key={start} className="evidence">
            {words}
          </mark>
        ) : (
          words
        )
      })}
    </a>
  )
}

function Sentences({ paragraph, text, first }: Props & { paragraph: ShownParagraph; first: number }) {
  let at = paragraph.start
  return (
    <>
      {paragraph.sentences.map((sentence) => {
        const between = text.slice(at, sentence.start)
        at = sentence.end
        // The dash that stood before a list item is drawn by the list.
        const isBullet = paragraph.role === 'list-item' && /^\s*[-–—•*]\s*$/.test(between)
        return (
          <span key={sentence.start}>
            {isBullet ? '' : between}
            <Sentence sentence={sentence} text={text} isFirst={sentence.start === first} />
          </span>
        )
      })}
      {text.slice(at, paragraph.end)}
    </>
  )
}

/** Moves the focus to the sentence after or before the one that has it. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-sentence]')]
  const at = all.indexOf(event.target as HTMLElement)
  if (step === 0 || at < 0 || event.altKey || event.ctrlKey || event.metaKey) return
  event.preventDefault()
  all[at + step]?.focus()
}

/** The article, every sentence of which can be chosen; the evidence of the open question is lit. */
export function ReviewArticle({ text }: Props) {
  const { paragraphs, language, direction } = useDesk()
  const article = useRef<HTMLDivElement>(null)
  const first = paragraphs.find(({ sentences }) => sentences.length > 0)?.sentences[0]?.start ?? -1
  const element = (paragraph: ShownParagraph) => {
    const Tag = TAGS[paragraph.role]
    return (
      <Tag key={paragraph.start} className={STYLES[paragraph.role]}>
        <Sentences paragraph={paragraph} text={text} first={first} />
      </Tag>
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys are caught here for the links inside
    <div ref={article} onKeyDown={moveFocus} lang={language} dir={direction} className="reading">
      {grouped(paragraphs).map((group) =>
        group[0]?.role === 'list-item' ? <ul key={group[0].start}>{group.map(element)}</ul> : group.map(element),
      )}
    </div>
  )
}
