import { THUMBNAIL_SIDES, type ThumbnailSide } from '@shared/media'
import { createPictureQueue } from './picture-queue'
import { createThumbnailWorkers } from './thumbnail-workers'
import type { FromWorker } from './worker-messages'

/** Small pictures for tiles. */
export interface Thumbnails {
  /**
   * The address of the picture at hand, in whatever size. Null when there is none to be had,
   * undefined while that is not known.
   */
  readonly peek: (id: string) => string | null | undefined
  /**
   * Wants a picture until the returned undo is called; `onChange` is called when `peek` has a new
   * answer. A picture that is wanted only for a moment is not requested.
   */
  readonly want: (id: string, onChange: () => void) => () => void
  /** Requests a picture again if it has failed. */
  readonly retry: (id: string) => void
  readonly retryAll: () => void
  /** How large pictures are drawn, in screen pixels. Later requests ask for the size that fits. */
  readonly drawAt: (pixels: number) => void
}

/** Pictures held in memory, 10 to 50 KB each. Those on the screen are never dropped. */
const MEMORY_LIMIT = 400
/** A failed picture is not requested again sooner, however often the mouse passes over it. */
const RETRY_AFTER_MS = 5_000
/** A tile shows a square from the middle, so a wide picture has to be larger than the tile. */
const CROP = 16 / 9

export const sideFor = (pixels: number): ThumbnailSide =>
  THUMBNAIL_SIDES.find((side) => side >= pixels * CROP) ?? THUMBNAIL_SIDES[1]

interface Answer {
  /** Null: there is no picture to be had. */
  readonly url: string | null
  readonly side: ThumbnailSide
  /** Epoch milliseconds. */
  readonly at: number
}

/**
 * `cancelInMain` tells main which pictures are not wanted any more. `path`: where those of this
 * library are, "" or "/generated".
 */
export function createThumbnails(cancelInMain: (ids: string[]) => void, path = ''): Thumbnails {
  /** The one that was wanted least recently comes first. */
  const answers = new Map<string, Answer>()
  let side: ThumbnailSide = THUMBNAIL_SIDES[0]

  const isTooSmall = ({ url, side: made }: Answer): boolean => url !== null && made < side

  const receive = ({ id, side: made, picture }: FromWorker): void => {
    const before = answers.get(id)
    queue.answered(id)
    // A picture in another size is better than none.
    if (!picture && before?.url) return void answers.set(id, { ...before, side: made })

    if (before?.url) URL.revokeObjectURL(before.url)
    const answer = { url: picture && URL.createObjectURL(picture), side: made, at: Date.now() }
    answers.delete(id)
    answers.set(id, answer)
    queue.notify(id)

    // Another size has been asked for since.
    if (isTooSmall(answer) && queue.isWanted(id)) queue.request(id)
    trim()
  }

  const workers = createThumbnailWorkers(receive)
  const queue = createPictureQueue({
    request: (ids) => workers.send({ kind: 'want', path, side, ids }),
    cancel: (ids) => {
      workers.send({ kind: 'forget', ids })
      cancelInMain(ids)
    }
  })

  /** Drops the pictures that were wanted least recently, but none that is wanted now. */
  const trim = (): void => {
    let surplus = answers.size - MEMORY_LIMIT
    for (const [id, { url }] of answers) {
      if (surplus <= 0) return
      if (queue.isWanted(id)) continue
      if (url) URL.revokeObjectURL(url)
      answers.delete(id)
      surplus -= 1
    }
  }

  const requestAgain = (id: string): void => {
    answers.delete(id)
    if (queue.isWanted(id)) queue.request(id)
    queue.notify(id)
  }

  return {
    peek: (id) => answers.get(id)?.url,
    want: (id, onChange) => {
      const known = answers.get(id)
      if (known) {
        // To the end: what was wanted last is dropped last.
        answers.delete(id)
        answers.set(id, known)
      }
      return queue.add(id, onChange, !known || isTooSmall(known))
    },
    retry: (id) => {
      const known = answers.get(id)
      if (known?.url === null && Date.now() - known.at >= RETRY_AFTER_MS) requestAgain(id)
    },
    retryAll: () => {
      for (const [id, { url }] of [...answers]) if (url === null) requestAgain(id)
    },
    drawAt: (pixels) => {
      const wanted = sideFor(pixels)
      if (wanted === side) return

      side = wanted
      for (const [id, known] of answers)
        if (queue.isWanted(id) && isTooSmall(known)) queue.request(id)
    }
  }
}
