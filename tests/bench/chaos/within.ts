export const LATE = Symbol('late')

/** What `work` comes to, or `LATE` after so many real milliseconds. */
export async function within<T>(work: Promise<T>, limitMs: number): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), limitMs)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Lets real time pass: for the server, and for whatever the program does without waiting. */
export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
