import { startTimer } from './late-timer'

/**
 * What `work` answers, or what `late` answers once `limitMs` have passed. Late work is not ended:
 * nobody hears its answer, and whether it fails. What came while the thread was held is in time.
 */
export async function within<T, L>(
  work: Promise<T>,
  limitMs: number,
  late: () => L
): Promise<T | L> {
  let stopTimer = (): void => undefined
  const limit = new Promise<L>((resolve) => {
    stopTimer = startTimer(limitMs, () => resolve(late()))
  })

  try {
    return await Promise.race([work, limit])
  } finally {
    stopTimer()
  }
}

/**
 * What `work` answers, or what `late` answers once `signal` aborts. The same holds for late work.
 */
export async function unlessAborted<T, L>(
  work: Promise<T>,
  signal: AbortSignal,
  late: () => L
): Promise<T | L> {
  let stop = (): void => undefined
  const aborted = new Promise<L>((resolve) => {
    stop = () => resolve(late())
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })

  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
