'use client'

import { useEffect, useState } from 'react'
import { PAGES_CACHE } from '@/lib/kept-pages'

interface Kept {
  readonly path: string
  readonly title: string
}

/** The attempts whose pages this device keeps, by the titles of those pages. */
async function keptAttempts(): Promise<Kept[]> {
  if (!('caches' in window)) return []
  const cache = await caches.open(PAGES_CACHE)
  const requests = await cache.keys()
  return Promise.all(
    requests.map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? ''
      const { title } = new DOMParser().parseFromString(html, 'text/html')
      return { path: new URL(request.url).pathname, title: title.split(' · ')[0] ?? '' }
    }),
  )
}

/** What can be gone on with though there is no network; nothing where there is nothing. */
export function KeptAttempts({ heading }: { readonly heading: string }) {
  const [kept, setKept] = useState<readonly Kept[]>([])
  useEffect(() => {
    void keptAttempts().then(setKept, () => {})
  }, [])
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="kept" className="grid gap-3">
      <h2 id="kept" className="text-xl font-semibold">
        {heading}
      </h2>
      <ul className="grid gap-2">
        {kept.map(({ path, title }) => (
          <li key={path}>
            <a href={path} className="button button-primary w-fit">
              <bdi>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
