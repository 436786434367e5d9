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

type OpenArchive = () => Promise<Result<Pick<Archive, 'copiesOf' | 'pathOf'>>>

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
    const { copiesOf, pathOf } = archive.value
    const saved = ids.map(copiesOf).filter((copies) => copies.length > 0)
    const found = saved.map((): string | null => null)
    const looks = saved.slice(0, DRAG_LIMIT).map(async (copies, at) => {
      for (const copy of copies) {
        const isThere = await inTurn(() => isWhole(pathOf(copy), copy.bytes))
        if (!isThere) continue
        found[at] = pathOf(copy)
        return
      }
    })
    await unlessAborted(Promise.all(looks), signal, () => [])
    clear()
    return ok({ paths: found.filter((path) => path !== null), of: saved.length })
  }
}

async function isWhole(path: string, bytes: number): Promise<boolean> {
  const there = await withFile(path, async ({ size }) => size === bytes)
  return there.ok && there.value === true
}
