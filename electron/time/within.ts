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
