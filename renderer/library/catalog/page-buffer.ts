import type { Asset } from '@shared/asset'

/**
 * Pages of a long listing are put on the screen together, this often at most; the first one at
 * once.
 */
const TOGETHER_MS = 120
/** What was put there last is drawn first, unless that takes longer. */
const DRAWING_LIMIT_MS = 500

export interface PageBuffer {
  readonly put: (assets: readonly Asset[]) => void
  /** Hands on what waits. */
  readonly flush: () => void
  /** Forgets what waits: it belongs to a listing that nobody looks at any more. */
  readonly drop: () => void
}

export function createPageBuffer(take: (assets: readonly Asset[]) => void): PageBuffer {
  let waiting: Asset[] = []
  let cancel: (() => void) | null = null
  const flush = (): void => {
    cancel?.()
    cancel = null
    if (waiting.length === 0) return
    const assets = waiting
    waiting = []
    take(assets)
  }
  return {
    put: (assets) => {
      waiting = waiting.concat(assets)
      if (cancel) return
      flush()
      cancel = later(flush)
    },
    flush,
    drop: () => {
      waiting = []
      flush()
    }
  }
}

/** Calls after a while, and not before the page has drawn what it has to draw. Returns its undo. */
function later(call: () => void): () => void {
  let idle = 0
  const timer = setTimeout(() => {
    idle = requestIdleCallback(call, { timeout: DRAWING_LIMIT_MS })
  }, TOGETHER_MS)
  return () => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
  }
}
