import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import { Suspense } from 'react'
import { LOCALE_NAMES, type Locale, otherLocale } from '@/i18n/locales'
import { DIGITS, type Preferences, THEMES } from '@/i18n/preferences'
import { LanguageLink } from './language-link'

interface Props {
  readonly locale: Locale
  readonly preferences: Preferences
  readonly t: ReturnType<typeof useTranslations<'site'>>
  readonly setPreference: (form: FormData) => Promise<void>
  readonly account: AccountLinks
  readonly practice: PracticeLink
}

/** The way to what was missed, with how much of it is due today. */
export interface PracticeLink {
  readonly label: string
  /** The label with the number in words; null where nothing is due. */
  readonly spoken: string | null
  readonly due: string
}

/** What a teacher has above every page; where nobody is signed in, the way in. */
export interface AccountLinks {
  /** The teacher's name; null where nobody is signed in. */
  readonly name: string | null
  readonly t: ReturnType<typeof useTranslations<'account'>>
}

function TeacherNavigation({ locale, account: { name, t } }: { locale: Locale; account: AccountLinks }) {
  if (name === null) {
    return (
      <Link href={`/${locale}/sign-in`} className="inline-flex min-h-12 items-center">
        {t('signIn')}
      </Link>
    )
  }
  return (
    <nav aria-label={t('nav.label')} className="flex flex-wrap items-center gap-x-5">
      {(['quizzes', 'classes', 'assignments'] as const).map((place) => (
        <Link key={place} href={`/${locale}/${place}`} className="inline-flex min-h-12 items-center">
          {t(`nav.${place}`)}
        </Link>
      ))}
      <Link href={`/${locale}/account`} aria-label={t('menu', { name })} className="inline-flex min-h-12 items-center">
        <bdi className="max-w-40 truncate">{name}</bdi>
      </Link>
    </nav>
  )
}

interface ChoiceProps {
  readonly name: 'theme' | 'digits'
  readonly legend: string
  readonly chosen: string
  readonly options: readonly { value: string; label: string }[]
}

function PreferenceChoice({ name, legend, chosen, options }: ChoiceProps) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2">
        {options.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name={name}
            value={value}
            aria-pressed={value === chosen}
            className={`button ${value === chosen ? 'border-accent text-accent' : ''}`}
          >
            {value === chosen ? <span aria-hidden="true">✓&nbsp;</span> : null}
            {label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The name of the house, how it is seen, and the other language: nothing else stands above a page. */
export function SiteHeader({ locale, preferences, t, setPreference, account, practice }: Props) {
  const other = otherLocale(locale)
  return (
    <header className="border-b border-line">
      <div className="mx-auto flex max-w-7xl flex-wrap items-center gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
        <Link href={`/${locale}`} className="me-auto text-ink no-underline">
          <span className="font-reading text-2xl font-bold text-accent">{t('name')}</span>
          <span className="ms-3 hidden text-quiet sm:inline">{t('description')}</span>
        </Link>
        <Link
          href={`/${locale}/study`}
          aria-label={practice.spoken ?? undefined}
          className="inline-flex min-h-12 items-center gap-2"
        >
          {practice.label}
          {practice.spoken ? <span className="rounded-soft bg-evidence px-2 text-ink">{practice.due}</span> : null}
        </Link>
        <TeacherNavigation locale={locale} account={account} />
        <details className="relative">
          <summary className="button list-none">{t('view')}</summary>
          <form action={setPreference} className="card absolute end-0 z-10 mt-2 grid w-72 gap-5 p-5">
            <PreferenceChoice
              name="theme"
              legend={t('theme.label')}
              chosen={preferences.theme}
              options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            />
            <PreferenceChoice
              name="digits"
              legend={t('digits.label')}
              chosen={preferences.digits}
              options={DIGITS.map((value) => ({ value, label: t(`digits.${value}`) }))}
            />
          </form>
        </details>
        <Suspense>
          <LanguageLink locale={other} label={LOCALE_NAMES[other]} />
        </Suspense>
      </div>
    </header>
  )
}
