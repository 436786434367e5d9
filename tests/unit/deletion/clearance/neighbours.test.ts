import { ok, type Problem } from '@shared/problem'
import { expect, it } from 'vitest'
import { createTestLane } from '../../../support/copies/lane'
import { idsUpTo, runWith } from '../../../support/program/run-with'

// Neighbours that cannot be asked about are in trouble together, and end no run.

const FORBIDDEN: Problem = { kind: 'forbidden', said: null }

/** A hundred ids, of which these batches, counted from 1, meet trouble right before they leave. */
async function runOver(bad: readonly number[], isWithCopies = false) {
  let looks = 0
  const isBad = (id: string): boolean => bad.includes(Math.ceil(Number(id) / 10))
  const { sent, report } = await runWith(idsUpTo(100), {
    ...(isWithCopies && { clearance: createTestLane(idsUpTo(100)) }),
    answers: (batch) => ok(batch),
    mayLeave: {
      concerns: () => true,
      look: async (ids, { onTrouble }) => {
        looks += 1
        const inTrouble = ids.filter(isBad)
        if (inTrouble.length > 0) onTrouble(FORBIDDEN)
        return new Map(inTrouble.map((id) => [id, { stays: 'unsure' }]))
      }
    }
  })
  return { sent: sent.length, stoppedBy: report.stoppedBy, looks }
}

it.each([false, true])(
  'all others leave, wherever the neighbours are (copies: %s)',
  async (copies) => {
    for (const bad of [
      [1, 2, 3, 4, 5],
      [4, 5, 6],
      [1, 2, 3, 8, 9]
    ])
      expect((await runOver(bad, copies)).sent).toBe(10 - bad.length)
  }
)

it('where all meet the same, the run ends with the third, and says why', async () => {
  expect(await runOver([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toEqual({
    sent: 0,
    stoppedBy: FORBIDDEN,
    looks: 3
  })
})
