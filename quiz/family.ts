/** As much of a question as tells where it comes from. */
interface Descended {
  readonly id: string
  readonly copyOf: string | null
}

/**
 * The question through all versions of its quiz: the ids of all that come from the same first question by `copyOf`,
 * its own among them. A copy of what is not among `questions` is a first question.
 */
export function familyOf(questions: readonly Descended[], id: string): ReadonlySet<string> {
  const parents = new Map(questions.map((question) => [question.id, question.copyOf]))
  const rootOf = (start: string): string => {
    const seen = new Set([start])
    let root = start
    for (let parent = parents.get(root); parent && parents.has(parent) && !seen.has(parent); ) {
      seen.add(parent)
      root = parent
      parent = parents.get(root)
    }
    return root
  }
  const root = rootOf(id)
  return new Set(questions.map((question) => question.id).filter((each) => each === id || rootOf(each) === root))
}
