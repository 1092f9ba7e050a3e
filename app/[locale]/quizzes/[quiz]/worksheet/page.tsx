import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { type Reader, readerOf } from '@/app/reader'
import { siteAddress } from '@/app/site-address'
import { orNotFound, visitor } from '@/app/visitor'
import { PrintButton } from '@/components/classes/print-button'
import { Paper, PaperKey } from '@/components/worksheet/sheet'
import type { SheetWords } from '@/components/worksheet/words'
import { showDigits } from '@/i18n/digits'
import { isLocale, type Locale } from '@/i18n/locales'
import { messages } from '@/i18n/messages'
import { qrDrawing } from '@/lib/qr'
import { EXPORTED, type Exported } from '@/server/exchange/export'
import { type Worksheet, worksheetFor } from '@/server/exchange/worksheet'

interface Props {
  readonly params: Promise<{ locale: string; quiz: string }>
  readonly searchParams: Promise<{ of?: string | string[]; key?: string | string[] }>
}

const sheetOf = cache(async (quiz: string, of: Exported | null) => orNotFound(worksheetFor(await visitor(), quiz, of)))

async function asked({ params, searchParams }: Props): Promise<Worksheet> {
  const { of } = await searchParams
  return sheetOf((await params).quiz, EXPORTED.find((each) => each === of) ?? null)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale } = await readerOf(props.params)
  const { title } = await asked(props)
  return { title: (await getTranslations({ locale, namespace: 'worksheet' }))('pageTitle', { title }) }
}

/** Words of the sheet itself, in the language of its article where we have it. */
function sheetWords(language: string, locale: Locale): { words: SheetWords; of: Locale } {
  const of = isLocale(language) ? language : locale
  return { words: messages[of].worksheet.sheet, of }
}

function onlineAt({ code }: Worksheet, site: string, locale: Locale) {
  if (code === null) return null
  const address = `${site}/${locale}/j/${code}`
  return { qr: qrDrawing(address), address: address.replace(/^https?:\/\//, '') }
}

async function Tools({ reader, sheet, isKey, of }: { reader: Reader; sheet: Worksheet; isKey: boolean; of: string }) {
  const { locale } = reader
  const t = await getTranslations({ locale, namespace: 'worksheet' })
  const address = `/${locale}/quizzes/${sheet.quizId}/worksheet`
  const other = new URLSearchParams({ ...(of ? { of } : {}), ...(isKey ? {} : { key: '1' }) }).toString()
  return (
    <div className="screen-only grid gap-3 pt-8">
      <h1 className="text-3xl font-semibold">{t(isKey ? 'headingKey' : 'heading')}</h1>
      <p className="max-w-3xl text-quiet">{t(sheet.code === null && !isKey ? 'leadNoCode' : 'lead')}</p>
      <div className="flex flex-wrap items-center gap-4">
        <PrintButton label={t('print')} />
        <Link href={other ? `${address}?${other}` : address} className="button">
          {t(isKey ? 'showSheet' : 'showKey')}
        </Link>
        <p className="text-quiet">{t('printHint')}</p>
      </div>
    </div>
  )
}

export default async function WorksheetPage(props: Props) {
  const reader = await readerOf(props.params)
  const sheet = await asked(props)
  const { of, key } = await props.searchParams
  const isKey = key === '1'
  const { words, of: language } = sheetWords(sheet.article.language, reader.locale)
  const t = await getTranslations({ locale: language, namespace: 'worksheet' })
  const { title, article, questions, points } = sheet
  const shared = {
    title,
    article,
    questions,
    words,
    digits: reader.preferences.digits,
    numbers: { number: reader.number, inDigits: (text: string) => showDigits(text, reader.preferences.digits) },
  }
  return (
    <div className="grid gap-6">
      <Tools reader={reader} sheet={sheet} isKey={isKey} of={of === 'draft' ? 'draft' : ''} />
      {isKey ? (
        <PaperKey {...shared} />
      ) : (
        <Paper
          {...shared}
          online={onlineAt(sheet, await siteAddress(), reader.locale)}
          points={t('scoreOf', { total: reader.number(points) })}
        />
      )}
    </div>
  )
}
