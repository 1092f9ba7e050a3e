/** What became of one item of a group: its value, or why it failed alone. */
export type Outcome<R> = { readonly value: R } | { readonly failure: Error }

interface Waiting<T, R> {
  readonly item: T
  readonly resolve: (value: R) => void
  readonly reject: (reason: unknown) => void
}

function settle<T, R>({ resolve, reject }: Waiting<T, R>, outcome: Outcome<R> | undefined): void {
  if (!outcome) reject(new Error('a group came back shorter than it was sent'))
  else if ('failure' in outcome) reject(outcome.failure)
  else resolve(outcome.value)
}

/**
 * Makes of a work on many items a function of one. Items that arrive in one turn of the event loop, or while earlier
 * ones are being worked on, are worked on together, at most `most` at once and in the order in which they came: the
 * more there is to do, the larger the groups. `work` gives an outcome for each; where it throws, all of its group fail.
 */
export function inGroups<T, R>(
  most: number,
  work: (items: readonly T[]) => Promise<readonly Outcome<R>[]>,
): (item: T) => Promise<R> {
  const queue: Waiting<T, R>[] = []
  let isBusy = false

  const run = async () => {
    while (queue.length > 0) {
      const group = queue.splice(0, most)
      try {
        const outcomes = await work(group.map(({ item }) => item))
        for (const [index, each] of group.entries()) settle(each, outcomes[index])
      } catch (error) {
        for (const { reject } of group) reject(error)
      }
    }
    isBusy = false
  }

  return (item) =>
    new Promise<R>((resolve, reject) => {
      queue.push({ item, resolve, reject })
      if (isBusy) return
      isBusy = true
      setImmediate(() => void run())
    })
}
