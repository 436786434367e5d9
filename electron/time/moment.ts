import type { Clock } from './clock'

/**
 * A moment by both clocks: one may stand still while the computer sleeps, and anybody can set the
 * other.
 */
export type Moment = Readonly<Record<(typeof CLOCKS)[number], number>>

const CLOCKS = ['elapsed', 'now'] as const

type Clocks = Pick<Clock, (typeof CLOCKS)[number]>

export const momentOf = (clock: Clocks): Moment => ({
  elapsed: clock.elapsed(),
  now: clock.now()
})

/** Whether either clock is further than `ms` from it. */
export const isFarFrom = (clock: Clocks, moment: Moment, ms: number): boolean =>
  CLOCKS.some((name) => Math.abs(clock[name]() - moment[name]) > ms)
