import type { FromLooker, ToLook, ToLooker } from './work/look-messages'

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

/** Until something was measured: a usual original, and two fetches at a time on a usual line. */
const USUAL_BYTES = 2_000_000
const USUAL_MS = 1100

export interface Estimate {
  readonly originals: number
  readonly bytes: number
  readonly ms: number
}

/** What is left, by what was measured so far. */
export function estimateOf(left: number, looking: Looking | null): Estimate {
  const isMeasured = looking !== null && looking.done >= 5
  const bytes = isMeasured ? looking.bytes / looking.done : USUAL_BYTES
  const ms = isMeasured ? looking.workedMs / looking.done : USUAL_MS
  return { originals: left, bytes: left * bytes, ms: left * ms }
}

/** Begins at once, in a worker of its own. `onChange` hears of every asset; null: all are done. */
export function startLooking(
  assets: readonly ToLook[],
  now: () => number,
  onChange: (looking: Looking | null) => void
): Looker {
  const worker = new Worker(new URL('./work/look-worker.ts', import.meta.url), { type: 'module' })
  const send = (message: ToLooker): void => worker.postMessage(message)
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
  const stop = (): void => {
    worker.terminate()
    onChange(null)
  }

  worker.addEventListener('message', ({ data }: MessageEvent<FromLooker>) => {
    change({
      done: looking.done + 1,
      failed: looking.failed + Number(!data.isSeen),
      bytes: looking.bytes + data.bytes
    })
    if (looking.done === looking.total) stop()
  })
  worker.addEventListener('error', stop)
  send({ kind: 'look', assets })
  onChange(looking)
  return {
    pause: (isPaused) => {
      send({ kind: isPaused ? 'pause' : 'resume' })
      change({ isPaused })
    },
    stop
  }
}
