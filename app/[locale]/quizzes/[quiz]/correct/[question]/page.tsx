import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { markWords } from '@/app/mark-words'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { AnswerLines } from '@/components/marking/answer-lines'
import { CorrectionForm } from '@/components/marking/correction-form'
import { Stem } from '@/components/player/stem'
import type { Locale } from '@/i18n/locales'
import { correctionSubject } from '@/server/correction/view'
import { correct } from './actions'
import { keyFieldFor } from './key-field'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string; question: string }>
}

const subjectOf = cache(async (locale: Locale, quiz: string, question: string) =>
  orNotFound(correctionSubject(await signedIn(locale, `/quizzes/${quiz}/correct/${question}`), quiz, question)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await readerOf(params)
  const { quiz, question } = await params
  const { place } = await subjectOf(locale, quiz, question)
  return {
    title: (await getTranslations({ locale, namespace: 'marking' }))('correct.heading', { n: number(place + 1) }),
  }
}

/** Corrects the key of one published question, or drops it: looked at first, then carried out. */
export default async function CorrectQuestionPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, number } = reader
  const { quiz, question: id } = await params
  const subject = await subjectOf(locale, quiz, id)
  const { t, result, inDigits, linesOf } = await markWords(reader)
  const { question, article, isDropped, hasKey, place } = subject
  const keyField = hasKey
    ? keyFieldFor(subject, {
        true: result('true'),
        false: result('false'),
        notStated: t('correct.notStated'),
        choose: t('correct.choose'),
        acceptedHint: t('correct.acceptedHint'),
        matchOf: (prompt) => t('correct.matchOf', { prompt }),
        placeOf: (entry) => t('correct.placeOf', { entry }),
        sentence: t('correct.sentence'),
        number,
        inDigits,
      })
    : null
  const kinds = (keyField ? (['key', 'drop'] as const) : (['drop'] as const)).map((value) => ({
    value,
    label: t(`correct.${value}Kind`),
  }))
  const treatments = (keyField ? (['regrade', 'excuse', 'credit'] as const) : (['excuse', 'credit'] as const)).map(
    (value) => ({ value, label: t(`correct.${value}`), hint: t(`correct.${value}Hint`) }),
  )
  const { key } = linesOf(question, article, null)
  return (
    <div className="mx-auto grid max-w-3xl gap-6 pt-8">
      <p>
        <Link href={`/${locale}/quizzes/${quiz}/correct`} className="inline-flex min-h-11 items-center">
          {t('correct.toList')}
        </Link>
      </p>
      <h1 className="text-2xl font-bold">{t('correct.heading', { n: number(place + 1) })}</h1>
      <div lang={article.language}>
        <Stem text={inDigits(question.stem)} direction={article.direction} gap="…" />
      </div>
      {question.type === 'essay' ? null : <AnswerLines heading={t('correct.present')} lines={key} article={article} />}
      {isDropped ? <p>{t('correct.dropped')}</p> : null}
      {keyField ? null : (
        <p className="text-quiet">{t(question.type === 'essay' ? 'correct.essay' : 'correct.gone')}</p>
      )}
      <CorrectionForm
        action={correct.bind(null, locale, quiz, id)}
        keyField={keyField}
        kinds={kinds}
        treatments={treatments}
        explanation={question.explanation}
        direction={article.direction}
        language={article.language}
        labels={{
          kind: t('correct.kind'),
          key: keyField?.kind === 'lines' ? t('correct.accepted') : result('key'),
          treatment: t('correct.treatment'),
          explanation: t('correct.explanation'),
          explanationHint: t('correct.explanationHint'),
          reason: t('correct.reason'),
          reasonHint: t('correct.reasonHint'),
          preview: t('correct.preview'),
          previewing: t('correct.previewing'),
          confirm: t('correct.confirm'),
          again: t('correct.again'),
          handStays: t('correct.handStays'),
        }}
      />
    </div>
  )
}
