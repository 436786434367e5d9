/** A signal that aborts after a time, or with somebody else's signal. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Whether the time ran out. */
  readonly isOver: () => boolean
  /** Ends the limit once the work is done: no timer and no listener stay behind. */
  readonly clear: () => void
}

/** Counts on the monotonic clock, as every timer does: setting the clock changes nothing. */
export function startTimeLimit(limitMs: number, cancel?: AbortSignal): TimeLimit {
  const controller = new AbortController()
  let isOver = false

  const onCancel = (): void => {
    clear()
    controller.abort(cancel?.reason)
  }
  const timer = setTimeout(() => {
    isOver = true
    clear()
    controller.abort()
  }, limitMs)
  const clear = (): void => {
    clearTimeout(timer)
    cancel?.removeEventListener('abort', onCancel)
  }

  if (cancel?.aborted) onCancel()
  else cancel?.addEventListener('abort', onCancel)
  return { signal: controller.signal, isOver: () => isOver, clear }
}
