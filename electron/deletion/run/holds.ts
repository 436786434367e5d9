import type { Hold } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { laterOf, type QuietTime } from '../../kling/waiting/patience'

/**
 * Everything that keeps a run from sending, each a fact of its own: a new one never replaces that
 * of another owner (R38).
 */
export interface Holds {
  readonly bySystem: boolean
  readonly byDisk: Problem | null
  readonly byUser: boolean
  readonly byService: QuietTime | null
}

export const NO_HOLDS: Holds = { bySystem: false, byDisk: null, byUser: false, byService: null }

/** The latest moment wins: no answer cuts short what another one asked for (R42). */
export const heldByService = (holds: Holds, next: QuietTime): Holds => ({
  ...holds,
  byService: laterOf(holds.byService, next)
})

/** What the service itself asked for, if it asked for anything. */
export const askedQuiet = ({ byService }: Holds): QuietTime | null =>
  byService && 'retryAfterMs' in byService.why && byService.why.retryAfterMs ? byService : null

/** The user resumes. Only the service's own wait goes on. */
export const resumed = ({ byService }: Holds): Holds => ({ ...NO_HOLDS, byService })

/** Held until the user resumes: no time ends that. */
export const standsStill = ({ bySystem, byDisk, byUser }: Holds): boolean =>
  bySystem || byUser || byDisk !== null

/** How long the service's hold still lasts, in milliseconds; 0 when there is none. */
export const serviceHoldLeftMs = ({ byService }: Holds, elapsed: number): number =>
  byService ? Math.max(0, byService.until - elapsed) : 0

/** The hold to show: the system's before the disk's, the user's and the service's. */
export function strongestHold(
  holds: Holds,
  { elapsed, now }: { readonly elapsed: number; readonly now: number }
): Hold | null {
  if (holds.bySystem) return { by: 'system' }
  if (holds.byDisk) return { by: 'disk', why: holds.byDisk }
  if (holds.byUser) return { by: 'user' }
  const leftMs = serviceHoldLeftMs(holds, elapsed)
  if (!holds.byService || leftMs === 0) return null
  return { by: 'service', why: holds.byService.why, until: Math.round(now + leftMs) }
}
