import { setPreference } from '@/app/[locale]/preferences/actions'
import type { Reader } from '@/app/reader'
import { ReadingSize } from '@/components/reading-size'
import { Review } from '@/components/review/review'
import { Strip } from '@/components/review/strip'
import type { DraftView } from '@/server/review/view'
import { step } from './actions'
import { PublishHead } from './publish-head'
import { reviewShower } from './shown'
import { Tools } from './tools'

interface Props {
  readonly reader: Reader
  readonly draft: DraftView
  readonly question: string | null
  readonly sentence: number | null
}

/** A draft under review. */
export async function DraftReview({ reader, draft, question, sentence }: Props) {
  const { locale, preferences, number, counted } = reader
  const shower = await reviewShower(reader, draft)
  const { t, site } = shower
  const { article, coverage, mix } = draft
  return (
    <>
      <PublishHead reader={reader} draft={draft} shower={shower} />
      <Review
        action={step.bind(null, locale, draft.quizId)}
        revision={draft.revision}
        path={`/${locale}/quizzes/${draft.quizId}/review`}
        words={shower.words(draft.undo)}
        language={article.language}
        direction={article.direction}
        questions={draft.questions.map(shower.shownQuestion)}
        paragraphs={coverage.paragraphs}
        offers={draft.offers.map(shower.shownOffer)}
        text={shower.inDigits(article.text)}
        askedQuestion={question}
        askedSentence={sentence}
        canUndo={draft.undo !== null}
        canRedo={draft.redo !== null}
        strip={
          <Strip
            heading={t('mix')}
            lines={[
              {
                name: t('processes'),
                parts: mix.processes.map(([process, count]) => `${site(`processes.${process}`)} (${number(count)})`),
              },
              {
                name: t('types'),
                parts: mix.types.map(([type, count]) => `${site(`types.${type}`)} (${number(count)})`),
              },
            ]}
            coverage={t('covered', {
              ...counted(coverage.asked),
              total: number(coverage.total),
              percent: `${number(coverage.percent)}${locale === 'ar' ? '٪' : '%'}`,
            })}
            paragraphs={coverage.paragraphs}
          />
        }
        tools={<Tools reader={reader} draft={draft} shower={shower} />}
        articleHead={<ReadingSize size={preferences.size} t={site} setPreference={setPreference} />}
      />
    </>
  )
}
