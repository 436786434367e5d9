import { DRAG_LIMIT } from '@shared/copies/archive'
import { fail, ok, type Result } from '@shared/problem'
import pLimit from 'p-limit'
import { withFile } from '../../files/reading'
import { startTimeLimit } from '../../time/time-limit'
import { unlessAborted } from '../../time/within'
import type { Archive } from './archive'

/**
 * Of Node's four threads for files. A disk that does not answer keeps each that asks it, and the
 * journal of a run needs one.
 */
const AT_ONCE = 2
/** A drag waits so long for its files: the button may be let go meanwhile. */
const LIMIT_MS = 2_000

type OpenArchive = () => Promise<Result<Pick<Archive, 'saved' | 'pathOf'>>>

/** Files that are there, as long as they were saved. */
export interface WholePaths {
  readonly paths: readonly string[]
  /** How many the archive has of what was asked for. */
  readonly of: number
}

/**
 * Looks for the files of a drag, which is a convenience: at most two at a time, of all drags, and
 * not for long. What is not found in time, or is more than a drag takes, is left out.
 */
export function createWholePaths(limitMs = LIMIT_MS) {
  const turns = pLimit(AT_ONCE)

  return async (open: OpenArchive, ids: readonly string[]): Promise<Result<WholePaths>> => {
    const { signal, clear } = startTimeLimit(limitMs)
    /** Whoever waits for a turn until it is too late asks the disk nothing any more. */
    const inTurn = <T>(ask: () => Promise<T>): Promise<T | null> =>
      turns(async () => (signal.aborted ? null : ask()))

    const archive = await unlessAborted(inTurn(open), signal, () => null)
    if (!archive?.ok) {
      clear()
      return archive ?? fail({ kind: 'file-failed', code: 'ETIMEDOUT', what: 'drag' })
    }
    const { saved, pathOf } = archive.value
    const copies = ids.flatMap((id) => saved(id) ?? [])
    const found = copies.map((): string | null => null)
    const looks = copies.slice(0, DRAG_LIMIT).map((copy, at) =>
      inTurn(async () => {
        const path = pathOf(copy)
        const there = await withFile(path, async ({ size }) => size === copy.bytes)
        if (there.ok && there.value === true) found[at] = path
      })
    )
    await unlessAborted(Promise.all(looks), signal, () => [])
    clear()
    return ok({ paths: found.filter((path) => path !== null), of: copies.length })
  }
}
