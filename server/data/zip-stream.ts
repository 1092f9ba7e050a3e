import { Zip, ZipDeflate } from 'fflate'

export interface ZipEntry {
  readonly name: string
  /** Texts, one after the other: none of them has to be long. */
  readonly content: AsyncIterable<string>
}

/** A ZIP that is made as fast as it is taken: never more of it in memory than one text and what became of it. */
export function zipStream(entries: AsyncIterable<ZipEntry>, now: Date): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const { name, content } of entries) {
      const file = new ZipDeflate(name)
      file.mtime = now
      zip.add(file)
      for await (const text of content) {
        file.push(encoder.encode(text))
        yield* ready.splice(0)
      }
      file.push(new Uint8Array(), true)
      yield* ready.splice(0)
    }
    zip.end()
    yield* ready.splice(0)
  }
  const made = chunks()
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await made.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await made.return(undefined)
    },
  })
}
