/** Later than this after it was due, the thread was held meanwhile. */
const LATE_MS = 100
/** Enough for what lies in a socket to be read and heard. */
const ONCE_MORE_MS = 1_000

/**
 * Calls `onDue` after `ms`, and answers what gives that up. Main's thread can be held, by a drag
 * (`startDrag`, electron#38845), a slow disk or sleep. Node then runs the timer before it reads
 * what has arrived meanwhile, so a timer that is heard late waits once more, and no longer.
 */
export function startTimer(ms: number, onDue: () => void): () => void {
  const dueAt = performance.now() + ms
  let timer = setTimeout(() => {
    const wasHeld = performance.now() - dueAt > LATE_MS
    if (wasHeld) timer = setTimeout(onDue, ONCE_MORE_MS)
    else onDue()
  }, ms)
  return () => clearTimeout(timer)
}
