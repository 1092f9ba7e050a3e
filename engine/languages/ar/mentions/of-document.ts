import type { Sentence } from '../../../text/document'
import { findMentions } from './find-mentions'
import type { Mention } from './types'

interface Finding {
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
}

/** By the first sentence: passes filter the sentences of a document anew, and get other arrays of the same ones. */
const found = new WeakMap<Sentence, Finding>()

function areSame(some: readonly Sentence[], others: readonly Sentence[]): boolean {
  return some === others || (some.length === others.length && some.every((each, at) => each === others[at]))
}

/** What the sentences of a document name; worked out once for the same sentences. */
export function mentionsOf(sentences: readonly Sentence[]): readonly Mention[] {
  const [first] = sentences
  if (!first) return []
  const known = found.get(first)
  if (known && areSame(known.sentences, sentences)) return known.mentions
  const mentions = findMentions(sentences)
  found.set(first, { sentences, mentions })
  return mentions
}
