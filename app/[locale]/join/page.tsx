import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { type Reader, readerOf } from '@/app/reader'
import { address, visitor } from '@/app/visitor'
import { CodeForm } from '@/components/forms/code-form'
import { Note } from '@/components/note'
import { Failure, type FailureKey } from '@/lib/failure'
import { type Door, lookUpCode } from '@/server/join'
import { DoorView } from './door-view'

interface Props {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ code?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await readerOf(params)
  return { title: (await getTranslations({ locale, namespace: 'join' }))('title') }
}

/** What the code opens, or why it opens nothing. */
async function lookUp(code: string): Promise<{ door: Door } | { problem: FailureKey }> {
  try {
    return { door: await lookUpCode(await visitor(), code, await address()) }
  } catch (error) {
    if (error instanceof Failure) return { problem: error.key }
    throw error
  }
}

async function AskForCode({
  reader: { locale },
  code,
  problem,
}: {
  reader: Reader
  code: string
  problem?: FailureKey
}) {
  const [t, errors] = await Promise.all([
    getTranslations({ locale, namespace: 'join' }),
    getTranslations({ locale, namespace: 'error' }),
  ])
  return (
    <div className="mx-auto grid max-w-xl gap-6 pt-12">
      <h1 className="text-3xl font-semibold">{t('title')}</h1>
      {problem ? <Note isProblem>{errors(problem)}</Note> : null}
      <CodeForm action={`/${locale}/join`} label={t('code')} hint={t('codeHint')} button={t('look')} code={code} />
    </div>
  )
}

export default async function JoinPage({ params, searchParams }: Props) {
  const reader = await readerOf(params)
  const asked = (await searchParams).code
  const code = typeof asked === 'string' ? asked : ''
  if (!code.trim()) return <AskForCode reader={reader} code="" />
  const found = await lookUp(code)
  if ('problem' in found) return <AskForCode reader={reader} code={code} problem={found.problem} />
  return <DoorView reader={reader} code={code} door={found.door} />
}
