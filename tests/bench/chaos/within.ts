export const LATE = Symbol('late')
export const GONE = Symbol('gone')

const LOOK_EVERY_MS = 5
/** A process that gets so little of the processor is starved, and nothing is late. */
const LEAST_SHARE = 0.1
/** However little it gets, a wait without end is found. */
const LONGEST_FACTOR = 20

/**
 * Whether so many real milliseconds are over, for a process that had the processor meanwhile: on a
 * machine with other work, an hour may pass without a step.
 */
export function createLimit(limitMs: number): () => boolean {
  const began = Date.now()
  const usedBefore = process.cpuUsage()

  return () => {
    const passedMs = Date.now() - began
    if (passedMs <= limitMs) return false
    const { user, system } = process.cpuUsage(usedBefore)
    const isStarved = (user + system) / 1_000 < limitMs * LEAST_SHARE
    return !isStarved || passedMs > limitMs * LONGEST_FACTOR
  }
}

/**
 * What `work` comes to; `LATE` after so many real milliseconds, see `createLimit`; `GONE` once
 * nobody can finish it any more.
 */
export async function within<T>(
  work: Promise<T>,
  limitMs: number,
  isGone: () => boolean = () => false
): Promise<T | typeof LATE | typeof GONE> {
  const isLate = createLimit(limitMs)
  let timer: NodeJS.Timeout | undefined
  const instead = new Promise<typeof LATE | typeof GONE>((resolve) => {
    timer = setInterval(() => {
      if (isGone()) resolve(GONE)
      else if (isLate()) resolve(LATE)
    }, LOOK_EVERY_MS)
  })
  return Promise.race([work, instead]).finally(() => clearInterval(timer))
}

/** Lets real time pass: for the server, and for whatever the program does without waiting. */
export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
