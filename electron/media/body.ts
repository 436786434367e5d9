import type { Readable } from 'node:stream'

/** The parts of a body as they come. */
export interface Parts {
  readonly next: () => Promise<IteratorResult<Uint8Array>>
  /** Ends the download, also while `next` waits. */
  readonly end: () => void
}

export function partsOf(body: Readable): Parts {
  const parts: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]()
  return { next: () => parts.next(), end: () => void body.destroy() }
}

/**
 * The bytes read ahead and the rest, without the first `skip`, up to `take` (null: all). Ends the
 * download once it has them, and fails if fewer come than were announced.
 */
export function cutParts(
  start: Uint8Array,
  parts: Parts,
  { skip, take }: { readonly skip: number; readonly take: number | null }
): Parts {
  let ahead: Uint8Array | null = start
  let toSkip = skip
  let toTake = take ?? Number.POSITIVE_INFINITY

  const next = async (): Promise<IteratorResult<Uint8Array>> => {
    while (toTake > 0) {
      const read = ahead ? { done: false, value: ahead } : await parts.next()
      ahead = null
      if (read.done && take !== null) throw new Error('fewer bytes than announced')
      if (read.done) return read

      const part: Uint8Array = read.value.subarray(toSkip, toSkip + toTake)
      toSkip -= Math.min(toSkip, read.value.byteLength)
      toTake -= part.byteLength
      if (part.byteLength > 0) return { done: false, value: part }
    }

    parts.end()
    return { done: true, value: undefined }
  }
  return { next, end: parts.end }
}

/** Reads until there are `wanted` bytes or the body ends. May return more. */
export async function firstBytes(parts: Parts, wanted: number): Promise<Uint8Array<ArrayBuffer>> {
  let start = new Uint8Array()
  while (start.byteLength < wanted) {
    const { done, value } = await parts.next()
    if (done) break
    start = Buffer.concat([start, value])
  }
  return start
}

/**
 * The parts as they are wanted. Cancelling it ends the download. Fails over the limit. `onEnd` is
 * called once the body has ended, failed or been cancelled.
 */
export function limited(
  parts: Parts,
  limitBytes: number,
  onEnd: () => void
): ReadableStream<Uint8Array> {
  let bytes = 0

  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const { done, value } = await parts.next()
    if (done) {
      onEnd()
      return controller.close()
    }

    bytes += value.byteLength
    if (bytes <= limitBytes) return controller.enqueue(value)

    parts.end()
    throw new Error('over the size limit')
  }

  return new ReadableStream<Uint8Array>({
    pull: (controller) =>
      pull(controller).catch((error: unknown) => {
        onEnd()
        controller.error(error)
      }),
    cancel: () => {
      onEnd()
      parts.end()
    }
  })
}

/** A whole body; null if it is over the limit, whatever it says about its length. */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  limitBytes: number
): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts: Uint8Array[] = []
  let bytes = 0
  for await (const part of body ?? []) {
    bytes += part.byteLength
    if (bytes > limitBytes) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}
