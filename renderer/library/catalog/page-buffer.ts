import type { Asset } from '@shared/asset'

/** The first page of a listing is shown at once, the others together at this interval. */
const INTERVAL_MS = 120
/** What was shown last is drawn first, unless that takes longer than this. */
const DRAWING_LIMIT_MS = 500

export interface PageBuffer {
  readonly add: (assets: readonly Asset[]) => void
  /** Shows the waiting pages now. */
  readonly flush: () => void
  /** Drops the waiting pages: they belong to a listing that is no longer shown. */
  readonly discard: () => void
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
    add: (assets) => {
      waiting = waiting.concat(assets)
      if (cancel) return
      flush()
      cancel = callLater(flush)
    },
    flush,
    discard: () => {
      waiting = []
      flush()
    }
  }
}

/** Calls after the interval, once the page has drawn what it has to draw. Returns its undo. */
function callLater(call: () => void): () => void {
  let idle = 0
  const timer = setTimeout(() => {
    idle = requestIdleCallback(call, { timeout: DRAWING_LIMIT_MS })
  }, INTERVAL_MS)

  return () => {
    clearTimeout(timer)
    cancelIdleCallback(idle)
  }
}
