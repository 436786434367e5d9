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

  it.each([
    ['not-found', null],
    ['not-found', { status: 99, task: { id: ID, favored: false, deleted: true } }],
    ['unsure', { status: 99, task: { id: ID, favored: false, deleted: 'perhaps' } }],
    ['unsure', {}]
  ])(
    'is named, as one of which the service does not say that it is there: %s, %j',
    async (stays, says) => {
      const { runId } = await interrupted()
      world.onAnswer(({ method, path }, answer) =>
        method === 'GET' && path[1] === ID ? says : answer
      )
      await ended(world.goOn(runId))
      expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays })
    }
  )
})

it('a run that was stopped says of what it did not come to that there is no reason', async () => {
  const { runId } = await interrupted()
  expect(await outcome(runId)).toEqual({ kind: 'not-sent' })
})

it('a reason does not outlive the continuation of its run', async () => {
  world = await wireWorld()
  const planId = await planned([ID, OTHER])
  await world.pass(120 * MINUTES_MS)
  world.task(ID).favored = true
  world.onDelete(() => REFUSED)
  const { runId } = await ended(world.run(planId))
  expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays: 'favourite' })

  world.task(ID).favored = false
  await world.pass(10 * MINUTES_MS)
  await world.list()
  world.onGet(({ path }) => (path[0] === 'assets' ? REFUSED : null))
  await ended(world.goOn(runId))
  expect(await outcome(runId)).toEqual({ kind: 'not-sent' })
})

it('a task of which an answer cannot be read is asked about again before it leaves', async () => {
  world = await wireWorld()
  const planId = await planned([ID])
  world.task(ID).works.push(finishedWork(1020, null))
  await world.library.renew(ID, { picture: null, original: 'https://media.example/old' })
  const { runId } = await ended(world.run(planId))
  expect(world.deletes).toEqual([])
  expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays: 'unsure' })
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

it('a task that is shown in a shape that cannot be read is not sent again (R13)', async () => {
  world = await wireWorld()
  const planId = await planned([ID, OTHER])
  let isChanged = false
  world.onDelete(() => {
    if (isChanged) return null
    isChanged = true
    world.task(ID).works.push(finishedWork(1020, 990_020))
    return { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  // The lists show the new work without its id.
  world.onAnswer(({ method, path }, answer) =>
    method !== 'GET' || path[1]
      ? answer
      : JSON.parse(JSON.stringify(answer).replaceAll('"workId":990020', '"workId":null'))
  )
  const { runId } = await ended(world.run(planId))
  expect(world.deletes.filter((id) => id === ID)).toHaveLength(1)
  expect(await outcome(runId)).toEqual({ kind: 'still-there' })
})

describe('a task that the service does not find when it is to leave', () => {
  it('is sent all the same, if it has failed and was picked singly', async () => {
    world = await wireWorld()
    world.task(ID).works.splice(0)
    world.task(ID).more = { status: 50, status_name: 'failed', status_final: true }
    world.onAnswer(({ method, path }, answer) =>
      isAsked(method, path) && path[1] === ID ? null : answer
    )
    await world.list()
    const plan = await world.plan(ID, [ID])
    if (!plan.ok) throw new Error('no plan')
    const report = await ended(world.run(plan.value.planId))
    expect(report.counts).toMatchObject({ deleted: 1 })
  })

  const isAsked = (method: string, path: readonly string[]): boolean =>
    method === 'GET' && path[0] === 'tasks' && path[1] !== ''

  it('is proved to be gone, if it is (R17)', async () => {
    world = await wireWorld()
    const planId = await planned([ID, OTHER])
    await world.pass(120 * MINUTES_MS)
    world.remove(ID)
    world.onAnswer(({ method, path }, answer) =>
      isAsked(method, path) && path[1] === ID ? null : answer
    )
    const report = await ended(world.run(planId))
    expect(report).toMatchObject({ counts: { deleted: 2 }, verification: { kind: 'verified' } })
    expect(world.deletes).toEqual([OTHER])
    expect(await world.outcomeOf(report.runId, ID)).toEqual({ kind: 'deleted', by: 'proof' })
  })

  it('leaves no run open that has done all it could, where no proof can be had', async () => {
    world = await wireWorld()
    const planId = await planned([ID, OTHER])
    await world.pass(120 * MINUTES_MS)
    world.onAnswer(({ method, path }, answer) =>
      isAsked(method, path) && path[1] === ID ? null : answer
    )
    let hasBegun = false
    world.onGet(({ method, path }) => {
      hasBegun ||= isAsked(method, path)
      return hasBegun && path[0] === 'assets' ? { kind: 'unreadable', why: 'html' } : null
    })
    const report = await ended(world.run(planId))
    expect(report.stoppedBy).toBeNull()
    expect(report.verification).toEqual({ kind: 'unverified', why: 'unlistable' })
  })

  it.each<[string, Problem]>([
    ['503', { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }],
    ['401', REFUSED],
    ['no network', { kind: 'unreachable', code: 'ENETDOWN' }]
  ])('ends no run as complete, while nobody can ask about the account: %s', async (_, problem) => {
    world = await wireWorld()
    const planId = await planned(Array.from({ length: 12 }, (_, at) => String(1010 + at)))
    await world.pass(120 * MINUTES_MS)
    world.onAnswer(({ method, path }, answer) => (isAsked(method, path) ? null : answer))
    const asked = performance.now()
    let isAway = true
    world.onAccount(() => {
      // A network that is away is waited for.
      if (problem.kind === 'unreachable' && performance.now() - asked > 500) isAway = false
      return isAway ? problem : REFUSED
    })
    const report = await ended(world.run(planId))
    expect(report.stoppedBy).not.toBeNull()
    expect(world.deletes).toEqual([])
  })
})

describe('an answer that is on its way while something else is told', () => {
  /** The first answer about the task arrives when the second one has told that it runs. */
  const overtakenBy = async (act: () => Promise<unknown>): Promise<void> => {
    let arrive = (): void => undefined
    let asked = 0
    world.onItsWay(({ method, path }) => {
      if (method !== 'GET' || path[1] !== ID) return Promise.resolve()
      asked += 1
      return asked > 1 ? Promise.resolve() : new Promise((resolve) => (arrive = resolve))
    })
    const acting = act()
    await expect.poll(() => asked).toBe(1)
    world.task(ID).more = { status: 10, status_final: false }
    await world.library.renew(ID, { picture: null, original: 'https://media.example/old' })
    arrive()
    await acting
  }

  it('does not let the task into a plan', async () => {
    world = await wireWorld()
    await world.list()
    await overtakenBy(async () => {
      expect(await world.plan(ID)).toMatchObject({ ok: false, problem: { kind: 'plan-empty' } })
    })
    expect(world.library.find(ID)?.asset.task?.state).toBe('running')
  })

  it('does not let it leave', async () => {
    world = await wireWorld()
    const planId = await planned([ID])
    await world.pass(120 * MINUTES_MS)
    await overtakenBy(async () => {
      const { runId } = await ended(world.run(planId))
      expect(await outcome(runId)).toEqual({ kind: 'not-sent', stays: 'running' })
    })
    expect(world.deletes).toEqual([])
  })
})
