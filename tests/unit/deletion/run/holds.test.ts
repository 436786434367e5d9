import type { Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Holds,
  heldByService,
  NO_HOLDS,
  resumed,
  serviceHoldLeftMs,
  standsStill,
  strongestHold
} from '../../../../electron/deletion/run/holds'

const busy: Problem = { kind: 'rate-limited', said: null, retryAfterMs: null }
const full: Problem = { kind: 'file-failed', code: 'ENOSPC', what: 'append' }

/** What can happen to a run, as often and in whatever order it likes. */
const events = fc.array(
  fc.oneof(
    fc.constantFrom('pause', 'suspend', 'disk', 'resume' as const),
    fc.record({ until: fc.nat(10_000) })
  )
)
type Event = 'pause' | 'suspend' | 'disk' | 'resume' | { readonly until: number }

function after(holds: Holds, event: Event): Holds {
  switch (event) {
    case 'pause':
      return { ...holds, byUser: true }
    case 'suspend':
      return { ...holds, bySystem: true }
    case 'disk':
      return { ...holds, byDisk: full }
    case 'resume':
      return resumed(holds)
    default:
      return heldByService(holds, { why: busy, until: event.until })
  }
}

describe('the holds of a run', () => {
  it('are separate facts: only the user lifts a pause, only time lifts the service’s wait (R38)', () => {
    fc.assert(
      fc.property(events, (course) => {
        const holds = course.reduce(after, NO_HOLDS)
        const sinceResumed = course.slice(course.lastIndexOf('resume') + 1)
        expect(holds.byUser).toBe(sinceResumed.includes('pause'))
        expect(holds.bySystem).toBe(sinceResumed.includes('suspend'))
        expect(holds.byDisk !== null).toBe(sinceResumed.includes('disk'))

        const untils = course.flatMap((event) => (typeof event === 'object' ? [event.until] : []))
        expect(serviceHoldLeftMs(holds, 0)).toBe(Math.max(0, ...untils))
        expect(serviceHoldLeftMs(holds, 10_000)).toBe(0)
      })
    )
  })

  it('are shown one at a time: the system’s, the disk’s, the user’s, then the service’s', () => {
    const all: Holds = {
      bySystem: true,
      byDisk: full,
      byUser: true,
      byService: { why: busy, until: 5_000 }
    }
    const at = { elapsed: 2_000, now: 1_000_000 }
    expect(strongestHold(all, at)).toEqual({ by: 'system' })
    expect(strongestHold({ ...all, bySystem: false }, at)).toEqual({ by: 'disk', why: full })
    expect(strongestHold({ ...all, bySystem: false, byDisk: null }, at)).toEqual({ by: 'user' })
    const service = resumed(all)
    expect(strongestHold(service, at)).toEqual({ by: 'service', why: busy, until: 1_003_000 })
    expect(strongestHold(service, { ...at, elapsed: 5_000 })).toBeNull()
    expect(strongestHold(NO_HOLDS, at)).toBeNull()
  })

  it('by the service end by themselves; all others stand still', () => {
    expect(standsStill(heldByService(NO_HOLDS, { why: busy, until: 1 }))).toBe(false)
    for (const event of ['pause', 'suspend', 'disk'] as const)
      expect(standsStill(after(NO_HOLDS, event))).toBe(true)
  })
})
