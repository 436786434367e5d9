import { type PlannedAsset, RECORDS_PER_MESSAGE, type Verification } from '@shared/deletion'
import { ok, type Problem, type Result } from '@shared/problem'
import type { AppendFile } from '../../files/append'
import { oneAtATime } from '../../time/one-at-a-time'
import type { Move } from '../states'
import { encodeEntry, type JournalEntry, reasonOf } from './journal-entry'

/**
 * What a run writes down, in the order in which it becomes true. Each call answers once the entry
 * is written; those that say so, once it is on the disk.
 */
export interface Journal {
  /**
   * On the disk when it returns: only then may the request leave. One that fails counts as never
   * made.
   */
  readonly intent: (n: number, ids: readonly string[], at: number) => Promise<Result<null>>
  /**
   * Written, and flushed by the next intent or the end: lost by a crash, it leaves its ids unknown.
   * One that fails is owed.
   */
  readonly outcome: (
    n: number,
    ids: readonly string[],
    moveOf: (id: string) => Move,
    why: Problem | null,
    at: number
  ) => Promise<Result<null>>
  readonly proof: (
    found: { gone: readonly string[]; there: readonly string[]; reappeared: readonly string[] },
    at: number
  ) => Promise<Result<null>>
  readonly again: (ids: readonly string[], at: number) => Promise<Result<null>>
  /**
   * The run is over for good, on the disk when it returns. Without it a journal is an unfinished
   * run.
   */
  readonly end: (verification: Verification, at: number) => Promise<Result<null>>
  /** Writes what is owed, which goes before any other entry as well. */
  readonly settle: () => Promise<Result<null>>
  /** Settles if it can, flushes and closes. */
  readonly close: () => Promise<void>
}

export interface JournalHead {
  readonly runId: string
  readonly origin: string
  /** The account's key, a hash. */
  readonly account: string
  readonly at: number
}

/** The frozen plan, as a journal begins with it. */
export function planText(head: JournalHead, assets: readonly PlannedAsset[]): string {
  const lines = [encodeEntry({ kind: 'plan', v: 1, ...head, total: assets.length })]
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    lines.push(
      encodeEntry({ kind: 'assets', assets: assets.slice(from, from + RECORDS_PER_MESSAGE) })
    )
  }
  return lines.join('')
}

/** Writes the frozen plan to a new journal, on the disk when it returns. */
export async function writePlan(
  file: AppendFile,
  head: JournalHead,
  assets: readonly PlannedAsset[]
): Promise<Result<null>> {
  const written = await file.append(planText(head, assets))
  return written.ok ? file.sync() : written
}

/** Goes on writing where a journal stands. */
export function createJournal(file: AppendFile): Journal {
  const inTurn = oneAtATime()
  /**
   * What has happened and the disk did not take, line by line: without that, what is written next
   * could contradict what is there.
   */
  let owed = ''
  const append = async (line: string): Promise<Result<null>> => {
    const written = await file.append(owed + line)
    if (written.ok) owed = ''
    return written
  }
  const settle = (): Promise<Result<null>> => (owed === '' ? Promise.resolve(ok(null)) : append(''))
  const write = (entry: JournalEntry): Promise<Result<null>> =>
    inTurn(() => append(encodeEntry(entry)))
  return {
    intent: (n, ids, at) =>
      inTurn(async () => {
        const written = await append(encodeEntry({ kind: 'intent', n, at, ids: [...ids] }))
        if (!written.ok) return written
        const flushed = await file.sync()
        // It is in the file, and its request does not leave.
        if (!flushed.ok)
          owed = encodeEntry({
            kind: 'outcome',
            n,
            at,
            confirmed: [],
            lost: [],
            refused: [],
            returned: [...ids],
            why: null
          })
        return flushed
      }),
    outcome: (n, ids, moveOf, why, at) => {
      const those = (move: Move): string[] => ids.filter((id) => moveOf(id) === move)
      const moves = {
        confirmed: those('confirm'),
        lost: those('lose'),
        refused: those('refuse'),
        returned: those('turn-away')
      }
      const line = encodeEntry({ kind: 'outcome', n, at, ...moves, why: reasonOf(why) })
      return inTurn(async () => {
        const written = await append(line)
        if (!written.ok) owed += line
        return written
      })
    },
    proof: ({ gone, there, reappeared }, at) =>
      write({ kind: 'proof', at, gone: [...gone], there: [...there], reappeared: [...reappeared] }),
    again: (ids, at) =>
      ids.length === 0 ? Promise.resolve(ok(null)) : write({ kind: 'again', at, ids: [...ids] }),
    end: (verification, at) =>
      inTurn(async () => {
        const written = await append(encodeEntry({ kind: 'end', at, verification }))
        return written.ok ? file.sync() : written
      }),
    settle: () => inTurn(settle),
    close: () =>
      inTurn(async () => {
        await settle()
        await file.sync()
        await file.close()
      })
  }
}
