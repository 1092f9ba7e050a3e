import { keepNewest } from '@/lib/keep-newest'

const KEPT_FOR = 60_000
const MOST_KEPT = 5_000

const underWay = new Map<string, Promise<unknown>>()

/**
 * Runs the work of a form once for the ticket that stands in the form: a second click gets what the first one got.
 * It is for browsers without a session yet, where nothing else tells two clicks from two people. A work that fails
 * is forgotten, so that the form can be sent again.
 */
export function once<T>(ticket: string, work: () => Promise<T>): Promise<T> {
  const known = underWay.get(ticket)
  if (known) return known as Promise<T>
  const result = work()
  keepNewest(underWay, MOST_KEPT, ticket, result)
  const forget = () => underWay.delete(ticket)
  result.then(() => setTimeout(forget, KEPT_FOR).unref(), forget)
  return result
}
