import { randomUUID } from 'node:crypto'
import Link from 'next/link'
import type { useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { Reader } from '@/app/reader'
import { ActionForm } from '@/components/forms/action-form'
import { TextField } from '@/components/forms/text-field'
import { LocalTime } from '@/components/local-time'
import type { Door } from '@/server/join'
import { join } from './actions'

interface Props {
  readonly reader: Reader
  readonly code: string
  readonly door: Door
}

type Words = ReturnType<typeof useTranslations<'join'>>

/** Why nobody goes in now; null where the door is open. */
function closedBecause({ state, locked, as }: Door): 'before' | 'paused' | 'closed' | 'ended' | 'locked' | null {
  if (state !== 'open') return state
  return locked && as === null ? 'locked' : null
}

function NameForm({ reader: { locale }, code, door, t }: Props & { t: Words }) {
  return (
    <ActionForm action={join.bind(null, locale, code)} label={t('start')} pendingLabel={t('starting')}>
      <input type="hidden" name="ticket" value={randomUUID()} />
      <TextField
        id="name"
        label={t('name')}
        hint={t(door.hasRoster ? 'nameHint' : 'nameHintFree')}
        width="name"
        dir="auto"
        required
        maxLength={80}
        autoComplete="name"
        defaultValue={door.suggestedName}
      />
    </ActionForm>
  )
}

/** One button for whoever is known here, and a name for anybody else on the same device. */
function KnownForm({ reader, code, door, t, as }: Props & { t: Words; as: string }) {
  const { locale } = reader
  return (
    <div className="grid gap-6">
      {door.isTeacher ? <p className="text-quiet">{t('preview')}</p> : null}
      <ActionForm action={join.bind(null, locale, code)} label={t('as', { name: as })} pendingLabel={t('starting')}>
        <input type="hidden" name="ticket" value={randomUUID()} />
      </ActionForm>
      {door.isTeacher ? null : (
        <details>
          <summary className="min-h-12 py-3 text-quiet">{t('someoneElse', { name: as })}</summary>
          <p className="my-3 text-quiet">{t('someoneElseLead')}</p>
          <NameForm reader={reader} code={code} door={{ ...door, suggestedName: '' }} t={t} />
        </details>
      )}
    </div>
  )
}

function Closed({ reader: { locale, digits }, door, because, t, here }: Props & ClosedProps) {
  return (
    <div className="grid gap-4">
      <p className="text-lg">{t(because)}</p>
      {because === 'before' && door.opensAt ? (
        <p className="text-lg font-semibold">
          {t('opensAt')}: <LocalTime moment={door.opensAt} locale={locale} digits={digits} />
        </p>
      ) : null}
      {because === 'closed' || because === 'ended' ? null : (
        <a href={here} className="button w-fit">
          {t('reload')}
        </a>
      )}
    </div>
  )
}

interface ClosedProps {
  readonly because: NonNullable<ReturnType<typeof closedBecause>>
  readonly t: Words
  readonly here: string
}

/** Behind the code: what it is called, and the one thing to do next. */
export async function DoorView(props: Props) {
  const { reader, code, door } = props
  const { locale } = reader
  const t = await getTranslations({ locale, namespace: 'join' })
  const because = closedBecause(door)
  const here = `/${locale}/join?code=${encodeURIComponent(code)}`
  const isDone = door.finishedAttempt !== null && !door.openAttempt && !door.mayBegin
  const next = () => {
    if (door.openAttempt) {
      return (
        <div className="grid gap-4">
          <p className="text-lg">{t('goOnLead')}</p>
          <Link href={`/${locale}/attempts/${door.openAttempt}`} className="button button-primary w-fit">
            {t('goOn')}
          </Link>
        </div>
      )
    }
    if (because) return <Closed {...props} because={because} t={t} here={here} />
    if (isDone) return <p className="text-lg">{t('noneLeft')}</p>
    return door.as ? <KnownForm {...props} t={t} as={door.as} /> : <NameForm {...props} t={t} />
  }
  return (
    <div className="mx-auto grid max-w-xl gap-6 pt-12">
      <h1 dir={door.direction} className="font-reading text-3xl leading-relaxed font-bold wrap-anywhere">
        {door.title}
      </h1>
      {next()}
      {door.finishedAttempt ? (
        <Link href={`/${locale}/attempts/${door.finishedAttempt}/result`} className="w-fit py-2">
          {t('seen')}
        </Link>
      ) : null}
      <p className="flex flex-wrap gap-x-6">
        <Link href={`/${locale}/join`} className="py-2">
          {t('otherCode')}
        </Link>
        {door.as || !door.hasRoster ? null : (
          <Link href={`/${locale}/card`} className="py-2">
            {t('card')}
          </Link>
        )}
      </p>
    </div>
  )
}
