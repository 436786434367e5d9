export type ToWorker = { readonly kind: 'want' | 'forget'; readonly id: string }
export type FromWorker = { readonly id: string; readonly picture: Blob | null }

/** Null: there is no picture to be had. */
type Listener = (url: string | null) => void

/** Small pictures for tiles. */
export interface Thumbnails {
  /** A picture that is at hand already: its address, or null when it is known to fail. */
  readonly peek: (id: string) => string | null | undefined
  /** Asks for a picture; answers later, and once. The undo forgets the wish. */
  readonly want: (id: string, listener: Listener) => () => void
  /** Forgets which pictures could not be had: the next look asks again. */
  readonly retry: () => void
}

const WORKERS = 2
/** Pictures kept in memory behind the screen, some 10 KB each. */
const KEPT = 400

export function createThumbnails(): Thumbnails {
  const listeners = new Map<string, Set<Listener>>()
  const ready = new Map<string, string | null>()
  let workers: readonly Worker[] = []

  const startWorkers = (): readonly Worker[] =>
    Array.from({ length: WORKERS }, () => {
      const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => settle(data))
      return worker
    })
  const tell = (message: ToWorker): void => {
    if (workers.length === 0) workers = startWorkers()
    workers[Number(message.id.slice(-2)) % WORKERS]?.postMessage(message)
  }
  const settle = ({ id, picture }: FromWorker): void => {
    const url = picture && URL.createObjectURL(picture)
    ready.set(id, url)
    for (const listener of listeners.get(id) ?? []) listener(url)
    listeners.delete(id)
    trim()
  }
  /** Those not looked at for longest go first. */
  const trim = (): void => {
    for (const [id, url] of ready) {
      if (ready.size <= KEPT) return
      if (url) URL.revokeObjectURL(url)
      ready.delete(id)
    }
  }

  return {
    peek: (id) => {
      const url = ready.get(id)
      if (url === undefined) return undefined
      // What was looked at last is dropped last.
      ready.delete(id)
      ready.set(id, url)
      return url
    },
    want: (id, listener) => {
      const waiting = listeners.get(id)
      if (waiting) waiting.add(listener)
      else {
        listeners.set(id, new Set([listener]))
        tell({ kind: 'want', id })
      }
      return () => {
        const left = listeners.get(id)
        if (!left?.delete(listener) || left.size > 0) return
        listeners.delete(id)
        tell({ kind: 'forget', id })
      }
    },
    retry: () => {
      for (const [id, url] of ready) if (url === null) ready.delete(id)
    }
  }
}
