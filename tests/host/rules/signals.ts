import type { System } from './system'

/** What a shell shows of a process that a signal has ended. */
const ENDED_BY = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const
type Signal = keyof typeof ENDED_BY

/**
 * Ends the program on signals. As in Electron the first of all of them is a wish, and each one that
 * comes again is an end, whatever the program waits for. On Windows there are none to hear.
 */
export function endOnSignals(
  process: { on(signal: Signal, listener: () => void): unknown; exit(code: number): void },
  system: System,
  quit: () => void
): void {
  if (system === 'win32') return
  const seen = new Set<Signal>()

  const hear = (signal: Signal) => (): void => {
    if (seen.has(signal)) process.exit(ENDED_BY[signal])
    else if (seen.size === 0) quit()
    seen.add(signal)
  }
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, hear(signal))
}
