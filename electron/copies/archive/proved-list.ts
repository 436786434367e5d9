import { dirname } from 'node:path'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import { freeBytesIn } from '../../files/reading'
import { type SharedList, sharedList } from '../../files/shared/shared-list'
import { LEAST_FREE_BYTES } from '../fetching/room'
import { linesOf } from './told'
import { flushOnce, type Unflushed, writeAgain } from './unflushed'

/** How often a list may be replaced while what it lacks is written into it. */
const TRIES = 3
const STALE: Result<never> = fail({ kind: 'file-failed', code: 'ESTALE', what: 'append' })
const FULL: Result<never> = fail({ kind: 'file-failed', code: 'ENOSPC', what: 'append' })
/** Lines of a list that are written again at a time: some 300 KB of the manifest. */
const LINES_AT_ONCE = 1000

/** What a list lacks of what is known; all that is known, where what it holds may be lost. */
type LackingIn = (bytes: Uint8Array | null, mayBeLost: boolean) => Promise<readonly string[]>

/** A shared list whose lines count once they are on the disk. Its calls are made in turn. */
export interface ProvedList
  extends Pick<SharedList, 'path' | 'read' | 'isAsLeft' | 'append' | 'close'> {
  /**
   * Appends what is lacking until nothing is. Where a flush has failed, be it that of another job,
   * this is everything: nobody knows what of the list is on the disk, and one that others write to
   * is never replaced. Then nothing is written where there is no room for all of it.
   */
  readonly settle: (
    isSettled: () => Promise<boolean>,
    lackingIn: LackingIn
  ) => Promise<Result<null>>
  readonly flush: () => Promise<Result<null>>
}

export function provedList(path: string, unflushed: Unflushed): ProvedList {
  const list = sharedList(path)
  /** Lines that were written again since this loss, by a try that did not come to its end. */
  let again: { readonly lost: Problem; readonly written: Set<string> } | null = null

  const appendAll = (lines: readonly string[]): Promise<Result<null>> =>
    lines.length > 0 ? list.append(lines.join('')) : Promise.resolve(ok(null))

  const rewrite = async (
    lost: Problem,
    bytes: Uint8Array | null,
    lines: readonly string[]
  ): Promise<Result<null>> => {
    if (again?.lost !== lost) again = { lost, written: new Set() }
    const { written } = again
    // Of a list that was replaced since, they are not there any more.
    const there = await linesOf(written.size > 0 ? bytes : null)
    const rest = lines.filter((line) => !written.has(line) || !there.has(line))
    const free = await freeBytesIn(dirname(path))
    const needed = rest.reduce((sum, line) => sum + Buffer.byteLength(line), LEAST_FREE_BYTES)
    if (free !== null && free < needed) return FULL

    for (let from = 0; from < rest.length; from += LINES_AT_ONCE) {
      const piece = rest.slice(from, from + LINES_AT_ONCE)
      const added = await appendAll(piece)
      if (!added.ok) return added
      for (const line of piece) written.add(line)
    }
    again = null
    return ok(null)
  }

  return {
    ...list,
    settle: async (isSettled, lackingIn) => {
      for (let tried = 0; tried < TRIES; tried += 1) {
        if (!unflushed.has(path) && (await isSettled())) return ok(null)
        let lacking: readonly string[] = []
        const written = await writeAgain(path, unflushed, async (lost) => {
          const there = await list.read()
          if (!there.ok) return there
          lacking = await lackingIn(there.value, lost !== undefined)
          return lost ? rewrite(lost, there.value, lacking) : appendAll(lacking)
        })
        if (!written.ok) return written
        if (lacking.length === 0) return ok(null)
      }
      return STALE
    },
    flush: () => flushOnce(path, unflushed, list.sync)
  }
}
