'use client'

import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { PublicQuestion, Response } from '@/quiz'
import { useKept } from '../use-kept'
import { ActionBar } from './action-bar'
import { isAnswered, isReceived, isUnsent, type Saved } from './answer-state'
import { ArticleSide } from './article-side'
import { CheckButton } from './check-button'
import type { Sentence } from './controls/control'
import { DeliveryLine } from './delivery-line'
import { EnterButton } from './enter-button'
import { FinishNotice } from './finish-notice'
import { FlagButton } from './flag-button'
import { KeysHelp } from './keys-help'
import { QuestionMarks } from './marks'
import { NotePad } from './note-pad'
import { useRecoveryAtHand } from './outbox/recovery-offer'
import type { DeliveryOfAttempt } from './outbox/words'
import { readOwnMarks, withFlagTurned, withNote } from './own-marks'
import { QuestionCard } from './question-card'
import type { Pace, RunWords } from './run'
import { RunBanner } from './run-banner'
import { useAnswers } from './use-answers'
import { useArticlePlace } from './use-article-place'
import { useFinish } from './use-finish'
import { useKeptPage } from './use-kept-page'
import { useKeptPlace } from './use-kept-place'
import { useRun } from './use-run'
import type { PlayerWords } from './words'

interface Props {
  readonly attemptId: string
  /** Address of the attempt's page, and of its result. */
  readonly path: string
  readonly resultPath: string
  readonly questions: readonly PublicQuestion[]
  readonly saved: readonly Saved[]
  readonly sentences: readonly Sentence[]
  readonly language: string
  readonly direction: 'rtl' | 'ltr'
  readonly startAt: number
  readonly words: PlayerWords
  readonly delivery: DeliveryOfAttempt
  /** Under an assignment: its time and its words; without a pace where somebody studies alone with feedback after each. */
  readonly run: { readonly pace: Pace | null; readonly words: RunWords; readonly checksEach: boolean } | null
  /** Questions whose answer has been shown, with what is shown. */
  readonly shown: Readonly<Record<string, ReactNode>>
  /** Why the form that was posted last was refused. */
  readonly problem: string | undefined
  /** Saves a posted form and goes where its button says: the way without a script. */
  readonly saveForm: (form: FormData) => Promise<void>
  /** The article; null where it is hidden. */
  readonly children: ReactNode
}

interface Row {
  readonly question: PublicQuestion
  readonly title: string
  readonly isAnswered: boolean
}

/** What a screen reader says of a mark: which question, whether it is answered, whether one wants to come back. */
function labelOf({ question, title, isAnswered }: Row, flags: readonly string[], words: PlayerWords): string {
  const state = isAnswered ? words.answered : words.unanswered
  return `${title}: ${state}${flags.includes(question.id) ? `، ${words.flagged}` : ''}`
}

