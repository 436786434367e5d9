/** What a shell shows of a process that SIGTERM has ended. */
const TERMINATED = 143

/**
 * Ends the program on signals. As in Chromium, the first SIGTERM is a wish and the second an end,
 * whatever the program waits for.
 */
export function endOnSignals(
  process: {
    on(signal: 'SIGTERM' | 'SIGINT', listener: () => void): unknown
    exit(code: number): void
  },
  quit: () => void
): void {
  let wasAsked = false
  process.on('SIGTERM', () => {
    if (wasAsked) return process.exit(TERMINATED)
    wasAsked = true
    quit()
  })
  process.on('SIGINT', quit)
}
