import { type FromLooker, LOOKED_AT_ONCE, type ToLook, type ToLooker } from './work/look-messages'

/** "Look through everything", as far as it has come. */
export interface Looking {
  readonly total: number
  readonly done: number
  /** Files that could not be had, or not be decoded. */
  readonly failed: number
  readonly bytes: number
  readonly isPaused: boolean
  /** Milliseconds of work so far, without pauses. */
  readonly workedMs: number
}

export interface Looker {
  readonly pause: (isPaused: boolean) => void
  readonly stop: () => void
}

/** So many were looked at before what is left can be judged by them. */
const MEASURED_FROM = 5

export interface Estimate {
  readonly originals: number
  /** Null until enough were looked at: files of one library differ by a hundred times. */
  readonly measured: { readonly bytes: number; readonly ms: number } | null
}

/** What is left, by what was measured so far. */
export function estimateOf(left: number, looking: Looking | null): Estimate {
  if (looking === null || looking.done < MEASURED_FROM) return { originals: left, measured: null }

  const times = left / looking.done
  return {
    originals: left,
    measured: { bytes: times * looking.bytes, ms: times * looking.workedMs }
  }
}

/** Workers in a row that die without having looked at anything. */
const DEATHS_LIMIT = 3

/**
 * Begins at once, in a worker of its own. A picture may kill it: then another worker goes on with
 * what is left. `onChange` hears of every asset; null: all are done.
 */
export function startLooking(
  assets: readonly ToLook[],
  now: () => number,
  onChange: (looking: Looking | null) => void
): Looker {
  const left = new Map(assets.map((asset) => [asset.id, asset]))
  let worker: Worker | null = null
  let deaths = 0
  let looking: Looking = {
    total: assets.length,
    done: 0,
    failed: 0,
    bytes: 0,
    isPaused: false,
    workedMs: 0
  }
  let since = now()
  const change = (part: Partial<Looking>): void => {
    const at = now()
    const worked = looking.isPaused ? 0 : at - since
    since = at
    looking = { ...looking, workedMs: looking.workedMs + worked, ...part }
    onChange(looking)
  }
  const send = (message: ToLooker): void => worker?.postMessage(message)
  const stop = (): void => {
    worker?.terminate()
    worker = null
    onChange(null)
  }

  const take = ({ id, bytes, isSeen }: FromLooker): void => {
    if (!left.delete(id)) return
    deaths = 0
    const { done, failed } = looking
    change({ done: done + 1, failed: failed + Number(!isSeen), bytes: looking.bytes + bytes })
    if (left.size === 0) stop()
  }
  /** Those it was looking at are the first ones left. */
  const goOn = (): void => {
    worker?.terminate()
    deaths += 1
    const lost = [...left.keys()].slice(0, LOOKED_AT_ONCE)
    for (const id of lost) left.delete(id)
    change({ done: looking.done + lost.length, failed: looking.failed + lost.length })
    if (left.size === 0 || deaths >= DEATHS_LIMIT) stop()
    else start()
  }
  const start = (): void => {
    const mine = new Worker(new URL('./work/look-worker.ts', import.meta.url), { type: 'module' })
    worker = mine
    mine.addEventListener('message', ({ data }: MessageEvent<FromLooker>) => {
      if (worker === mine) take(data)
    })
    mine.addEventListener('error', () => {
      if (worker === mine) goOn()
    })
    if (looking.isPaused) send({ kind: 'pause' })
    send({ kind: 'look', assets: [...left.values()] })
  }

  start()
  onChange(looking)
  return {
    pause: (isPaused) => {
      send({ kind: isPaused ? 'pause' : 'resume' })
      change({ isPaused })
    },
    stop
  }
}
