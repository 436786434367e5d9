import type { Report } from '@shared/deletion'
import type { Problem } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestLane } from '../../support/copies/lane'
import { finishedWork, wireWorld } from '../../support/generated/wire-world'

// What a run has not sent says why, and what is still there is not called deleted.

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

const ID = '1020'
const OTHER = '1030'
const MINUTES_MS = 60_000
const REFUSED: Problem = { kind: 'unauthorized', said: null }

async function planned(ids: readonly string[]): Promise<string> {
  await world.list()
  const plan = await world.plan(ids)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  return plan.value.planId
}

async function ended(run: Promise<Report | null>): Promise<Report> {
  const report = await run
  if (!report) throw new Error('the run did not begin')
  return report
}

/** A run of two tasks that a refused token has ended before anything was deleted. */
async function interrupted(): Promise<Report> {
  world = await wireWorld()
  const planId = await planned([ID, OTHER])
  world.onDelete(() => REFUSED)
  const report = await ended(world.run(planId))
  world.onDelete(() => null)
  return report
}

const outcome = (runId: string) => world.outcomeOf(runId, ID)

describe('a task that has to stay by the time a run goes on', () => {
  it.each([
    ['running', 10],
    ['changed', 99]
  ])('is named: %s', async (stays, status) => {
    const { runId } = await interrupted()
    world.task(ID).works.push({ ...finishedWork(1020, 990_020), status })
    await world.pass(2 * MINUTES_MS)
    await world.list()
    const report = await ended(world.goOn(runId))
    expect(report.counts).toMatchObject({ deleted: 1, 'not-sent': 1 })
    expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays })
  })

  it('is named, as a favourite that the last look finds', async () => {
    const { runId } = await interrupted()
    world.task(ID).favored = true
    await ended(world.goOn(runId))
    expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays: 'favourite' })
  })

  it('is named, as one that nobody could be asked about', async () => {
    const { runId } = await interrupted()
    world.onAnswer(({ method, path }, answer) =>
      method === 'GET' && path[1] === ID ? null : answer
    )
    await ended(world.goOn(runId))
    expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays: 'unsure' })
  })
})

it('a run that was stopped says of what it did not come to that there is no reason', async () => {
  const { runId } = await interrupted()
  expect(await outcome(runId)).toEqual({ kind: 'not-sent' })
})

it('a run goes on once its favourite is none any more at Kling', async () => {
  const { runId } = await interrupted()
  world.task(ID).favored = true
  await world.library.renew(ID, { picture: null, original: 'https://media.example/old' })
  expect(await world.goOn(runId)).toBeNull()

  world.task(ID).favored = false
  await world.pass(5 * MINUTES_MS)
  await world.list()
  const report = await ended(world.goOn(runId))
  expect(report.counts).toMatchObject({ deleted: 2 })
})

it('a copy that is altered at the last look is named with its reason (R27)', async () => {
  const lane = createTestLane([ID])
  let clears = 0
  const clear: typeof lane.clear = async (ids) => {
    clears += 1
    if (clears === 2) lane.spoil(ID, { kind: 'altered' })
    return lane.clear(ids)
  }
  world = await wireWorld({ ...lane, clear })
  const planId = await planned([ID])
  await world.pass(120 * MINUTES_MS)
  const { runId } = await ended(world.run(planId))
  expect(await outcome(runId)).toEqual({ kind: 'not-sent', copy: { kind: 'altered' } })
})

it('an answer of "deleted" does not hold against entries that name the task (R14)', async () => {
  world = await wireWorld()
  const planId = await planned([ID])
  const task = world.task(ID)
  const named = task.works.map(({ workId }) => workId)
  world.onAnswer(({ method }, answer) => {
    if (method !== 'DELETE') return answer
    world.putBack({ ...task, works: [...task.works, finishedWork(1020, null)] })
    return { deleted: 1, workIds: named }
  })
  const report = await ended(world.run(planId))
  expect(report.counts).toMatchObject({ deleted: 0, 'still-there': 1 })
})
