import { TAKEN_BACK, type ThumbnailSide } from '@shared/media'
import { keepPrint } from '../duplicates/work/keep-print'
import { shrink } from './shrink'
import { isWhole } from './whole'
import type { FromWorker, ToWorker } from './worker-messages'

// Turns originals into small pictures, off the page's own thread. The latest requests come first:
// they are what is on the screen.

interface PictureRequest {
  readonly path: string
  readonly id: string
  readonly side: ThumbnailSide
}

const AT_ONCE = 3
const waiting: PictureRequest[] = []
const running = new Map<string, AbortController>()

const answer = (message: FromWorker): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'want':
      // `next` takes from the end, so the first of these comes next.
      for (const id of data.ids.toReversed()) waiting.push({ path: data.path, id, side: data.side })
      break
    case 'forget':
      for (const id of data.ids) forget(id)
  }
  next()
})

function forget(id: string): void {
  for (let at = waiting.length - 1; at >= 0; at -= 1)
    if (waiting[at]?.id === id) waiting.splice(at, 1)
  running.get(id)?.abort()
}

function next(): void {
  while (running.size < AT_ONCE) {
    const request = waiting.pop()
    if (!request) return
    start(request)
  }
}

function start(request: PictureRequest): void {
  const controller = new AbortController()
  running.get(request.id)?.abort()
  running.set(request.id, controller)

  void smallPicture(request, controller.signal)
    .then((picture) => answer({ ...request, picture }))
    .catch(() => !controller.signal.aborted && answer({ ...request, picture: null }))
    .finally(() => {
      if (running.get(request.id) === controller) running.delete(request.id)
      next()
    })
}

/** The cached small picture, or one that is made from the original and then cached. */
async function smallPicture(
  { path, id, side }: PictureRequest,
  signal: AbortSignal
): Promise<Blob | null> {
  const thumbnail = `${path}/thumb/${id}?side=${side}`
  const cached = await fetch(thumbnail, { signal })
  const kept = cached.ok ? new Uint8Array(await cached.arrayBuffer()) : null
  // One that was cut short on the disk is made again.
  if (kept && isWhole(kept)) return new Blob([kept], { type: 'image/webp' })

  const original = await originalOf(`${path}/original/${id}?as=picture`, signal)
  if (!original.ok) return null

  const bytes = new Uint8Array(await original.arrayBuffer())
  const picture = await shrink(bytes, side)
  if (!picture) return null
  void cache(thumbnail, picture)
  // Duplicates are looked for among uploads alone.
  if (path === '') void keepPrint(id, bytes)
  return picture
}

/**
 * Asks a second time when main cancelled the request: a picture that was forgotten and is wanted
 * again can meet the message that cancelled the first request.
 */
async function originalOf(address: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(address, { signal })
  return response.status === TAKEN_BACK && !signal.aborted ? fetch(address, { signal }) : response
}

/**
 * Sends an ArrayBuffer: uploads of a Blob have been seen to hang in Electron. A picture that cannot
 * be cached is shown nevertheless.
 */
async function cache(thumbnail: string, picture: Blob): Promise<void> {
  await fetch(thumbnail, { method: 'PUT', body: await picture.arrayBuffer() }).catch(
    () => undefined
  )
}
