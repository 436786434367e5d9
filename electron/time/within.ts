/**
 * What `work` answers, or what `late` answers once `limitMs` have passed. Late work is not ended:
 * nobody hears its answer, and whether it fails.
 */
export async function within<T, L>(
  work: Promise<T>,
  limitMs: number,
  late: () => L
): Promise<T | L> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<L>((resolve) => {
    timer = setTimeout(() => resolve(late()), limitMs)
  })

  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

/** What `work` answers, or what `late` answers once `signal` aborts. The same holds for late work. */
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
