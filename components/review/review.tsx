'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { FormAction } from '../forms/use-kept-form'
import { type Desk, DeskProvider, useDesk } from './desk'
import { QuestionItem } from './question-item'
import { ReviewArticle } from './review-article'
import { SaveLine } from './save-line'
import { SentencePanel } from './sentence-panel'
import { Shortcuts } from './shortcuts'
import { useDragging } from './use-dragging'
import { showInArticle, useSelection } from './use-selection'
import { useSteps } from './use-steps'

type Given = Pick<
  Desk,
  'revision' | 'path' | 'words' | 'language' | 'direction' | 'questions' | 'paragraphs' | 'offers'
>

interface Props extends Given {
  readonly action: FormAction
  readonly text: string
  readonly askedQuestion: string | null
  readonly askedSentence: number | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Above the list: mix and coverage. */
  readonly strip: ReactNode
  /** Below the list: count and mix, history. */
  readonly tools: ReactNode
  /** Above the article. */
  readonly articleHead: ReactNode
}

function QuestionList() {
  const { questions, words } = useDesk()
  const dragging = useDragging()
  if (questions.length === 0) return <p className="card p-5 text-quiet">{words.empty}</p>
  return (
    <ol className="grid gap-3">
      {questions.map((question, place) => (
        <QuestionItem key={question.id} question={question} place={place} dragging={dragging} />
      ))}
    </ol>
  )
}

/** The review of a draft: the article on one side, its questions on the other. */
export function Review({ action, text, askedQuestion, askedSentence, canUndo, canRedo, ...rest }: Props) {
  const { strip, tools, articleHead, ...given } = rest
  const { words } = given
  const steps = useSteps(action, given.revision)
  const [open, choose] = useSelection(given.questions, askedQuestion)
  const [sentence, chooseSentence] = useState(askedSentence)
  const evidence = given.questions.find(({ id }) => id === open)?.evidence[0]
  const sentences = given.paragraphs.flatMap((paragraph) => paragraph.sentences)
  const lit = sentences.find(({ start, end }) => evidence && start < evidence.end && evidence.start < end)?.start
  useEffect(() => {
    if (lit !== undefined) showInArticle(lit)
  }, [lit])
  return (
    <DeskProvider value={{ ...steps, ...given, open, choose, sentence, chooseSentence }}>
      <div className="player grid gap-8 lg:grid-cols-[3fr_2fr]">
        <section id="questions" aria-label={words.questions} className="player-question review-questions">
          {strip}
          <SaveLine canUndo={canUndo} canRedo={canRedo} />
          <a href="#article" className="button lg:hidden">
            {words.toArticle}
          </a>
          <QuestionList />
          <div>
            {tools}
            <Shortcuts />
          </div>
        </section>
        <section id="article" aria-label={words.article} className="player-article">
          <a href="#questions" className="button mb-4 w-full lg:hidden">
            {words.toQuestions}
          </a>
          {articleHead}
          <ReviewArticle text={text} />
          <SentencePanel />
        </section>
      </div>
    </DeskProvider>
  )
}
