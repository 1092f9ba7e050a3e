import type { ShownParagraph } from './shown'

interface Props {
  readonly heading: string
  readonly coverage: string
  readonly lines: readonly { readonly name: string; readonly parts: readonly string[] }[]
  readonly paragraphs: readonly ShownParagraph[]
}

/** Mix and coverage at a glance: two lines of words, and the article as a row of sentences, those asked about filled. */
export function Strip({ heading, coverage, lines, paragraphs }: Props) {
  const sentences = paragraphs
    .filter(({ role }) => role === 'paragraph' || role === 'list-item' || role === 'quotation')
    .flatMap((paragraph) => paragraph.sentences)
  return (
    <section aria-label={heading} className="grid gap-2">
      {lines.map(({ name, parts }) => (
        <p key={name}>
          <span className="font-semibold">{name}:</span> <span className="text-quiet">{parts.join(' · ')}</span>
        </p>
      ))}
      <ol className="coverage flex gap-px" aria-hidden="true">
        {sentences.map(({ start, askedBy }) => (
          <li key={start} data-asked={askedBy.length > 0 || undefined} />
        ))}
      </ol>
      <p className="text-quiet">{coverage}</p>
    </section>
  )
}
