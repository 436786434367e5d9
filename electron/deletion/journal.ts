import { type PlannedAsset, RECORDS_PER_MESSAGE, type Verification } from '@shared/deletion'
import { ok, type Problem, type Result } from '@shared/problem'
import type { AppendFile } from '../files/append'
import { encodeEntry, type JournalEntry, reasonOf } from './journal-entry'
import type { Move } from './states'

/** What a run writes down, in the order in which it becomes true. Each call answers once the entry is written; those that say so, once it is on the disk. */
export interface Journal {
  /** On the disk when it returns: only then may the request leave. */
  readonly intent: (n: number, ids: readonly string[], at: number) => Promise<Result<null>>
  /** Written, and flushed by the next intent or the end: lost by a crash, it leaves its ids unknown. */
  readonly outcome: (n: number, ids: readonly string[], moveOf: (id: string) => Move, why: Problem | null, at: number) => Promise<Result<null>>
  readonly proof: (found: { gone: readonly string[]; there: readonly string[]; reappeared: readonly string[] }, at: number) => Promise<Result<null>>
  readonly again: (ids: readonly string[], at: number) => Promise<Result<null>>
  /** The run is over for good, on the disk when it returns. Without it a journal is an unfinished run. */
  readonly end: (verification: Verification, at: number) => Promise<Result<null>>
  /** Flushes and closes. */
  readonly close: () => Promise<void>
}

export interface JournalHead {
  readonly runId: string
  readonly origin: string
  /** The account's key, a hash. */
  readonly account: string
  readonly at: number
}

/** Writes the frozen plan to a new journal, on the disk when it returns. */
export async function writePlan(file: AppendFile, head: JournalHead, assets: readonly PlannedAsset[]): Promise<Result<null>> {
  const lines = [encodeEntry({ kind: 'plan', v: 1, ...head, total: assets.length })]
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    lines.push(encodeEntry({ kind: 'assets', assets: assets.slice(from, from + RECORDS_PER_MESSAGE) }))
  }
  const written = await file.append(lines.join(''))
  return written.ok ? file.sync() : written
}

/** Goes on writing where a journal stands. */
export function createJournal(file: AppendFile): Journal {
  const write = (entry: JournalEntry): Promise<Result<null>> => file.append(encodeEntry(entry))
  const writeThrough = async (entry: JournalEntry): Promise<Result<null>> => {
    const written = await write(entry)
    return written.ok ? file.sync() : written
  }
  return {
    intent: (n, ids, at) => writeThrough({ kind: 'intent', n, at, ids: [...ids] }),
    outcome: (n, ids, moveOf, why, at) => {
      const those = (move: Move): string[] => ids.filter((id) => moveOf(id) === move)
      const moves = { confirmed: those('confirm'), lost: those('lose'), refused: those('refuse'), returned: those('turn-away') }
      return write({ kind: 'outcome', n, at, ...moves, why: reasonOf(why) })
    },
    proof: ({ gone, there, reappeared }, at) => write({ kind: 'proof', at, gone: [...gone], there: [...there], reappeared: [...reappeared] }),
    again: (ids, at) => (ids.length === 0 ? Promise.resolve(ok(null)) : write({ kind: 'again', at, ids: [...ids] })),
    end: (verification, at) => writeThrough({ kind: 'end', at, verification }),
    close: async () => {
      await file.sync()
      await file.close()
    }
  }
}
