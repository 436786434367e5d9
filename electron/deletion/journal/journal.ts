import {
  type PlannedAsset,
  RECORDS_PER_MESSAGE,
  type SetAside,
  type Verification
} from '@shared/deletion'
import { ok, type Problem, type Result } from '@shared/problem'
import type { AppendFile } from '../../files/append'
import { oneAtATime } from '../../time/one-at-a-time'
import type { ProvedCopy } from '../clearance/clearance'
import type { Move } from '../states'
import { encodeEntry, type JournalEntry } from './journal-entry'
import { reasonOf } from './reason'

/**
 * What a run writes down, in the order in which it becomes true. A call answers once its entry is
 * written; where it says so, once it is on the disk.
 */
export interface Journal {
  /**
   * On the disk when it returns: only then may the request leave. An intent that fails counts as
   * never made. The copies that were read back stand before it.
   */
  readonly intent: (
    n: number,
    ids: readonly string[],
    at: number,
    copies?: readonly ProvedCopy[]
  ) => Promise<Result<null>>
  /** Why these are not sent. */
  readonly setAside: (aside: ReadonlyMap<string, SetAside>, at: number) => Promise<Result<null>>
  /** What was set aside is tried again. */
  readonly takeUp: (at: number) => Promise<Result<null>>
  /**
   * Written, and flushed by the next intent or the end. If a crash loses it, its ids are unknown.
   * An outcome that fails is written later, see `catchUp`.
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
   * The run is over for good. A journal without an end is an unfinished run. Being written is
   * enough: if a power cut takes what a disk failed to flush, the run is offered once more.
   */
  readonly end: (verification: Verification, at: number) => Promise<Result<null>>
  /** Writes what the disk did not take before. Every other entry does so first, too. */
  readonly catchUp: () => Promise<Result<null>>
  /** Catches up if it can, flushes and closes. */
  readonly close: () => Promise<void>
}

export interface JournalHead {
  readonly runId: string
  readonly origin: string
  /** The account's key, a hash. */
  readonly account: string
  readonly at: number
  /** Without it: no. */
  readonly copiesFirst?: boolean
}

/** The frozen plan, as a journal begins with it. */
export function planText(
  { copiesFirst, ...head }: JournalHead,
  assets: readonly PlannedAsset[]
): string {
  const v = copiesFirst ? 2 : 1
  const lines = [encodeEntry({ kind: 'plan', v, ...head, total: assets.length })]
  for (let from = 0; from < assets.length; from += RECORDS_PER_MESSAGE) {
    lines.push(
      encodeEntry({
        kind: 'assets',
        assets: assets.slice(from, from + RECORDS_PER_MESSAGE).map(entryOf)
      })
    )
  }
  return lines.join('')
}

const entryOf = ({ works, ...asset }: PlannedAsset) =>
  works === undefined ? asset : { ...asset, works: [...works] }

/** Writes the frozen plan to a new journal, on the disk when it returns. */
export async function writePlan(
  file: AppendFile,
  head: JournalHead,
  assets: readonly PlannedAsset[]
): Promise<Result<null>> {
  const written = await file.append(planText(head, assets))
  return written.ok ? file.sync() : written
}

/** Continues a journal after its last entry. */
export function createJournal(file: AppendFile): Journal {
  const inTurn = oneAtATime()
  /**
   * Lines that the disk did not take. They come before any other entry, which could contradict the
   * file without them.
   */
  let backlog = ''
  const append = async (line: string): Promise<Result<null>> => {
    const written = await file.append(backlog + line)
    if (written.ok) backlog = ''
    return written
  }
  const catchUp = (): Promise<Result<null>> =>
    backlog === '' ? Promise.resolve(ok(null)) : append('')
  const write = (entry: JournalEntry): Promise<Result<null>> =>
    inTurn(() => append(encodeEntry(entry)))

  return {
    intent: (n, ids, at, copies = []) =>
      inTurn(async () => {
        const proved =
          copies.length === 0 ? '' : encodeEntry({ kind: 'copies', at, copies: [...copies] })
        const intent = encodeEntry({ kind: 'intent', n, at, ids: [...ids] })
        const written = await append(proved + intent)
        if (!written.ok) return written
        const flushed = await file.sync()
        // The intent is in the file, and its request does not leave.
        if (!flushed.ok) backlog = encodeOutcome(n, ids, () => 'turn-away', null, at)
        return flushed
      }),
    setAside: (aside, at) => {
      const assets = [...aside].map(([id, why]) =>
        'copy' in why ? { id, why: why.copy } : { id, stays: why.stays }
      )
      return assets.length === 0
        ? Promise.resolve(ok(null))
        : write({ kind: 'set-aside', at, assets })
    },
    takeUp: (at) => write({ kind: 'taken-up', at }),
    outcome: (...outcome) => {
      const line = encodeOutcome(...outcome)
      return inTurn(async () => {
        const written = await append(line)
        if (!written.ok) backlog += line
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
        if (written.ok) await file.sync()
        return written
      }),
    catchUp: () => inTurn(catchUp),
    close: () =>
      inTurn(async () => {
        await catchUp()
        await file.sync()
        await file.close()
      })
  }
}

function encodeOutcome(...[n, ids, moveOf, why, at]: Parameters<Journal['outcome']>): string {
  const idsThat = (move: Move): string[] => ids.filter((id) => moveOf(id) === move)
  return encodeEntry({
    kind: 'outcome',
    n,
    at,
    confirmed: idsThat('confirm'),
    lost: idsThat('lose'),
    refused: idsThat('refuse'),
    returned: idsThat('turn-away'),
    why: reasonOf(why)
  })
}
