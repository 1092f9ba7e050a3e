import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { inDigitsOf, readerOf } from '@/app/reader'
import { address, orNotFound, signedIn } from '@/app/visitor'
import { ChangeLog } from '@/components/assignments/change-log'
import { CodeCard } from '@/components/assignments/code-card'
import { People } from '@/components/assignments/people'
import { RulesFields } from '@/components/assignments/rules-fields'
import { RunControls } from '@/components/assignments/run-controls'
import { ResultFiles } from '@/components/data/result-files'
import { ActionForm } from '@/components/forms/action-form'
import { SampleNote } from '@/components/results/sample-note'
import type { Locale } from '@/i18n/locales'
import { MOST_ATTEMPTS, MOST_MINUTES } from '@/quiz'
import { type AssignmentView, assignmentFor } from '@/server/assignment-view'
import * as actions from './actions'
import { logEntry } from './log'

interface Props {
  readonly params: Promise<{ locale: string; assignment: string }>
}

const assignmentOf = cache(async (locale: Locale, id: string) =>
  orNotFound(assignmentFor(await signedIn(locale, `/assignments/${id}`), id, await address())),
)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await assignmentOf(locale, (await params).assignment)).rules.title }
}

/** What each attempt of a person has come to, in words. */
async function wordsForAttempts(view: AssignmentView, locale: Locale, number: (value: number) => string) {
  const [t, delivery] = await Promise.all([
    getTranslations({ locale, namespace: 'assignment' }),
    getTranslations({ locale, namespace: 'delivery' }),
  ])
  const total = number(view.questions)
  return view.participants.map((person) => ({
    ...person,
    attempts: person.attempts.map(({ finishedAt, answered, late, tooLate }) => {
      const done = t(finishedAt ? 'attemptDone' : 'attemptOpen', { n: number(answered), total })
      const marked = late ? `${done} (${t('late-mark')})` : done
      return tooLate > 0 ? `${marked} — ${delivery('tooLate', { count: tooLate, n: number(tooLate) })}` : marked
    }),
  }))
}

export default async function AssignmentPage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, digits, number, counted } = reader
  const view = await assignmentOf(locale, (await params).assignment)
  const [t, marking, results] = await Promise.all([
    getTranslations({ locale, namespace: 'assignment' }),
    getTranslations({ locale, namespace: 'marking' }),
    getTranslations({ locale, namespace: 'results' }),
  ])
  const { id, rules, state } = view
  const home = `/${locale}/assignments/${id}`
  const joined = view.participants.filter(({ removed }) => !removed).length
  const people = await wordsForAttempts(view, locale, number)
  const delivery = await getTranslations({ locale, namespace: 'delivery' })
  return (
    <div className="grid gap-8 pt-8">
      <div className="grid gap-2">
        <p>
          <Link href={`/${locale}/assignments`} className="inline-flex min-h-11 items-center">
            {t('list')}
          </Link>
        </p>
        {view.isSample ? <SampleNote text={results('sample.note')} /> : null}
        <h1 dir={view.direction} className="font-reading text-3xl leading-relaxed font-bold wrap-anywhere">
          {rules.title}
        </h1>
        <p className="text-lg text-quiet">
          <span className={state === 'open' ? 'font-semibold text-accent' : ''}>{t(`state.${state}`)}</span> ·{' '}
          <bdi>{view.className ?? t('anyone')}</bdi> · {t('joined', counted(joined))} ·{' '}
          <Link href={`/${locale}/quizzes/${view.quizId}`}>
            {t('quiz')} ({t('version', { n: number(view.versionNumber) })})
          </Link>
        </p>
        <p className="flex flex-wrap gap-2">
          <Link href={`${home}/marking`} className="button">
            {marking('title')}
          </Link>
          <Link href={`${home}/results`} className="button">
            {results('title')}
          </Link>
        </p>
      </div>
      <div className="grid gap-10 lg:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 content-start gap-8 lg:order-2">
          <CodeCard
            t={t}
            code={view.code && inDigitsOf(reader, view.code)}
            expiresAt={view.codeExpiresAt}
            locale={locale}
            digits={digits}
            showHref={`${home}/show`}
            boardHref={`${home}/live`}
            takeStep={actions.takeStep.bind(null, locale, id)}
          />
          <RunControls
            t={t}
            state={state}
            locked={view.locked}
            released={view.released}
            hasRelease={rules.feedback === 'release'}
            hasTime={rules.minutes !== null || rules.closesAt !== null}
            takeStep={actions.takeStep.bind(null, locale, id)}
            addMinutes={actions.addMinutes.bind(null, locale, id)}
          />
        </div>
        <div className="grid min-w-0 content-start gap-10 lg:order-1">
          <People
            t={t}
            people={people}
            pupils={view.pupils}
            actions={{
              giveExtra: actions.giveExtra.bind(null, locale, id),
              rename: actions.rename.bind(null, locale, id),
              link: actions.link.bind(null, locale, id),
              changeSeat: actions.changeSeat.bind(null, locale, id),
            }}
          />
          <p>
            <Link href={`${home}/recovery`} className="inline-flex min-h-11 items-center">
              {delivery('recovery.link')}
            </Link>
          </p>
          <ResultFiles t={await getTranslations({ locale, namespace: 'data' })} assignmentId={id} locale={locale} />
          <section aria-labelledby="rules" className="grid gap-4">
            <h2 id="rules" className="text-xl font-semibold">
              {t('rules')}
            </h2>
            <p className="text-quiet">{t('rulesLead')}</p>
            <ActionForm
              key={view.changes[0]?.id}
              action={actions.saveRules.bind(null, locale, id)}
              label={t('save')}
              pendingLabel={t('saving')}
            >
              <RulesFields t={t} rules={rules} most={{ attempts: MOST_ATTEMPTS, minutes: MOST_MINUTES }} />
            </ActionForm>
          </section>
          <ChangeLog
            heading={t('log')}
            empty={t('logEmpty')}
            entries={view.changes.map((entry) => logEntry(entry, t, number))}
            locale={locale}
            digits={digits}
          />
        </div>
      </div>
    </div>
  )
}
