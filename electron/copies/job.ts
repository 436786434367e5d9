import { setMaxListeners } from 'node:events'
import type { Asset } from '@shared/asset'
import type { CopyOutcome } from '@shared/copies/copy'
import type { CopiesProgress } from '@shared/copies/saving'
import type { Problem } from '@shared/problem'
import { codeOf } from '../files/error-code'
import type { Clock } from '../time/clock'
import type { SaveCopy } from './save-copy'
import type { SaveEnd } from './save-end'

/** Downloads at once, whatever the setting for deletion says. */
const AT_ONCE = { min: 2, max: 4 } as const
/** Files being proved besides: the disk is waited for while others arrive. */
const PROVED_BESIDES = 4

/**
 * - `held`: nothing new begins, as at first; what is under way ends.
 * - `ending`: what is under way is broken off.
 */
export type JobState = 'running' | 'held' | 'ending' | 'ended'

/** Copies of a list of assets, several at a time, in the order of the list. */
export interface Job {
  readonly state: () => JobState
  readonly isBusy: () => boolean
  readonly progress: () => CopiesProgress
  /** Undefined: it was not its turn yet. */
  readonly outcomeOf: (id: string) => CopyOutcome | undefined
  readonly hold: () => void
  /** Begins, or goes on, also after the disk has failed. */
  readonly goOn: () => void
  readonly stop: () => void
  /** Why it holds itself: the folder takes nothing. Null: it does not. */
  readonly diskTrouble: () => Problem | null
  /** Resolves once all have an outcome, or it was stopped, and nothing is under way. */
  readonly ended: Promise<void>
}

interface Options {
  readonly assets: readonly Asset[]
  readonly saveCopy: SaveCopy
  /** As the user wants it now. */
  readonly parallel: () => number
  readonly clock: Pick<Clock, 'elapsed'>
  /** Of files of each type that were saved before; null: of none. */
  readonly meanBytes: (type: Asset['type']) => number | null
  /** After every outcome, and every change of the state. `id` null: none has an outcome by it. */
  readonly onChange: (id: string | null) => void
}

export function createJob(options: Options): Job {
  const { assets, saveCopy, clock, onChange } = options
  const outcomes = new Map<string, CopyOutcome>()
  const counts = { fetched: 0, there: 0, unproved: 0 }
  const controller = new AbortController()
  // Each asset under way hears of it by some listeners, and takes them away: Node warns of eleven.
  setMaxListeners(0, controller.signal)
  /** Given back by a disk that failed: first in line, so that a run's batches keep their order. */
  const again: Asset[] = []
  /** Given back once more, though others were saved meanwhile: they come after all others. */
  const last: Asset[] = []
  /** How many were fetched by the time that the disk failed an asset. */
  const failedAt = new Map<string, number>()
  let next = 0
  let underWay = 0
  /** Of these, the ones that are not on the disk to their end. */
  let arriving = 0
  let bytes = 0
  let state: JobState = 'held'
  let diskTrouble: Problem | null = null
  let workedMs = 0
  let workingSince = clock.elapsed()
  let resolveEnd = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    resolveEnd = resolve
  })

  const allowed = (): number => Math.min(AT_ONCE.max, Math.max(AT_ONCE.min, options.parallel()))
  const take = (): Asset | undefined => again.shift() ?? assets[next++] ?? last.shift()

  const change = (to: JobState): void => {
    if (state === to || state === 'ended') return
    if (state === 'running') workedMs += clock.elapsed() - workingSince
    if (to === 'running') workingSince = clock.elapsed()
    state = to
    onChange(null)
  }

  const giveBack = (asset: Asset): void => {
    const before = failedAt.get(asset.id)
    failedAt.set(asset.id, counts.fetched)
    const isRepeated = before !== undefined && before < counts.fetched
    const line = isRepeated ? last : again
    line.push(asset)
  }

  const settle = (asset: Asset, end: Awaited<ReturnType<SaveCopy>>): void => {
    if (end.kind === 'stopped') return
    if (end.kind === 'disk') {
      giveBack(asset)
      diskTrouble = end.why
      if (state === 'running') change('held')
      return
    }
    outcomes.set(asset.id, end)
    counts[end.kind] += 1
    onChange(asset.id)
  }

  const saveOne = async (asset: Asset): Promise<void> => {
    underWay += 1
    arriving += 1
    let isArriving = true
    const arrived = (): void => {
      if (isArriving) arriving -= 1
      isArriving = false
    }

    const end = await saveCopy(asset, {
      signal: controller.signal,
      onBytes: (more) => {
        bytes += more
      },
      onArrived: () => {
        arrived()
        pump()
      }
    }).catch(
      // Nobody foresaw it. What is not settled would hold the job, and a run's lane, for ever.
      (error: unknown): SaveEnd => ({
        kind: 'unproved',
        why: {
          kind: 'disk-failed',
          why: { kind: 'file-failed', code: codeOf(error), what: 'write' }
        }
      })
    )
    underWay -= 1
    arrived()
    settle(asset, end)
    pump()
  }

  const mayBegin = (): boolean =>
    state === 'running' && arriving < allowed() && underWay < allowed() + PROVED_BESIDES

  const pump = (): void => {
    while (mayBegin()) {
      const asset = take()
      if (!asset) break
      void saveOne(asset)
    }
    if (underWay > 0) return
    // Paused as well: with nothing left there is nothing to resume.
    const isDone = next >= assets.length && again.length + last.length === 0
    if (isDone || state === 'ending') {
      change('ended')
      resolveEnd()
    } else if (state === 'held') onChange(null)
  }

  /** By the mean of what was fetched, else by what was saved before. */
  const ofBytes = (): number | null => {
    const left = assets.length - outcomes.size
    const mean = counts.fetched > 0 ? bytes / counts.fetched : meanOf(assets, options.meanBytes)
    return left === 0 ? bytes : mean === null ? null : Math.round(bytes + mean * left)
  }

  const leftMs = (): number | null => {
    if (outcomes.size === 0) return null
    const spent = workedMs + (state === 'running' ? clock.elapsed() - workingSince : 0)
    return Math.round((spent / outcomes.size) * (assets.length - outcomes.size))
  }

  return {
    state: () => state,
    isBusy: () => underWay > 0,
    progress: () => ({
      total: assets.length,
      ...counts,
      bytes,
      ofBytes: ofBytes(),
      leftMs: leftMs()
    }),
    outcomeOf: (id) => outcomes.get(id),
    hold: () => {
      if (state === 'running') change('held')
    },
    goOn: () => {
      if (state !== 'held') return
      diskTrouble = null
      change('running')
      // The caller hears of the job before anything else happens.
      void Promise.resolve().then(pump)
    },
    stop: () => {
      if (state === 'ending' || state === 'ended') return
      change('ending')
      controller.abort()
      pump()
    },
    diskTrouble: () => diskTrouble,
    ended
  }
}

/** The mean of the means of the types, as far as they are known. */
function meanOf(
  assets: readonly Asset[],
  meanBytes: (type: Asset['type']) => number | null
): number | null {
  const known = new Set(assets.map(({ type }) => type))
  const means = [...known].flatMap((type) => meanBytes(type) ?? [])
  return means.length === 0 ? null : means.reduce((sum, mean) => sum + mean, 0) / means.length
}
