import type { Asset } from '@shared/asset'
import type { Saving, SavingChange, SavingEntry, SavingPhase } from '@shared/copies/saving'
import { RECORDS_PER_MESSAGE } from '@shared/deletion'
import type { Problem, Result } from '@shared/problem'
import { within } from '../time/within'
import type { Job } from './job'
import { NO_ANSWER, STOP_LIMIT_MS } from './taking'

/** The page is told this often at most; at once when the phase changes. */
const TOLD_EVERY_MS = 200

/** "Save copies" of some assets, from its first file to its report. */
export interface SavingJob {
  readonly now: () => Saving
  readonly page: (offset: number) => readonly SavingEntry[]
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Stops; resolves once everything is on the disk, or that does not answer. */
  readonly close: () => Promise<void>
}

interface Options {
  readonly savingId: string
  readonly account: string
  readonly library: Saving['library']
  /** The folder's own name. */
  readonly folder: string
  readonly assets: readonly Asset[]
  readonly begin: (onChange: (id: string | null) => void) => Job
  /**
   * Fails when what was written down of the copies may not be on the disk. `signal`: the user has
   * stopped, or leaves.
   */
  readonly onEnd: (signal: AbortSignal) => Promise<Result<null>>
  readonly emit: (change: SavingChange) => void
}

export function createSaving(options: Options): SavingJob {
  const { savingId, account, library, folder, assets, emit } = options
  let news: string[] = []
  let told = ''
  let timer: NodeJS.Timeout | undefined
  let hasEnded = false
  let closingTrouble: Problem | null = null
  const stopped = new AbortController()

  const job = options.begin((id) => {
    if (id !== null) news.push(id)
    // A disk that takes nothing more ends it: what is saved stays, and the user can save again.
    if (job.diskTrouble() && !stopped.signal.aborted) void stop()
    timer ??= setTimeout(tell, TOLD_EVERY_MS)
    tellPhase()
  })

  const phase = (): SavingPhase => {
    if (hasEnded) return 'ended'
    if (stopped.signal.aborted) return 'stopping'
    // What is written down at the end can still be stopped: its disk may have died.
    if (job.state() === 'ended') return 'ending'
    if (job.state() === 'held') return job.isBusy() ? 'pausing' : 'paused'
    return 'running'
  }
  const now = (): Saving => ({
    ...job.progress(),
    savingId,
    account,
    library,
    folder,
    phase: phase(),
    endedBy: job.diskTrouble() ?? closingTrouble
  })
  const tell = (): void => {
    clearTimeout(timer)
    timer = undefined
    told = phase()
    const ids = news
    news = []
    emit({
      saving: now(),
      outcomes: ids.flatMap((id) => {
        const outcome = job.outcomeOf(id)
        return outcome ? { id, outcome: outcome.kind } : []
      })
    })
  }
  const tellPhase = (): void => {
    if (phase() !== told) tell()
  }

  job.goOn()
  const ended = job.ended.then(async () => {
    tellPhase()
    const closed = await options.onEnd(stopped.signal)
    closingTrouble = closed.ok ? null : closed.problem
    hasEnded = true
    tell()
  })
  /** What a dead disk answers later is told when it does. */
  const giveUp = async (): Promise<void> => {
    stopped.abort()
    job.stop()
    tellPhase()
    await within(ended, STOP_LIMIT_MS, () => {
      closingTrouble = NO_ANSWER
      hasEnded = true
      tell()
    })
  }
  let stopping: Promise<void> | null = null
  const stop = (): Promise<void> => {
    stopping ??= giveUp()
    return stopping
  }

  return {
    now,
    page: (offset) =>
      assets.slice(offset, offset + RECORDS_PER_MESSAGE).map(({ id, name, type, createdAt }) => ({
        id,
        name,
        type,
        createdAt,
        outcome: job.outcomeOf(id) ?? null
      })),
    pause: job.hold,
    resume: job.goOn,
    stop: () => void stop(),
    close: stop
  }
}
