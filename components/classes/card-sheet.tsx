import type { useTranslations } from 'next-intl'
import type { QrDrawing } from '@/lib/qr'
import { QrCode } from '../qr-code'

interface Card {
  readonly pupilId: string
  readonly name: string
  readonly pseudonym: string | null
  readonly code: string
  readonly qr: QrDrawing
}

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  readonly className: string
  /** Where the short code is typed, without the scheme. */
  readonly address: string
  readonly cards: readonly Card[]
}

/** An address inside a sentence of either direction, by Unicode's isolates. */
const leftToRight = (text: string) => `\u2066${text}\u2069`

/** Cards on sheets of A4, two by five, with lines to cut along; the only thing that is printed. */
export function CardSheet({ t, className, address, cards }: Props) {
  return (
    <ul className="card-sheet">
      {cards.map((card) => (
        <li key={card.pupilId} className="pupil-card">
          <QrCode drawing={card.qr} label={t('sheet.qr', { name: card.name })} className="pupil-card-qr" />
          <div className="grid min-w-0 content-center gap-1">
            <p className="pupil-card-name">
              <bdi>{card.name}</bdi>
            </p>
            {card.pseudonym ? (
              <p>
                <bdi>{card.pseudonym}</bdi>
              </p>
            ) : null}
            <p className="pupil-card-small">
              <bdi>{className}</bdi>
            </p>
            <p className="pupil-card-code">
              <span className="sr-only">{t('sheet.code')} </span>
              <bdi dir="ltr">{card.code}</bdi>
            </p>
            <p className="pupil-card-small">
              {t('sheet.use', { address: leftToRight(address) })} {t('sheet.keep')}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
