import { headers } from 'next/headers'
import { environment } from '@/lib/environment'

/** What comes before the path in an address that is printed or shown as a QR code: as configured, else as asked for. */
export async function siteAddress(): Promise<string> {
  const { FAHM_URL } = environment()
  if (FAHM_URL) return FAHM_URL.replace(/\/$/, '')
  const asked = await headers()
  const host = asked.get('x-forwarded-host') ?? asked.get('host') ?? 'localhost'
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${host}`
}
