import type { ArticleText, ResultPart } from '@/quiz'
import { arrowOf } from './describe-answer'
import { inDigits, type ResultReader, type ResultWords } from './result-words'

interface Props {
  readonly parts: readonly ResultPart[]
  /** Whether the parts are places of an order, and so have numbers. */
  readonly isOrder: boolean
  readonly article: ArticleText
  readonly reader: ResultReader
  readonly t: ResultWords
}

/** Chosen and right, chosen and wrong, an option left out though right, or a place that nothing was given for. */
function kindOf({ isRight, given }: ResultPart, isOption: boolean): 'right' | 'wrong' | 'missing' | 'blank' {
  if (isRight) return 'right'
  if (given !== null) return 'wrong'
  return isOption ? 'missing' : 'blank'
}

const LOOKS = {
  right: { sign: '✓', colour: 'text-correct' },
  wrong: { sign: '✗', colour: 'text-wrong' },
  missing: { sign: '–', colour: 'text-quiet' },
  blank: { sign: '–', colour: 'text-quiet' },
} as const

interface PartProps extends Omit<Props, 'parts' | 'isOrder'> {
  readonly part: ResultPart
  /** Its place in an order, as a number to show; null where it has none. */
  readonly place: string | null
}

function Part({ part, place, article, reader, t }: PartProps) {
  const { direction: dir, language: lang } = article
  const { label, given, expected, why } = part
  const isOption = label === null && place === null
  const kind = kindOf(part, isOption)
  const { sign, colour } = LOOKS[kind]
  const about = place ? `${place}. ` : label ? `${label} ${arrowOf(article)} ` : ''
  const should = kind !== 'right' && !isOption ? expected : null
  return (
    <li data-part={kind} className="grid gap-1">
      <p dir={dir} lang={lang} className="font-reading text-xl leading-relaxed wrap-anywhere">
        {inDigits(`${about}${given ?? (isOption ? expected : null) ?? '…'}`, reader)}
      </p>
      <p className={`font-semibold ${colour}`}>
        <span aria-hidden="true">{sign} </span>
        {t(`part.${kind}`)}
      </p>
      {should === null ? null : (
        <p>
          {t('part.should')}{' '}
          <bdi lang={lang} className="font-reading text-lg">
            {inDigits(should, reader)}
          </bdi>
        </p>
      )}
      {why ? (
        <p dir={dir} lang={lang} className="text-quiet">
          {inDigits(why, reader)}
        </p>
      ) : null}
    </li>
  )
}

/** An answer of several parts, each with whether it is right and what it should have been. */
export function AnswerParts({ parts, isOrder, ...rest }: Props) {
  return (
    <ul className="grid gap-4">
      {parts.map((part, index) => {
        const place = isOrder ? rest.reader.number(index + 1) : null
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name and never move
        return <Part key={index} part={part} place={place} {...rest} />
      })}
    </ul>
  )
}
