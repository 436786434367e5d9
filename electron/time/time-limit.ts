import { startTimer } from './late-timer'

/** A signal that aborts after a time, or with somebody else's signal. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Whether the time ran out. */
  readonly isOver: () => boolean
  /** Ends the limit once the work is done: no timer and no listener stay behind. */
  readonly clear: () => void
}

/**
 * Counts on the monotonic clock, as every timer does: setting the clock changes nothing. What came
 * while the thread was held is heard first.
 */
export function startTimeLimit(limitMs: number, cancel?: AbortSignal): TimeLimit {
  const controller = new AbortController()
  let isOver = false

  const onCancel = (): void => {
    clear()
    controller.abort(cancel?.reason)
  }
  const stopTimer = startTimer(limitMs, () => {
    isOver = true
    clear()
    controller.abort()
  })
  const clear = (): void => {
    stopTimer()
    cancel?.removeEventListener('abort', onCancel)
  }

  if (cancel?.aborted) onCancel()
  else cancel?.addEventListener('abort', onCancel)
  return { signal: controller.signal, isOver: () => isOver, clear }
}
