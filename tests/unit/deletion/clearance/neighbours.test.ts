import { fail, ok, type Problem } from '@shared/problem'
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
  let concerned = 0
  const lane = createTestLane(idsUpTo(saved ?? 0))
  const running = runWith(ALL, {
    ...(saved !== undefined && { clearance: lane }),
    answers: (batch) => ok(batch),
    mayLeave: {
      concerns: (ids) => {
        concerned += 1
        return batchOf(ids) < unconcerned
      },
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
  return { sent: sent.length, stoppedBy, looks, concerned, counts, verification }
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

it('where nothing is asked about any other, nobody goes through all that is left again and again', async () => {
  expect(await runOver({ bad: [1, 2], unconcerned: 3 })).toMatchObject({ sent: 8, concerned: 10 })
})

it.each([
  ['are others', [2, 3], 20, 9],
  ['is no other', [3, 4], 20, 9],
  ['are others, in trouble as well', [2, 3, 4, 5], 0, 4]
])(
  'what the service has forbidden already is asked last: where there %s',
  async (_, bad, deleted, most) => {
    let hasForbidden = false
    let looks = 0
    const { report } = await runWith(idsUpTo(50), {
      answers: (batch) => {
        hasForbidden ||= batchOf(batch) === 1
        return batchOf(batch) === 1 ? fail(FORBIDDEN) : ok(batch)
      },
      mayLeave: {
        concerns: () => true,
        look: async (ids, { onTrouble }) => {
          looks += 1
          if (batchOf(ids) === 1 ? !hasForbidden : !bad.includes(batchOf(ids))) return new Map()
          onTrouble(FORBIDDEN)
          return new Map(ids.map((id) => [id, { stays: 'unsure' }]))
        }
      }
    })
    expect(report).toMatchObject({ counts: { deleted }, stoppedBy: FORBIDDEN })
    expect(looks).toBeLessThanOrEqual(most)
  }
)

interface Course {
  readonly name: string
  /** What is looked at while the third batch is ready. */
  readonly looked: number
  /** Whether the third is to be looked at, and the fifth, once something has come to pass. */
  readonly third: (now: string) => boolean
  readonly fifth: (now: string) => boolean
}

it.each<Course>([
  {
    name: 'another one comes to be looked at',
    looked: 5,
    third: () => false,
    fifth: (now) => now === 'read back 3'
  },
  {
    name: 'it need not be looked at any more, while another one is',
    looked: 5,
    third: (now) => now !== 'look 5',
    fifth: () => true
  },
  {
    name: 'it need not be looked at any more, while it is',
    looked: 3,
    third: (now) => now !== 'look 3',
    fifth: () => false
  }
])('nothing leaves that was read back before a look (R27): $name', async (course) => {
  const lane = createTestLane(idsUpTo(50))
  const log: string[] = []
  let isThird = true
  let isFifth = false
  const tell = (what: string): void => {
    log.push(what)
    isThird &&= course.third(what)
    isFifth ||= course.fifth(what)
    // The run goes on wherever it can.
    lane.settle([])
  }
  const { sent } = await runWith(idsUpTo(50), {
    clearance: {
      ...lane,
      clear: async (ids) => {
        if (ids.length > 0) tell(`read back ${batchOf(ids)}`)
        return lane.clear(ids)
      }
    },
    answers: (batch) => {
      tell(`sent ${batchOf(batch)}`)
      return ok(batch)
    },
    mayLeave: {
      concerns: (ids) => [true, true, isThird, false, isFifth][batchOf(ids) - 1] ?? false,
      look: async (ids, { onTrouble }) => {
        tell(`look ${batchOf(ids)}`)
        await settled()
        if (batchOf(ids) > 2) return new Map()
        onTrouble(FORBIDDEN)
        return new Map(ids.map((id) => [id, { stays: 'unsure' }]))
      }
    }
  })
  expect(sent).toHaveLength(3)
  expect(log).toContain(`look ${course.looked}`)
  expect(log[log.indexOf('sent 3') - 1]).toBe('read back 3')
})
