export const LATE = Symbol('late')
export const GONE = Symbol('gone')

const LOOK_EVERY_MS = 5

/**
 * What `work` comes to; `LATE` after so many real milliseconds; `GONE` once nobody can finish it
 * any more.
 */
export async function within<T>(
  work: Promise<T>,
  limitMs: number,
  isGone: () => boolean = () => false
): Promise<T | typeof LATE | typeof GONE> {
  const until = Date.now() + limitMs
  let timer: NodeJS.Timeout | undefined
  const instead = new Promise<typeof LATE | typeof GONE>((resolve) => {
    timer = setInterval(() => {
      if (isGone()) resolve(GONE)
      else if (Date.now() > until) resolve(LATE)
    }, LOOK_EVERY_MS)
  })
  return Promise.race([work, instead]).finally(() => clearInterval(timer))
}

/** Lets real time pass: for the server, and for whatever the program does without waiting. */
export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
