import { shrink } from './shrink'
import type { FromWorker, ToWorker } from './thumbnails'

// Turns originals into small pictures, away from the page's own thread. What was asked for last comes first: that is what is on the screen.

const AT_ONCE = 3
const waiting: string[] = []
const running = new Map<string, AbortController>()

const answer = (message: FromWorker): void => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'want') waiting.push(data.id)
  else forget(data.id)
  next()
})

function forget(id: string): void {
  const index = waiting.indexOf(id)
  if (index >= 0) waiting.splice(index, 1)
  running.get(id)?.abort()
}

function next(): void {
  while (running.size < AT_ONCE) {
    const id = waiting.pop()
    if (id === undefined) return
    const controller = new AbortController()
    running.set(id, controller)
    void smallPicture(id, controller.signal)
      .then((picture) => answer({ id, picture }))
      .catch(() => !controller.signal.aborted && answer({ id, picture: null }))
      .finally(() => {
        if (running.get(id) === controller) running.delete(id)
        next()
      })
  }
}

/** The cached small picture, or one made from the original and given to the cache. */
async function smallPicture(id: string, signal: AbortSignal): Promise<Blob | null> {
  const cached = await fetch(`/thumb/${id}`, { signal })
  if (cached.ok) return cached.blob()
  const original = await fetch(`/original/${id}?as=picture`, { signal })
  if (!original.ok) return null
  const picture = await shrink(new Uint8Array(await original.arrayBuffer()))
  // As an ArrayBuffer: uploads of a Blob have been seen to hang in Electron.
  if (picture) await fetch(`/thumb/${id}`, { method: 'PUT', body: await picture.arrayBuffer(), signal })
  return picture
}
