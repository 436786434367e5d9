import { THUMBNAIL_SIDES, type ThumbnailSide } from '@shared/media'
import { createPictureQueue } from './picture-queue'
import type { FromWorker, ToWorker } from './worker-messages'

/** Small pictures for tiles. */
export interface Thumbnails {
  /**
   * The address of what is at hand, in whatever size; null when there is none to be had, undefined
   * while that is not known.
   */
  readonly peek: (id: string) => string | null | undefined
  /**
   * Wants a picture for as long as the undo is not called; `onChange` when `peek` answers anew.
   * What is only passed by is never asked for.
   */
  readonly want: (id: string, onChange: () => void) => () => void
  /** Asks once more for what has failed. */
  readonly retry: (id: string) => void
  readonly retryAll: () => void
  /**
   * How large pictures are drawn, in pixels of the screen: from now on they are asked for in the
   * size that fits.
   */
  readonly drawAt: (pixels: number) => void
}

const WORKERS = 2
/** Pictures kept in memory behind the screen, 10 to 50 KB each. */
const KEPT = 400
/** A failure is not tried again sooner, however often the mouse passes. */
const RETRY_AFTER_MS = 5_000
/**
 * A tile shows a square out of the middle, so of a wide picture it needs more than its own size.
 */
const CROP = 16 / 9

export const sideFor = (pixels: number): ThumbnailSide =>
  THUMBNAIL_SIDES.find((side) => side >= pixels * CROP) ?? THUMBNAIL_SIDES[1]

interface Ready {
  readonly url: string | null
  readonly side: ThumbnailSide
  readonly at: number
}

/** `takeBack` tells main what is not wanted any more. */
export function createThumbnails(takeBack: (ids: string[]) => void): Thumbnails {
  const ready = new Map<string, Ready>()
  let side: ThumbnailSide = THUMBNAIL_SIDES[0]
  let workers: readonly Worker[] = []

  const startWorkers = (): readonly Worker[] =>
    Array.from({ length: WORKERS }, () => {
      const worker = new Worker(new URL('./thumbnail-worker.ts', import.meta.url), {
        type: 'module'
      })
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => settle(data))
      return worker
    })
  /**
   * An asset is always the same worker's: a word that takes it back reaches the one that has it.
   */
  const tell = (kind: ToWorker['kind'], ids: readonly string[]): void => {
    if (workers.length === 0) workers = startWorkers()
    workers.forEach((worker, at) => {
      const share = ids.filter((id) => Number(id.slice(-2)) % WORKERS === at)
      if (share.length > 0) worker.postMessage({ kind, side, ids: share } satisfies ToWorker)
    })
  }
  const wishes = createPictureQueue({
    ask: (ids) => tell('want', ids),
    takeBack: (ids) => {
      tell('forget', ids)
      takeBack(ids)
    }
  })

  const settle = ({ id, side: made, picture }: FromWorker): void => {
    const before = ready.get(id)
    wishes.settled(id)
    // A picture that is there already is better than none in the right size.
    if (!picture && before?.url) return void ready.set(id, { ...before, side: made })
    if (before?.url) URL.revokeObjectURL(before.url)
    ready.delete(id)
    ready.set(id, { url: picture && URL.createObjectURL(picture), side: made, at: Date.now() })
    wishes.tell(id)
    // Another size was asked for meanwhile.
    if (picture && made < side && wishes.has(id)) wishes.renew(id)
    trim()
  }
  /** Those not looked at for longest go first; what is on the screen stays. */
  const trim = (): void => {
    let over = ready.size - KEPT
    for (const [id, { url }] of ready) {
      if (over <= 0) return
      if (wishes.has(id)) continue
      if (url) URL.revokeObjectURL(url)
      ready.delete(id)
      over -= 1
    }
  }
  const retry = (id: string): void => {
    const known = ready.get(id)
    if (known?.url !== null || Date.now() - known.at < RETRY_AFTER_MS) return
    ready.delete(id)
    if (wishes.has(id)) wishes.renew(id)
    wishes.tell(id)
  }

  return {
    peek: (id) => ready.get(id)?.url,
    want: (id, onChange) => {
      const known = ready.get(id)
      if (known) {
        // What was looked at last is dropped last.
        ready.delete(id)
        ready.set(id, known)
      }
      return wishes.add(id, onChange, !known || (known.url !== null && known.side < side))
    },
    retry,
    retryAll: () => {
      for (const [id, { url, at }] of [...ready]) {
        if (url !== null) continue
        ready.set(id, { url, side, at: at - RETRY_AFTER_MS })
        retry(id)
      }
    },
    drawAt: (pixels) => {
      const wanted = sideFor(pixels)
      if (wanted === side) return
      side = wanted
      for (const [id, known] of ready)
        if (wishes.has(id) && known.url !== null && known.side < side) wishes.renew(id)
    }
  }
}
