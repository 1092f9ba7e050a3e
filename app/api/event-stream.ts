/** How far a browser may fall behind, in messages, before it is let go and comes again for the whole. */
const MOST_UNREAD = 64
/** How long a browser waits before it comes again, in milliseconds. */
const COME_AGAIN_MS = 1_000

export interface EventStream<T> {
  send(event: T): void
  end(): void
}

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // Keeps Next and proxies from compressing, and so from holding events back; the X- header tells nginx.
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
}

/**
 * Answers with server-sent events, one JSON object each. `start` begins to send and gives what stops it, which is
 * called once, whoever ended the stream; where it throws, nothing was answered yet.
 */
export async function eventStream<T>(
  signal: AbortSignal,
  start: (stream: EventStream<T>) => Promise<() => void>,
): Promise<Response> {
  const encoder = new TextEncoder()
  let open: ReadableStreamDefaultController<Uint8Array> | null = null
  let stop: (() => void) | null = null
  const write = (text: string) => open?.enqueue(encoder.encode(text))
  const end = () => {
    const closing = open
    open = null
    stop?.()
    stop = null
    // The browser may have closed it a moment before.
    try {
      closing?.close()
    } catch {}
  }
  const send = (event: T) => {
    if ((open?.desiredSize ?? 0) > 0) write(`data: ${JSON.stringify(event)}\n\n`)
    else end()
  }
  const opened = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    open = controller
    write(`retry: ${COME_AGAIN_MS}\n\n`)
  }
  const body = new ReadableStream<Uint8Array>({ start: opened, cancel: end }, { highWaterMark: MOST_UNREAD })
  const started = await start({ send, end })
  signal.addEventListener('abort', end)
  if (open && !signal.aborted) {
    stop = started
  } else {
    started()
    end()
  }
  return new Response(body, { headers: HEADERS })
}
