import { redirect } from 'next/navigation'
import { readerOf } from '@/app/reader'

/** The short link on a projector: leads to the page that asks for the name. */
export default async function ShortLink({ params }: { params: Promise<{ locale: string; code: string }> }) {
  const { locale } = await readerOf(params)
  redirect(`/${locale}/join?code=${encodeURIComponent(decodeURIComponent((await params).code))}`)
}
