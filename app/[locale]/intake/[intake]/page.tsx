import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type Reader, readerOf } from '@/app/reader'
import { orNotFound, visitor } from '@/app/visitor'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { type Fact, Facts } from '@/components/intake/facts'
import { IntakeForm } from '@/components/intake/intake-form'
import { IntakeText } from '@/components/intake/intake-text'
import { languageName } from '@/i18n/language-name'
import { type IntakeView, intakeFor } from '@/server/intake'
import { correct, discard } from './actions'
import { blockWords } from './words'

interface Props {
  readonly params: Promise<{ locale: string; intake: string }>
}

const wordsOf = (locale: Reader['locale']) =>
  Promise.all([
    getTranslations({ locale, namespace: 'intake' }),
    getTranslations({ locale, namespace: 'site' }),
  ] as const)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  const [t] = await wordsOf(locale)
  return { title: t('heading') }
}

async function factsOf(intake: IntakeView, { locale, number, counted }: Reader): Promise<Fact[]> {
  const [t, site] = await wordsOf(locale)
  const { ease } = intake
  const name = intake.sourceName ? <bdi>{intake.sourceName}</bdi> : null
  return [
    { name: t('source'), value: name ?? t(`sources.${intake.source}`) },
    {
      name: t('language'),
      value: t('languageAndDirection', {
        language: languageName(intake.language, locale),
        direction: t(`directions.${intake.direction}`),
      }),
    },
    { name: t('length'), value: `${t('words', counted(intake.words))} · ${site('minutes', counted(intake.minutes))}` },
    {
      name: t('level'),
      value: ease ? t(`levels.${ease.level}`) : t('levelUnknown'),
      reason: ease
        ? t('levelReason', { words: t('words', counted(ease.wordsPerSentence)), share: number(ease.longWords) })
        : undefined,
    },
  ]
}

export default async function IntakePage({ params }: Props) {
  const reader = await readerOf(params)
  const { locale, preferences, counted } = reader
  const intake = await orNotFound(intakeFor(await visitor(), (await params).intake))
  const [t, site] = await wordsOf(locale)
  const removed = intake.blocks.filter(({ kept }) => !kept)
  const facts = await factsOf(intake, reader)
  return (
    <div className="grid gap-8 pt-8">
      <div className="max-w-3xl">
        <h1 className="text-3xl font-semibold">{t('heading')}</h1>
        <p className="mt-2 text-lg text-quiet">{t('lead')}</p>
      </div>
      <IntakeForm
        action={correct.bind(null, locale, intake.id)}
        labels={{
          confirm: t('confirm'),
          confirmHint: t('confirmHint'),
          save: t('saveAll'),
          working: site('loading'),
        }}
        facts={
          <>
            <Facts facts={facts} />
            <p className="text-quiet">
              {removed[0] ? (
                <a href={`#b${removed[0].id}`}>{t('removed', counted(removed.length))}</a>
              ) : (
                t('removed', counted(0))
              )}
            </p>
            <TextField
              key={`title ${intake.title}`}
              id="title"
              label={t('title')}
              dir="auto"
              maxLength={200}
              defaultValue={intake.title}
            />
            <TextField
              key={`byline ${intake.byline}`}
              id="byline"
              label={t('byline')}
              dir="auto"
              maxLength={200}
              defaultValue={intake.byline ?? ''}
            />
          </>
        }
        text={
          <IntakeText
            blocks={intake.blocks}
            language={intake.language}
            direction={intake.direction}
            digits={preferences.digits}
            words={blockWords(t)}
            removedHere={(count) => t('removedHere', counted(count))}
          />
        }
      />
      <details>
        <summary className="w-fit cursor-pointer py-3 text-quiet">{t('discard')}</summary>
        <p className="my-3 text-quiet">{t('discardHint')}</p>
        <ActionForm
          action={discard.bind(null, locale, intake.id)}
          label={t('discard')}
          pendingLabel={site('loading')}
          isQuiet
        />
      </details>
    </div>
  )
}
