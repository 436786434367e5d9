import type { Hold } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import type { QuietTime } from '../../kling/waiting/patience'
import type { Clock } from '../../time/clock'
import type { InterruptibleSleep } from '../../time/interruptible-sleep'
import {
  askedQuiet,
  type Holds,
  heldByService,
  NO_HOLDS,
  resumed,
  serviceHoldLeftMs,
  standsStill,
  strongestHold
} from './holds'

/**
 * - `send`: go on.
 * - `wait`: send nothing for that long.
 * - `hold`: let what is in flight end, then stand still until something changes.
 * - `end`: let what is in flight end, and send nothing more.
 */
export type Mode =
  | { readonly kind: 'send' | 'hold' | 'end' }
  | { readonly kind: 'wait'; readonly ms: number }

/** What a run may do now. Each of its owners speaks for itself alone. */
export interface RunControl {
  readonly mode: () => Mode
  /** The hold to show. */
  readonly hold: () => Hold | null
  /** What the service has asked for, which also holds for the next run. */
  readonly askedQuiet: () => QuietTime | null
  readonly isStopping: () => boolean

  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** The computer is shutting down. */
  readonly suspend: () => void
  /** The service asked for a wait, or needs one. */
  readonly waitForService: (why: Problem, ms: number) => void
  /** The journal could not be written. */
  readonly diskFailed: (why: Problem) => void

  /** Resolves once nothing holds the run any more, or once it stops. */
  readonly released: () => Promise<void>
}

interface Options {
  readonly clock: Clock
  /** Asked for in another run, of the same account. */
  readonly quiet: QuietTime | null
}

/** `onChange` is called after every change, also when a wait of the service is over. */
export function createRunControl(
  { clock, quiet }: Options,
  sleeper: InterruptibleSleep,
  onChange: () => void
): RunControl {
  let holds: Holds = { ...NO_HOLDS, byService: quiet }
  let isStopping = false
  const change = (next: typeof holds): void => {
    holds = next
    onChange()
  }

  const mode = (): Mode => {
    if (isStopping) return { kind: 'end' }
    if (standsStill(holds)) return { kind: 'hold' }
    const ms = serviceHoldLeftMs(holds, clock.elapsed())
    return ms > 0 ? { kind: 'wait', ms } : { kind: 'send' }
  }

  return {
    mode,
    hold: () => strongestHold(holds, { elapsed: clock.elapsed(), now: clock.now() }),
    askedQuiet: () => askedQuiet(holds),
    isStopping: () => isStopping,

    pause: () => change({ ...holds, byUser: true }),
    resume: () => change(resumed(holds)),
    stop: () => {
      isStopping = true
      onChange()
    },
    suspend: () => change({ ...holds, bySystem: true }),
    waitForService: (why, ms) => change(heldByService(holds, { why, until: clock.elapsed() + ms })),
    diskFailed: (why) => change({ ...holds, byDisk: why }),

    released: async () => {
      for (;;) {
        // Before the mode is read: whoever hears of a pause may end it.
        onChange()
        const now = mode()
        if (now.kind === 'send' || now.kind === 'end') return
        await sleeper.sleep(now.kind === 'wait' ? now.ms : null)
      }
    }
  }
}
