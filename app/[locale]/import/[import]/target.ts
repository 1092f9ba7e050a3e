import type { Target } from '@/server/exchange/import'

/** A target in an address or a form: `file`, `quiz:ID`, `article:ID`. Null for anything else. */
export function targetFrom(said: unknown): Target | null {
  if (said === 'file') return { kind: 'file' }
  const [, kind, id] = (typeof said === 'string' && /^(quiz|article):([\w-]{1,64})$/.exec(said)) || []
  if (!id) return null
  return kind === 'quiz' ? { kind, id } : { kind: 'article', id }
}

export const targetText = (target: Target): string => (target.kind === 'file' ? 'file' : `${target.kind}:${target.id}`)
