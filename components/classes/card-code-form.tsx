import type { useTranslations } from 'next-intl'
import { TextField } from '../forms/text-field'
import { Note } from '../note'

interface Props {
  readonly t: ReturnType<typeof useTranslations<'class'>>
  /** The page that takes the code. */
  readonly action: string
  readonly typed: string | undefined
  readonly problem: string | undefined
}

/** The short code of a card, for whoever has no camera. A plain form, so that it works on anything. */
export function CardCodeForm({ t, action, typed, problem }: Props) {
  return (
    <div className="mx-auto grid max-w-md gap-6 pt-8">
      <div>
        <h1 className="text-3xl font-semibold">{t('card.title')}</h1>
        <p className="mt-2 text-lg text-quiet">{t('card.lead')}</p>
      </div>
      {problem ? <Note isProblem>{problem}</Note> : null}
      <form action={action} method="get" className="grid gap-5">
        <TextField
          id="code"
          label={t('card.code')}
          hint={t('card.codeHint')}
          width="name"
          dir="ltr"
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={typed}
        />
        <button type="submit" className="button button-primary w-fit">
          {t('card.open')}
        </button>
      </form>
    </div>
  )
}
