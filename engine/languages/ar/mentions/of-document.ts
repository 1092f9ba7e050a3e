import type { Sentence } from '../../../text/document'
import { findMentions } from './find-mentions'
import type { Mention } from './types'

const found = new WeakMap<readonly Sentence[], readonly Mention[]>()

/** What the sentences of a document name; worked out once for each array of sentences. */
export function mentionsOf(sentences: readonly Sentence[]): readonly Mention[] {
  const known = found.get(sentences)
  if (known) return known
  const mentions = findMentions(sentences)
  found.set(sentences, mentions)
  return mentions
}
