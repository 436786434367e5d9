import type { Cleared, Copy, CopyOutcome, Unproved } from '@shared/copies/copy'
import type { CopiesProgress } from '@shared/copies/saving'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import pLimit from 'p-limit'
import { startTimer } from '../time/late-timer'
import { unlessAborted } from '../time/within'
import type { Archive } from './archive/archive'
import type { Job } from './job'
import { inTime, NO_ANSWER, STOP_LIMIT_MS } from './taking'

/**
 * Files read back at a time: all of a batch at once, none of them would come to its end for long.
 */
const AT_ONCE = 2

/** A job for a run that saves copies first: see deletion/clearance, which asks it. */
export interface Lane {
  readonly isSettled: (ids: readonly string[]) => boolean
  readonly clear: (ids: readonly string[]) => Promise<Result<Cleared>>
  readonly progress: () => CopiesProgress
  readonly takeNews: () => readonly { readonly id: string; readonly proved: boolean }[]
  readonly onChange: (listener: () => void) => void
  /** Held for long, it waits for no disk that does not answer: `clear` fails then. */
  readonly hold: () => void
  readonly goOn: () => void
  readonly diskTrouble: () => Problem | null
  /**
   * Fails when what was written down of the copies may not be on the disk, or that does not answer.
   */
  readonly close: () => Promise<Result<null>>
}

interface Options {
  readonly archive: Pick<Archive, 'readBack' | 'flush'>
  /** `onChange` is what the job tells; see `Job`. */
  readonly begin: (onChange: (id: string | null) => void) => Job
  /** What the job works at; another id has no copy. */
  readonly ids: ReadonlySet<string>
  readonly onClose: () => Promise<Result<null>>
}

export function createLane({ archive, begin, ids, onClose }: Options): Lane {
  let listener = (): void => undefined
  let news: string[] = []
  const job = begin((id) => {
    if (id !== null) news.push(id)
    listener()
  })

  /**
   * Aborts once it is held and a disk has answered nothing for so long, or is closed: nobody waits
   * for that.
   */
  let patience = new AbortController()
  let isHeld = false
  let isClosed = false
  /** By file, the last of its reads: one after the other, since each may hold a thread for good. */
  const unanswered = new Map<string, Promise<unknown>>()
  let stopTimer = (): void => undefined
  const waitAnew = (): void => {
    stopTimer()
    if (isHeld) stopTimer = startTimer(STOP_LIMIT_MS, () => patience.abort())
  }
  /** One that is only slow answers again and again. */
  const answered = async <T>(asked: Promise<T>): Promise<T> => {
    const answer = await asked
    waitAnew()
    return answer
  }

  const clearOne = async (
    id: string,
    readBack: Archive['readBack']
  ): Promise<Result<Copy, Unproved>> => {
    const outcome = job.outcomeOf(id)
    if (!outcome) return fail({ kind: 'no-address' })
    if (outcome.kind === 'unproved') return fail(outcome.why)

    const { copy } = outcome
    const there = await answered(readBack(copy))
    if (!there.ok) return fail({ kind: 'disk-failed', why: there.problem })
    return there.value === 'whole' ? ok(copy) : fail({ kind: there.value })
  }

  const clearNow = async (
    batch: readonly string[],
    signal: AbortSignal
  ): Promise<Result<Cleared>> => {
    // A file whose name a power cut takes away is no way back.
    const flushed = await answered(archive.flush())
    if (!flushed.ok) return flushed
    // Of each batch anew: what was given up keeps its turns, and reads no other file.
    const inTurn = pLimit(AT_ONCE)
    const readAfter = async (
      before: Promise<unknown> | undefined,
      copy: Copy
    ): ReturnType<Archive['readBack']> => {
      // What it answers then is of an earlier moment: the file is read once more.
      await before
      return signal.aborted ? fail(NO_ANSWER) : archive.readBack(copy)
    }
    const readBack: Archive['readBack'] = (copy) =>
      inTurn(() => {
        const { name } = copy
        const read = readAfter(unanswered.get(name), copy).finally(() => {
          if (unanswered.get(name) === read) unanswered.delete(name)
        })
        unanswered.set(name, read)
        return read
      })
    const cleared = batch.map(async (id) => [id, await clearOne(id, readBack)] as const)
    return ok(new Map(await Promise.all(cleared)))
  }

  return {
    isSettled: (batch) => batch.every((id) => !ids.has(id) || job.outcomeOf(id) !== undefined),
    clear: async (batch) => {
      if (isClosed) return fail(NO_ANSWER)
      // It may have been held for long before: that says nothing of what is asked now.
      if (patience.signal.aborted) patience = new AbortController()
      waitAnew()
      const { signal } = patience
      return unlessAborted(clearNow(batch, signal), signal, () => fail(NO_ANSWER))
    },
    progress: job.progress,
    takeNews: () => {
      const told = news.map((id) => ({ id, proved: isProved(job.outcomeOf(id)) }))
      news = []
      return told
    },
    onChange: (next) => {
      listener = next
    },
    hold: () => {
      isHeld = true
      waitAnew()
      job.hold()
    },
    goOn: () => {
      isHeld = false
      waitAnew()
      job.goOn()
    },
    diskTrouble: job.diskTrouble,
    close: async () => {
      isClosed = true
      isHeld = false
      waitAnew()
      patience.abort()
      job.stop()
      return inTime(job.ended.then(onClose))
    }
  }
}

const isProved = (outcome: CopyOutcome | undefined): boolean =>
  outcome !== undefined && outcome.kind !== 'unproved'
