import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readerOf } from '@/app/reader'
import { orNotFound, signedIn } from '@/app/visitor'
import { ClassChoice } from '@/components/assignments/class-choice'
import { RulesFields } from '@/components/assignments/rules-fields'
import { ActionForm } from '@/components/forms/action-form'
import type { Locale } from '@/i18n/locales'
import { MOST_ATTEMPTS, MOST_MINUTES, USUAL_RULES } from '@/quiz'
import { givable } from '@/server/assignments'
import { give } from './actions'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ class?: string | string[] }>
}

const quizOf = cache(async (locale: Locale, id: string) =>
  orNotFound(givable(await signedIn(locale, `/quizzes/${id}/assign`), id)),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const { title } = await quizOf(locale, (await params).quiz)
  return { title: (await getTranslations({ locale, namespace: 'assignment' }))('giveTitle', { title }) }
}

export default async function AssignPage({ params, searchParams }: Props) {
  const { locale, number, counted } = await readerOf(params)
  const quiz = await quizOf(locale, (await params).quiz)
  const asked = (await searchParams).class
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'assignment' }),
    getTranslations({ locale, namespace: 'site' }),
  ])
  const chosen = quiz.classes.find(({ id }) => id === asked) ?? quiz.classes[0]
  return (
    <div className="mx-auto grid max-w-3xl gap-8 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('give')}</h1>
        <p dir={quiz.direction} lang={quiz.language} className="mt-3 font-reading text-2xl leading-relaxed font-bold">
          {quiz.title}
        </p>
        <p className="mt-2 text-quiet">
          {t('version', { n: number(quiz.number) })} · {site('questions', counted(quiz.questions))}
        </p>
      </div>
      <ActionForm action={give.bind(null, locale, quiz.quizId)} label={t('give')} pendingLabel={t('giving')}>
        <ClassChoice
          t={t}
          chosen={chosen?.id ?? ''}
          classes={quiz.classes.map(({ id, name, pupils }) => ({ id, name, pupils: t('pupils', counted(pupils)) }))}
        />
        <RulesFields
          t={t}
          rules={{ ...USUAL_RULES, title: quiz.title }}
          most={{ attempts: MOST_ATTEMPTS, minutes: MOST_MINUTES }}
        />
      </ActionForm>
    </div>
  )
}
