import type { Problem } from '@shared/problem'
import { expect, it } from 'vitest'
import { createLastLook } from '../../../../electron/deletion/clearance/last-look'
import { leaveLockedOut } from '../../../../electron/deletion/locks'

const SERVICE: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
const AWAY: Problem = { kind: 'unreachable', code: 'ENETDOWN' }
const FORBIDDEN: Problem = { kind: 'forbidden', said: null }
const REFUSED: Problem = { kind: 'unauthorized', said: null }

/** Looks once for each of these; null: nothing is wrong. */
async function cameOf(troubles: readonly (Problem | null)[]): Promise<readonly string[]> {
  let trouble: Problem | null = null
  const said: string[] = []
  const look = createLastLook(
    {
      concerns: () => true,
      look: async (ids, { onTrouble }) => {
        if (trouble === null) return ids
        onTrouble(trouble)
        return []
      }
    },
    () => undefined
  )
  for (trouble of troubles) {
    const before = said.length
    await look.begin(
      { batch: { ids: ['1'] } },
      {
        onLeftOut: (_, why) => said.push(why === null ? 'stays' : 'left out'),
        onTrouble: (_, mustEnd) => said.push(mustEnd ? 'end' : 'wait')
      }
    )
    if (said.length === before) said.push('goes')
  }
  return said
}
const times = (count: number, problem: Problem | null) =>
  Array.from({ length: count }, () => problem)

it('trouble that concerns every batch ends the run at once', async () => {
  expect(await cameOf([REFUSED])).toEqual(['end'])
})

it('a network that is away is waited for, however long', async () => {
  expect(await cameOf([...times(50, AWAY), null])).toEqual([...Array(50).fill('wait'), 'goes'])
})

it('trouble that may be that of one batch leaves it out; the next one in it ends the run', async () => {
  const three = ['wait', 'wait', 'left out']
  expect(await cameOf(times(3, SERVICE))).toEqual(three)
  expect(await cameOf(times(6, SERVICE))).toEqual([...three, 'wait', 'wait', 'end'])
  expect(await cameOf([FORBIDDEN, FORBIDDEN])).toEqual(['left out', 'end'])
  // What was waited for before counts for nothing.
  expect(await cameOf([AWAY, AWAY, AWAY, SERVICE])).toEqual(Array(4).fill('wait'))
  // Two that lie apart are no row.
  expect(await cameOf([FORBIDDEN, null, FORBIDDEN])).toEqual(['left out', 'goes', 'left out'])
})

it('what is locked after the look does not leave (R23)', async () => {
  let isLocked = false
  const batch = { batch: { ids: ['1'] } }
  const nothing = { concerns: () => true, look: async (ids: readonly string[]) => ids }
  const look = createLastLook(
    leaveLockedOut(nothing, () => isLocked),
    () => undefined
  )
  await look.begin(batch, { onLeftOut: () => undefined, onTrouble: () => undefined })
  expect(look.holds(batch)).toBe(true)
  isLocked = true
  expect(look.holds(batch)).toBe(false)
})
