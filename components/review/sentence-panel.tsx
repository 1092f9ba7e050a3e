'use client'

import { useDesk } from './desk'
import { StepForm } from './step-form'
import { bringForward } from './use-selection'

const MOST_SHOWN = 3

function Offers({ start, end }: { readonly start: number; readonly end: number }) {
  const { words, offers, language, direction } = useDesk()
  const here = offers.filter(({ evidence }) => evidence.some((span) => span.start < end && start < span.end))
  if (here.length === 0) return <p className="text-quiet">{words.noOffers}</p>
  return (
    <ul className="grid gap-2">
      {here.slice(0, MOST_SHOWN).map((offer) => (
        <li key={offer.id} className="flex items-start justify-between gap-3 border-t border-line pt-2">
          <div className="min-w-0">
            <p dir={direction} lang={language} className="font-reading text-lg leading-relaxed whitespace-pre-line">
              {offer.stem}
            </p>
            <p className="text-quiet">{offer.isReady ? offer.about : `${offer.about} · ${words.needsEye}`}</p>
          </div>
          <StepForm question={offer.id} className="shrink-0">
            <button type="submit" name="do" value="add" aria-label={offer.addLabel} className="button button-small">
              {words.add}
            </button>
          </StepForm>
        </li>
      ))}
    </ul>
  )
}

/** What asks about the chosen sentence, and what could. */
export function SentencePanel() {
  const { words, questions, paragraphs, sentence, choose, chooseSentence, path, language } = useDesk()
  const chosen = paragraphs.flatMap((each) => each.sentences).find(({ start }) => start === sentence)
  if (!chosen) return <p className="mb-4 text-quiet">{words.sentenceHint}</p>
  const asking = questions.filter(({ id }) => chosen.askedBy.includes(id))
  return (
    <section
      aria-label={words.sentence}
      className="card sticky bottom-4 z-[5] mt-4 grid max-h-[45dvh] grid-cols-[minmax(0,1fr)] gap-3 overflow-y-auto border-accent p-4"
    >
      <div className="flex items-center justify-between gap-3">
        <h3 className="font-semibold">{asking.length > 0 ? words.askedBy : words.notAsked}</h3>
        <a
          href={path}
          className="button button-small"
          onClick={(event) => {
            event.preventDefault()
            chooseSentence(null)
          }}
        >
          {words.close}
        </a>
      </div>
      {asking.length > 0 ? (
        <ul className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
          {asking.map(({ id, title, stem }) => (
            <li key={id}>
              <a
                href={`${path}?q=${id}#question-${id}`}
                onClick={(event) => {
                  event.preventDefault()
                  choose(id)
                  bringForward(`question-${id}`)
                }}
                className="flex min-h-11 min-w-0 items-center gap-2"
              >
                <span className="shrink-0">{title}:</span>
                <bdi lang={language} className="min-w-0 truncate">
                  {stem}
                </bdi>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <h3 className="font-semibold">{words.offers}</h3>
      <Offers start={chosen.start} end={chosen.end} />
      <a href={`${path}/questions/new?s=${chosen.start}`} className="button button-small justify-self-start">
        {words.writeHere}
      </a>
    </section>
  )
}