/** Taking a quiz: one question at a time, the article in sight, each answer on its way as it is given. */
export function Player(props: Props) {
  const { attemptId, path, questions, words, shown, delivery } = props
  const { answers, give, device } = useAnswers(attemptId, questions, props.saved)
  const finish = useFinish(attemptId, props.resultPath, answers, words.waitingForNetwork, device.isLoaded)
  const [at, setAt] = useState(props.startAt)
  const [own, changeOwn] = useKept(`fahm-marks:${attemptId}`, readOwnMarks)
  const id = questions[at]?.id ?? ''
  const run = useRun(attemptId, id, props.run?.pace ?? null, finish.begin)
  const giveHere = useCallback((response: Response, isTyping?: boolean) => give(id, response, isTyping), [give, id])
  useArticlePlace()
  useKeptPage(path)
  useRecoveryAtHand()
  // A form that was posted before the script was ready turns the page on the server.
  useEffect(() => setAt(props.startAt), [props.startAt])
  useKeptPlace(
    attemptId,
    questions.map(({ id }) => id),
    at,
    setAt,
  )
  useEffect(() => window.history.replaceState(null, '', `${path}?q=${at + 1}`), [at, path])

  const rows = questions.flatMap((question, index) => {
    const answer = answers[question.id]
    return answer ? [{ question, answer, title: words.titles[index] ?? '', isAnswered: isAnswered(answer) }] : []
  })
  const row = rows[at]
  if (!row) return null
  const received = rows.filter((each) => each.isAnswered && isReceived(each.answer)).length
  const left = rows.filter((each) => !each.isAnswered).length
  const isClosed = run.isStopped || id in shown
  const hasArticle = props.children !== null
  const source = {
    ...delivery,
    attemptId,
    questions,
    sentences: props.sentences,
    answers,
    yes: words.yes,
    no: words.no,
    notStated: words.notStated,
  }
  const isLast = at === rows.length - 1
  const turn = (by: 1 | -1) => setAt(Math.max(0, Math.min(at + by, rows.length - 1)))
  const flag = () => changeOwn((before) => withFlagTurned(before, id))

  return (
    <div
      className={`player grid gap-8 pt-4 lg:pt-8 ${hasArticle ? 'lg:grid-cols-[3fr_2fr]' : 'mx-auto w-full max-w-3xl'}`}
    >
      <section id="question" className="player-question">
        {props.run ? <RunBanner pace={run.pace} left={run.left} words={props.run.words} /> : null}
        {props.problem ? (
          <p role="alert" className="rounded-soft border border-wrong bg-wrong-ground px-4 py-3 text-wrong">
            {props.problem}
          </p>
        ) : null}
        <QuestionMarks
          heading={words.questions}
          at={at}
          go={setAt}
          marks={rows.map((each, index) => ({
            href: `${path}?q=${index + 1}`,
            shown: words.numbers[index] ?? '',
            label: labelOf(each, own.flags, words),
            isAnswered: each.isAnswered,
            isFlagged: own.flags.includes(each.question.id),
          }))}
        />
        <DeliveryLine
          received={words.received[received]}
          count={received}
          unsent={rows.filter((each) => isUnsent(each.answer)).length}
          device={device}
          delivery={delivery}
          source={source}
        />
        <form action={props.saveForm} className="grid gap-5">
          <EnterButton isLast={isLast} turn={turn} />
          <input type="hidden" name="question" value={id} />
          <input type="hidden" name="type" value={row.question.type} />
          <input type="hidden" name="at" value={at + 1} />
          {isClosed ? <input type="hidden" name="closed" value="1" /> : null}
          <QuestionCard
            question={row.question}
            title={row.title}
            answer={row.answer}
            isClosed={isClosed}
            give={giveHere}
            words={words}
            language={props.language}
            direction={props.direction}
            sentences={props.sentences}
            choosesInArticle={hasArticle}
            aside={<FlagButton isFlagged={own.flags.includes(id)} turn={flag} words={words} />}
          />
          {shown[id]}
          {props.run?.checksEach && !isClosed ? <CheckButton words={props.run.words} /> : null}
          <ActionBar
            words={words}
            hasArticle={hasArticle}
            isFirst={at === 0}
            isLast={isLast}
            isFinishing={finish.isFinishing || run.isStopped}
            turn={(step) => (step === 'finish' ? finish.begin() : turn(step === 'next' ? 1 : -1))}
          />
        </form>
        {isLast || finish.isFinishing || finish.problem || finish.isOver ? (
          <FinishNotice
            left={words.left[left]}
            finish={finish}
            words={words}
            delivery={delivery.words}
            resultPath={props.resultPath}
            source={source}
          />
        ) : null}
        <NotePad
          key={id}
          note={own.notes[id] ?? ''}
          write={(text) => changeOwn((before) => withNote(before, id, text))}
          words={words}
        />
        <KeysHelp words={words} turn={turn} flag={flag} />
      </section>
      {hasArticle ? (
        <ArticleSide question={row.question} answer={row.answer} isClosed={isClosed} give={giveHere} words={words}>
          {props.children}
        </ArticleSide>
      ) : null}
    </div>
  )
}
