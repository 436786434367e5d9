import type { Asset } from '@shared/asset'

/** Pages of a long listing are put on the screen together, this often; the first one at once. */
const TOGETHER_MS = 120

export interface PageBuffer {
  readonly put: (assets: readonly Asset[]) => void
  /** Hands on what waits. */
  readonly flush: () => void
  /** Forgets what waits: it belongs to a listing that nobody looks at any more. */
  readonly drop: () => void
}

export function createPageBuffer(take: (assets: readonly Asset[]) => void): PageBuffer {
  let waiting: Asset[] = []
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting.length === 0) return
    const assets = waiting
    waiting = []
    take(assets)
  }
  return {
    put: (assets) => {
      waiting = waiting.concat(assets)
      if (timer !== null) return
      flush()
      timer = setTimeout(flush, TOGETHER_MS)
    },
    flush,
    drop: () => {
      waiting = []
      flush()
    }
  }
}
