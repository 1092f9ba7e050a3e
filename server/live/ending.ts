// One for all bundles of a server.
const held = globalThis as typeof globalThis & { fahmStreams?: Set<() => void> }

/** The streams that are open; from the first one on, a server that is asked to end closes them. */
function openStreams(): Set<() => void> {
  if (held.fahmStreams) return held.fahmStreams
  const streams = new Set<() => void>()
  const endAll = () => {
    for (const end of [...streams]) end()
  }
  for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, endAll)
  held.fahmStreams = streams
  return streams
}

/**
 * Has `end` called when the server is asked to end, which would otherwise wait for a stream that never ends by
 * itself. Gives what takes it back.
 */
export function endWithServer(end: () => void): () => void {
  const streams = openStreams()
  streams.add(end)
  return () => streams.delete(end)
}
