import type { Problem } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import { createLastLook } from '../../../../electron/deletion/clearance/last-look'
import type { MayLeave } from '../../../../electron/deletion/clearance/look'
import { lookThenReadBack } from '../../../../electron/deletion/clearance/look-then-read-back'
import { leaveLockedOut } from '../../../../electron/deletion/locks'
import { createTestLane } from '../../../support/copies/lane'
import { createTestClock, type TestClock } from '../../../support/system/clock'

const SERVICE: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
const AWAY: Problem = { kind: 'unreachable', code: 'ENETDOWN' }
const FORBIDDEN: Problem = { kind: 'forbidden', said: null }
const REFUSED: Problem = { kind: 'unauthorized', said: null }

/** Looks once for each of these, in doubt elsewhere; null: nothing is wrong. */
async function cameOf(troubles: readonly (Problem | null)[]): Promise<readonly string[]> {
  let trouble: Problem | null = null
  const said: string[] = []
  const mayLeave: MayLeave = {
    concerns: () => true,
    look: async (ids, { onTrouble }) => {
      if (trouble !== null) onTrouble(trouble)
      return new Map(trouble === null ? [] : ids.map((id) => [id, { stays: 'unsure' }]))
    }
  }
  const look = createLastLook(mayLeave, mayLeave, createTestClock(), () => undefined)
  for (trouble of troubles) {
    const before = said.length
    const onTrouble = (_: Problem, mustEnd: boolean) => void said.push(mustEnd ? 'end' : 'wait')
    if (look.isInDoubt()) await look.askElsewhere({ ids: ['9'], isSuspect: false }, { onTrouble })
    else
      await look.begin(
        { batch: { ids: ['1'] } },
        {
          onLeftOut: (_stay, why) => said.push(why === null ? 'stays' : 'left out'),
          onTrouble,
          onDiskFailed: () => said.push('disk')
        }
      )
    if (said.length === before) said.push('goes')
  }
  return said
}
const times = (count: number, problem: Problem | null) =>
  Array.from({ length: count }, () => problem)

it('a look that is broken off reads nothing back', async () => {
  const lane = createTestLane(['1'])
  const mayLeave: MayLeave = {
    concerns: () => true,
    look: (_ids, { signal }) =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve(new Map())))
  }
  const clock = createTestClock()
  const look = createLastLook(lookThenReadBack(mayLeave, lane), mayLeave, clock, () => undefined)
  const nothing = (): void => undefined
  const on = { onLeftOut: nothing, onTrouble: nothing, onDiskFailed: nothing }
  const begun = look.begin({ batch: { ids: ['1'] } }, on)
  look.breakOff()
  await begun
  expect(lane.calls).toEqual([])
})

it('trouble that concerns every batch ends the run at once', async () => {
  expect(await cameOf([REFUSED])).toEqual(['end'])
})

it('a network that is away is waited for, however long', async () => {
  expect(await cameOf([...times(50, AWAY), null])).toEqual([...Array(50).fill('wait'), 'goes'])
})

it('trouble that may be that of one batch leaves it out; after two in a row it is that of all', async () => {
  const three = ['wait', 'wait', 'left out']
  expect(await cameOf(times(3, SERVICE))).toEqual(three)
  expect(await cameOf(times(9, SERVICE))).toEqual([...three, ...three, 'wait', 'wait', 'end'])
  expect(await cameOf(times(3, FORBIDDEN))).toEqual(['left out', 'left out', 'end'])
  // What was waited for before counts for nothing.
  expect(await cameOf([AWAY, AWAY, AWAY, SERVICE])).toEqual(Array(4).fill('wait'))
  // Two that lie apart are no row.
  expect(await cameOf([FORBIDDEN, null, FORBIDDEN])).toEqual(['left out', 'goes', 'left out'])
})

it('what is locked after the look does not leave (R23)', async () => {
  let isLocked = false
  const batch = { batch: { ids: ['1'] } }
  const nothing = { concerns: () => true, look: async () => new Map() }
  const look = createLastLook(
    leaveLockedOut(nothing, () => (isLocked ? 'kept' : null)),
    null,
    createTestClock(),
    () => undefined
  )
  const nobody = () => undefined
  await look.begin(batch, { onLeftOut: nobody, onTrouble: nobody, onDiskFailed: nobody })
  expect(look.holds(batch)).toBe(true)
  isLocked = true
  expect(look.holds(batch)).toBe(false)
})

describe('a look', () => {
  const ready = { batch: { ids: ['1'] } }
  const begin = async (clock: TestClock, mayLeave: Partial<MayLeave>) => {
    const said: string[] = []
    const look = createLastLook(
      { concerns: () => true, look: async () => new Map(), ...mayLeave },
      null,
      clock,
      () => undefined
    )
    await look.begin(ready, {
      onLeftOut: (stay) => said.push(`left out ${[...stay.keys()]}`),
      onTrouble: ({ kind }) => said.push(kind),
      onDiskFailed: ({ kind }) => said.push(kind)
    })
    return { said, look }
  }
  const HOURS_MS = 3_600_000

  it.each([
    ['the wall clock', (clock: TestClock) => clock.jump(2 * HOURS_MS)],
    ['time', (clock: TestClock) => clock.sleep(2 * HOURS_MS, new AbortController().signal)]
  ])('does not count any more two hours later, by %s', async (_, pass) => {
    const clock = createTestClock()
    const { look } = await begin(clock, {})
    expect(look.holds(ready)).toBe(true)
    await pass(clock)
    expect(look.holds(ready)).toBe(false)
  })

  it('that took two hours, since copies were read back, is taken again', async () => {
    const clock = createTestClock()
    const { look, said } = await begin(clock, {
      look: async () => {
        clock.jump(2 * HOURS_MS)
        return new Map()
      }
    })
    expect(look.holds(ready)).toBe(false)
    expect(said).toEqual(['timed-out'])
  })

  it('that fails by a defect of ours is over, and lets nothing go', async () => {
    const { look, said } = await begin(createTestClock(), {
      look: async () => {
        throw new RangeError('too deep')
      }
    })
    expect(look.isUnderWay()).toBe(false)
    expect(look.holds(ready)).toBe(false)
    expect(said).toEqual(['unreadable'])
  })
})
