import { TAKEN_BACK, type ThumbnailSide } from '@shared/media'
import { shrink } from './shrink'
import type { FromWorker, ToWorker } from './worker-messages'

// Turns originals into small pictures, away from the page's own thread. What was asked for last
// comes first: that is what is on the screen.

interface Wish {
  readonly id: string
  readonly side: ThumbnailSide
}

const AT_ONCE = 3
const waiting: Wish[] = []
const running = new Map<string, AbortController>()

const answer = (message: FromWorker): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  // Taken from the end: the first of these comes next.
  if (data.kind === 'want')
    for (const id of data.ids.toReversed()) waiting.push({ id, side: data.side })
  else for (const id of data.ids) forget(id)
  next()
})

function forget(id: string): void {
  for (let at = waiting.length - 1; at >= 0; at -= 1)
    if (waiting[at]?.id === id) waiting.splice(at, 1)
  running.get(id)?.abort()
}

function next(): void {
  while (running.size < AT_ONCE) {
    const wish = waiting.pop()
    if (!wish) return
    const controller = new AbortController()
    running.get(wish.id)?.abort()
    running.set(wish.id, controller)
    void smallPicture(wish, controller.signal)
      .then((picture) => answer({ ...wish, picture }))
      .catch(() => !controller.signal.aborted && answer({ ...wish, picture: null }))
      .finally(() => {
        if (running.get(wish.id) === controller) running.delete(wish.id)
        next()
      })
  }
}

/** The cached small picture, or one made from the original and given to the cache. */
async function smallPicture({ id, side }: Wish, signal: AbortSignal): Promise<Blob | null> {
  const thumbnail = `/thumb/${id}?side=${side}`
  const cached = await fetch(thumbnail, { signal })
  if (cached.ok) return cached.blob()
  const original = await originalOf(id, signal)
  if (!original.ok) return null
  const picture = await shrink(new Uint8Array(await original.arrayBuffer()), side)
  if (picture) void keep(thumbnail, picture)
  return picture
}

/**
 * A request for an asset that was forgotten and is wanted again can be met by the word that took
 * the first one back.
 */
async function originalOf(id: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(`/original/${id}?as=picture`, { signal })
  return response.status === TAKEN_BACK && !signal.aborted
    ? fetch(`/original/${id}?as=picture`, { signal })
    : response
}

/**
 * As an ArrayBuffer: uploads of a Blob have been seen to hang in Electron. The picture is shown
 * whether or not it is kept.
 */
async function keep(thumbnail: string, picture: Blob): Promise<void> {
  await fetch(thumbnail, { method: 'PUT', body: await picture.arrayBuffer() }).catch(
    () => undefined
  )
}
