import type { Problem } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deletedAnswer, isOf, only } from '../../../support/generated/wire-lists'
import { wireWorld } from '../../../support/generated/wire-world'

// Whether tasks are gone, among places of deleted ones that nobody knows, or with a service that
// does not answer about single ones.

const busy = (retryAfterMs: number | null): Problem => ({
  kind: 'service-failed',
  status: 503,
  said: null,
  retryAfterMs
})
const BUSY = busy(null)
const ids = (count: number, from = 1000): string[] =>
  Array.from({ length: count }, (_, at) => String(from + at))

let world: Awaited<ReturnType<typeof wireWorld>>
let gone = new Set<string>()
/** Named as deleted in an answer: places, all the same. */
let removed = new Map<string, ReturnType<typeof world.task>>()
/** Everything is sent: the proof begins. */
let isDeleted = false
beforeEach(async () => {
  gone = new Set()
  removed = new Map()
  isDeleted = false
  world = await wireWorld()
})
afterEach(() => world.close())

/**
 * The service keeps the places of what is gone, or says of each alone that it was deleted. After its
 * DELETE, only the cursor shows `kept`.
 */
function keepPlaces(kept: string | null = null, saysDeleted = false): void {
  const isKept = (id: string): boolean => isDeleted && id === kept
  world.onAnswer(({ method, path }, answer) => {
    const [, id = ''] = path
    const task = removed.get(id)
    if (method === 'DELETE' && task) world.putBack(task)
    if (method === 'DELETE') return answer
    if (isOf('tasks', path)) return only(answer, (each) => !gone.has(each), 20)
    if (isOf('assets', path)) return only(answer, (each) => !gone.has(each) && !isKept(each))
    if (gone.has(id) && saysDeleted) return deletedAnswer(id)
    return gone.has(id) || isKept(id) ? null : answer
  })
}

/** At most 20 tasks a page; of each task asked about alone, what `atAlone` says. */
function answer(atAlone: (id: string) => Problem | null = () => null): void {
  world.onGet(({ path, query }) => {
    const [kind, id] = path
    if (kind === 'tasks' && id) return isDeleted ? atAlone(id) : null
    if (!isOf('tasks', path)) return null
    return Number(query['pageSize']) > 20 ? { kind: 'rejected', said: null } : null
  })
}

async function list(): Promise<void> {
  await world.list()
  await world.pass(5 * 60_000)
}

/** All but `kept` are deleted; unless they are named in the answer, it is a 503. */
async function deleteAll(targets: readonly string[], kept: string | null, isNamed: boolean) {
  const plan = await world.plan(targets)
  if (!plan.ok) throw new Error('no plan')
  let sent = 0
  world.onDelete(() => {
    sent += 1
    isDeleted = sent === targets.length
    const id = world.deletes.at(-1) ?? ''
    if (id !== kept) gone.add(id)
    if (isNamed) removed.set(id, world.task(id))
    return isNamed ? null : BUSY
  })
  const report = await world.run(plan.value.planId)
  const outcomeOf = async (id: string) => (await world.outcomeOf(report?.runId ?? '', id))?.kind
  return { report, outcomeOf }
}

describe('places of tasks that were deleted', () => {
  it.each(['1008', '1012', '1000'])(
    'of an earlier run hide none that an answer has named: %s',
    async (kept) => {
      keepPlaces(kept)
      answer()
      await list()
      const mine = ids(40).filter((id) => Number(id) % 4 === 0)
      await deleteAll(
        ids(40).filter((id) => !mine.includes(id)),
        null,
        false
      )
      isDeleted = false
      await list()
      const { report } = await deleteAll(mine, kept, true)
      expect(report?.verification).not.toEqual({ kind: 'verified' })
    }
  )

  it('verify nothing of one without a time that an answer has named', async () => {
    const kept = world.task('1005')
    for (const work of kept.works) Object.assign(work, { createTime: undefined })
    kept.isTimeless = true
    keepPlaces('1005')
    answer()
    await list()
    const { report } = await deleteAll(ids(30), '1005', true)
    expect(report?.verification).not.toEqual({ kind: 'verified' })
  })
})

describe('a service that is asked about single tasks', () => {
  it.each<Problem>([
    BUSY,
    busy(1_000),
    { kind: 'interrupted', code: 'ECONNRESET' },
    { kind: 'timed-out', afterMs: 60_000 },
    { kind: 'unexpected-status', status: 418, said: null }
  ])('may fail for one, and no other is unknown: $kind', async (problem) => {
    keepPlaces(null, true)
    answer((id) => (id === '1020' ? problem : null))
    await list()
    const { report, outcomeOf } = await deleteAll(ids(30), null, false)
    expect(await outcomeOf('1020')).toBe('unknown')
    expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 29 } })
  })

  it.each([null, 3_600_000])(
    'is left alone in trouble, and the run stays open (R19, R42): Retry-After %s',
    async (retryAfterMs) => {
      const problem = busy(retryAfterMs)
      const asked: string[] = []
      keepPlaces()
      answer((id) => {
        asked.push(id)
        return problem
      })
      await list()
      const { report } = await deleteAll(ids(30), null, false)
      // After two in a row, one from anywhere else.
      expect(new Set(asked).size).toBe(retryAfterMs === null ? 3 : 1)
      if (retryAfterMs !== null) expect(asked).toHaveLength(1)
      expect(report?.stoppedBy).toEqual(problem)
    }
  )

  it.each([
    [1, 0],
    [2, 0],
    [30, 28]
  ])('leaves the run open where no other one was answered meanwhile: %s', async (count, well) => {
    const targets = ids(count)
    keepPlaces(null, true)
    answer((id) => (targets.indexOf(id) < well ? null : BUSY))
    await list()
    const { report } = await deleteAll(targets, null, false)
    expect(report).toMatchObject({ stoppedBy: BUSY, counts: { deleted: well } })

    answer()
    const continued = await world.goOn(report?.runId ?? '')
    expect(continued).toMatchObject({ stoppedBy: null, counts: { deleted: count } })
  })
})
