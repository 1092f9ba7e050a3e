'use client'

import type { ReactNode } from 'react'
import { useDesk } from './desk'
import type { ShownQuestion } from './shown'
import { bringForward, showInArticle } from './use-selection'

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section className="grid gap-2">
      <h4 className="font-semibold">{heading}</h4>
      {children}
    </section>
  )
}

function Options({ question }: { readonly question: ShownQuestion }) {
  const { words, language, direction } = useDesk()
  return (
    <ul className="grid gap-2">
      {question.options.map(({ id, text, isRight, why }) => (
        <li key={id} className="grid gap-1 border-s-2 border-line ps-3">
          <p className="flex items-baseline gap-2">
            <span className={`shrink-0 text-base font-semibold ${isRight ? 'text-correct' : 'text-wrong'}`}>
              <span aria-hidden="true">{isRight ? '✓' : '✗'} </span>
              {isRight ? words.right : words.wrong}
            </span>
            <span
              dir={direction}
              lang={language}
              className="min-w-0 font-reading text-lg leading-relaxed wrap-anywhere"
            >
              {text}
            </span>
          </p>
          {why ? (
            <p dir={direction} lang={language} className="text-quiet">
              {(isRight ? words.whyRight : words.whyWrong).replace('{why}', why)}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Evidence({ question }: { readonly question: ShownQuestion }) {
  const { words, language, direction, chooseSentence, paragraphs, path } = useDesk()
  if (question.evidence.length === 0) return <p className="text-quiet">{words.noEvidence}</p>
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return question.evidence.map(({ start, end, text }) => {
    const sentence = sentences.find((each) => each.start < end && start < each.end)
    return (
      <blockquote key={start} className="grid gap-1">
        <p dir={direction} lang={language} className="font-reading text-lg leading-loose">
          <mark className="evidence">{text}</mark>
        </p>
        {sentence ? (
          <a
            href={`${path}?q=${question.id}&s=${sentence.start}#article`}
            onClick={(event) => {
              event.preventDefault()
              chooseSentence(sentence.start)
              bringForward('article')
              requestAnimationFrame(() => showInArticle(sentence.start))
            }}
            className="flex min-h-11 w-fit items-center"
          >
            {words.inArticle}
          </a>
        ) : null}
      </blockquote>
    )
  })
}

function Gates({ question }: { readonly question: ShownQuestion }) {
  const { words, language, direction } = useDesk()
  const [warned, passed] = [true, false].map((isWarning) =>
    question.gates.filter((gate) => gate.isWarning === isWarning),
  )
  if (question.gates.length === 0) return <p className="text-quiet">{words.notChecked}</p>
  return (
    <>
      {warned?.map(({ id, line, detail }) => (
        <div key={id} className="rounded-soft bg-evidence px-3 py-2">
          <p>
            <strong>
              <span aria-hidden="true">⚠ </span>
              {words.warning}:
            </strong>{' '}
            {line}
          </p>
          {detail ? (
            <p dir={direction} lang={language}>
              {detail}
            </p>
          ) : null}
        </div>
      ))}
      {passed && passed.length > 0 ? (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-quiet">
            <span aria-hidden="true" className="text-correct">
              ✓
            </span>
            {question.passed}
          </summary>
          <ul className="grid list-disc gap-1 ps-6">
            {passed.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}

/** All there is to know of a question: options and key, why, the proof, what the gates say, what it is and whose. */
export function QuestionDetails({ question }: { readonly question: ShownQuestion }) {
  const { words, language, direction } = useDesk()
  return (
    <div className="grid gap-5">
      {question.options.length > 0 ? (
        <Part heading={words.options}>
          <Options question={question} />
        </Part>
      ) : null}
      {question.key.length > 0 ? (
        <Part heading={words.key}>
          {question.key.map((line) => (
            <p key={line} dir={direction} lang={language} className="font-reading text-lg leading-relaxed">
              {line}
            </p>
          ))}
        </Part>
      ) : null}
      {question.explanation ? (
        <Part heading={words.explanation}>
          <p dir={direction} lang={language}>
            {question.explanation}
          </p>
        </Part>
      ) : null}
      <Part heading={words.evidence}>
        <Evidence question={question} />
      </Part>
      <Part heading={words.gates}>
        <Gates question={question} />
      </Part>
      <Part heading={words.about}>
        <p className="text-quiet">
          {[question.type, question.process, question.difficulty, question.points, question.origin].join(' · ')}
        </p>
      </Part>
    </div>
  )
}
