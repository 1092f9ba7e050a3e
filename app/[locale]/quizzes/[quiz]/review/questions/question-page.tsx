import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ComponentProps } from 'react'
import { editorWords } from '@/app/editor-words'
import type { Reader } from '@/app/reader'
import { ArticleText } from '@/components/article-text'
import { QuestionEditor } from '@/components/editor/question-editor'
import type { FormAction } from '@/components/forms/use-kept-form'
import type { DraftView } from '@/server/review/view'

interface Props {
  readonly reader: Reader
  readonly draft: DraftView
  readonly heading: string
  readonly action: FormAction
  readonly start: ComponentProps<typeof QuestionEditor>['start']
}

/** The form of a question beside the article it is about. */
export async function QuestionPage({ reader, draft, heading, action, start }: Props) {
  const { locale, preferences } = reader
  const { article, coverage, quizId, revision } = draft
  const t = await getTranslations({ locale, namespace: 'review' })
  const sentences = coverage.paragraphs.flatMap((paragraph) => paragraph.sentences)
  return (
    <div className="grid gap-8 pt-6 lg:grid-cols-2">
      <section className="grid min-w-0 content-start gap-5">
        <p>
          <Link href={`/${locale}/quizzes/${quizId}/review`} className="flex min-h-11 w-fit items-center">
            {t('backToReview')}
          </Link>
        </p>
        <h1 className="text-2xl font-bold">{heading}</h1>
        <QuestionEditor
          action={action}
          quizId={quizId}
          start={start}
          article={{
            text: article.text,
            language: article.language,
            direction: article.direction,
            sentences: sentences.map(({ start: from, end }) => ({ start: from, end })),
          }}
          words={editorWords(reader)}
        >
          <input type="hidden" name="revision" value={revision} />
        </QuestionEditor>
      </section>
      <article
        aria-label={t('article')}
        className="min-w-0 lg:sticky lg:top-6 lg:max-h-[calc(100dvh-3rem)] lg:self-start lg:overflow-y-auto"
      >
        <ArticleText article={article} digits={preferences.digits} />
      </article>
    </div>
  )
}
