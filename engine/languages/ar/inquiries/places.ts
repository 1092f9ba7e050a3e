import { fraction } from '../../../random'
import type { Inquiry, Place } from '../../../text/document'
import { form } from '../../../text/fold'
import type { Gender } from '../morphology/types'
import { PLACES } from '../words/places'

interface KnownPlace {
  readonly name: string
  readonly kind: string
  readonly region: string
  readonly gender: Gender
}

let table: ReadonlyMap<string, KnownPlace> | null = null

/** The table of places by every spelling of their names. */
function places(): ReadonlyMap<string, KnownPlace> {
  if (table) return table
  const index = new Map<string, KnownPlace>()
  for (const line of PLACES.split('\n')) {
    const [name = '', kind = '', region = '', gender = '', , spellings = '-'] = line
      .split('|')
      .map((field) => field.trim())
    if (!kind || name.startsWith('#')) continue
    const place: KnownPlace = { name, kind, region, gender: gender === 'm' ? 'm' : 'f' }
    for (const spelling of [name, ...spellings.split(',')]) {
      const key = form(spelling.trim())
      if (key.length > 1 && !index.has(key)) index.set(key, place)
    }
  }
  table = index
  return index
}

/** Kind of a place by its name: country, city, capital, river and so on; null for one that no table names. */
export function placeKind(name: string): string | null {
  const kind = places().get(form(name))?.kind ?? null
  return kind === 'capital' ? 'city' : kind
}

export function placeGender(name: string): Gender {
  return places().get(form(name))?.gender ?? 'f'
}

function region(name: string): string {
  const place = places().get(form(name))
  return place ? (place.kind === 'country' || place.kind === 'capital' ? place.region : place.region) : ''
}

/** See `Language.otherPlaces`. */
export function otherPlaces(
  inquiry: Pick<Inquiry, 'answer' | 'grain'>,
  inArticle: readonly Place[],
  salt: string,
): string[] {
  const { text } = inquiry.answer
  const own = places().get(form(text))
  const fromArticle = inArticle.map(({ name }) => name).filter((name) => placeKind(name) === inquiry.grain)
  const others = own
    ? [...new Set(places().values())].filter(
        ({ name, kind }) => (kind === 'capital' ? 'city' : kind) === inquiry.grain && region(name) === own.region,
      )
    : []
  const near = others.map(({ name }) => name).sort((a, b) => fraction(`${salt}${a}`) - fraction(`${salt}${b}`))
  const seen = new Set([form(text), form(own?.name ?? text)])
  return [...fromArticle, ...near].filter((name) => {
    const key = form(places().get(form(name))?.name ?? name)
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
