export type Reader = ReadableStreamDefaultReader<Uint8Array>

/** Reads until there are `wanted` bytes or the body ends. May return more. */
export async function firstBytes(reader: Reader, wanted: number): Promise<Uint8Array<ArrayBuffer>> {
  let start = new Uint8Array()
  while (start.byteLength < wanted) {
    const { done, value } = await reader.read()
    if (done) break
    start = Buffer.concat([start, value])
  }
  return start
}

/**
 * The bytes read ahead, then the rest as it is wanted. Cancelling it cancels the download. Fails
 * over the limit. `onEnd` is called once the body has ended, failed or been cancelled.
 */
export function limited(
  start: Uint8Array,
  reader: Reader,
  limitBytes: number,
  onEnd: () => void
): ReadableStream<Uint8Array> {
  let bytes = start.byteLength

  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> => {
    const { done, value } = await reader.read()
    if (done) {
      onEnd()
      return controller.close()
    }

    bytes += value.byteLength
    if (bytes <= limitBytes) return controller.enqueue(value)

    await reader.cancel()
    throw new Error('over the size limit')
  }

  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    pull: (controller) =>
      pull(controller).catch((error: unknown) => {
        onEnd()
        controller.error(error)
      }),
    cancel: (reason) => {
      onEnd()
      return reader.cancel(reason)
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
