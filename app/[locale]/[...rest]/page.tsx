import { notFound } from 'next/navigation'

/** Any address that no page has, so that the not-found page speaks the reader's language. */
export default function NoPage(): never {
  notFound()
}
