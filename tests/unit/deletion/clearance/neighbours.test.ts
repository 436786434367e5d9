import { ok, type Problem } from '@shared/problem'
import { expect, it } from 'vitest'
import { createTestLane } from '../../../support/copies/lane'
import { idsUpTo, runWith, settled } from '../../../support/program/run-with'

// Neighbours that cannot be asked about are in trouble together, and end no run.

const FORBIDDEN: Problem = { kind: 'forbidden', said: null }
const ALL = idsUpTo(100)
const batchOf = (ids: readonly string[]): number => Math.ceil(Number(ids[0]) / 10)

interface Given {
  /** Batches, counted from 1, that meet trouble right before they leave. */
  readonly bad: readonly number[]
  /** Batches from here on are not looked at. */
  readonly unconcerned?: number
  /** Copies are saved first, and those of so many ids are from the start. */
  readonly saved?: number
}

/** A run over a hundred ids. */
async function runOver({ bad, unconcerned = 11, saved }: Given) {
  let looks = 0
  const lane = createTestLane(idsUpTo(saved ?? 0))
  const running = runWith(ALL, {
    ...(saved !== undefined && { clearance: lane }),
    answers: (batch) => ok(batch),
    mayLeave: {
      concerns: (ids) => batchOf(ids) < unconcerned,
      look: async (ids, { onTrouble }) => {
        looks += 1
        if (!bad.includes(batchOf(ids))) return new Map()
        onTrouble(FORBIDDEN)
        return new Map(ids.map((id) => [id, { stays: 'unsure' }]))
      }
    }
  })
  await settled()
  lane.settle(ALL)
  const { sent, report } = await running
  const { counts, verification, stoppedBy } = report
  return { sent: sent.length, stoppedBy, looks, counts, verification }
}

it.each<[string, Partial<Given>]>([
  ['all copies are saved', { saved: 100 }],
  ['only those of the neighbours are', { saved: 40 }],
  ['no copies are', {}]
])('all others leave, wherever the neighbours are, also where %s', async (_, given) => {
  for (const bad of [
    [1, 2, 3, 4, 5],
    [4, 5, 6],
    [1, 2, 3, 8, 9]
  ])
    expect((await runOver({ ...given, bad })).sent).toBe(10 - bad.length)
})

it('one of which nothing is asked is no word on the service, and no other in trouble its last', async () => {
  expect((await runOver({ bad: [1, 2, 3], unconcerned: 6 })).sent).toBe(7)
})

it('what was sent before the last ones is checked, though these are in trouble', async () => {
  const { counts, verification } = await runOver({ bad: [8, 9, 10] })
  expect(counts).toMatchObject({ deleted: 70, 'not-sent': 30 })
  // Nothing has stopped the check: this world has no listing.
  expect(verification).toEqual({ kind: 'unverified', why: 'unlistable' })
})

it('where all meet the same, the run ends with the third, and says why', async () => {
  const ended = await runOver({ bad: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
  expect(ended).toMatchObject({ sent: 0, stoppedBy: FORBIDDEN, looks: 3 })
})
