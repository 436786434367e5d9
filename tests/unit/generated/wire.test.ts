import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { finishedWork, wireWorld } from '../../support/generated/wire-world'

// Answers that the contract allows, and what must not follow from them.

let world: Awaited<ReturnType<typeof wireWorld>>
beforeEach(async () => {
  world = await wireWorld()
})
afterEach(() => world.close())

const ID = '1020'
const MINUTES_MS = 60_000
const HALF_DONE = { workId: 990_020, taskId: 1020, status: 10, status_name: 'processing' }
const stateOf = () => world.library.find(ID)?.asset.task?.state

async function planned() {
  const plan = await world.plan(ID)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  return plan.value
}

describe('a task whose entry cannot be read', () => {
  const hide = (): unknown => world.task(ID).works.push(finishedWork(1020, null))

  it('is not called deleted, since the entry names it (R14)', async () => {
    await world.list()
    await world.pass(5 * MINUTES_MS)
    const { planId } = await planned()
    world.onDelete(() => {
      hide()
      return { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
    })
    const report = await world.run(planId)
    expect(report?.counts).toMatchObject({ deleted: 0 })
    expect(report?.verification.kind).not.toBe('verified')
  })

  it('does not leave the library', async () => {
    await world.list()
    await world.pass(5 * MINUTES_MS)
    hide()
    expect(await world.list()).toMatchObject({ unusable: 1 })
    expect(world.library.isGone(ID)).toBe(false)
    expect(world.library.find(ID)).toBeDefined()
  })
})

describe('a task that runs', () => {
  it.each([{}, { status_final: false }])(
    'is shown so and never deleted, though one of its works is finished: %j',
    async (more) => {
      world.task(ID).works.push({ ...HALF_DONE, ...more })
      world.task(ID).more = { status: 10, status_name: 'processing', ...more }
      await world.list()
      expect(stateOf()).toBe('running')
      expect(await world.plan(ID)).toMatchObject({ ok: false, problem: { kind: 'plan-empty' } })

      await world.pass(MINUTES_MS)
      await world.list()
      expect(stateOf()).toBe('running')
      expect((await world.plan(ID)).ok).toBe(false)
    }
  )

  it('is not sent, even if it was looked up a moment ago', async () => {
    await world.list()
    const { planId } = await planned()
    await world.pass(MINUTES_MS)
    world.task(ID).more = { status: 10, status_final: false }
    await world.library.renew(ID, { picture: null, original: 'https://a.example/x' })
    await world.run(planId)
    expect(world.deletes).toEqual([])
  })
})

it('a task that is still there is asked about before its second DELETE', async () => {
  await world.list()
  await world.pass(5 * MINUTES_MS)
  const { planId } = await planned()
  world.onDelete(() => {
    world.task(ID).more = { status: 10, status_final: false }
    return { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  await world.run(planId)
  expect(world.deletes).toEqual([ID])
})

describe('the works of a task', () => {
  it('that only the answer about it shows stay in the plan after a refresh (R27, R35)', async () => {
    world.task(ID).works.push(finishedWork(1020, 990_020))
    world.task(ID).unlisted.add(990_020)
    await world.list()
    expect(await planned()).toMatchObject({ works: 2 })
    await world.pass(2 * MINUTES_MS)
    await world.list()
    expect(await planned()).toMatchObject({ works: 2 })
  })

  it('are those that were confirmed: with more by now, it is not sent (R13, R35)', async () => {
    await world.list()
    const { planId, works } = await planned()
    expect(works).toBe(1)
    await world.pass(120 * MINUTES_MS)
    for (const workId of [1, 2]) world.task(ID).works.push(finishedWork(1020, workId))
    expect(await world.run(planId)).toMatchObject({ counts: { deleted: 0, 'not-sent': 1 } })
    expect(world.deletes).toEqual([])
  })
})

it('a task that is a favourite no more can go, once the service says so', async () => {
  await world.list()
  world.task(ID).favored = true
  expect((await world.plan(ID)).ok).toBe(false)
  world.task(ID).favored = false
  await world.pass(2 * MINUTES_MS)
  await world.list()
  expect(await planned()).toMatchObject({ total: 1 })
})

describe('a favourite', () => {
  it('does not go because a copy that lags has said "no" a moment after "yes"', async () => {
    await world.list()
    world.task(ID).favored = true
    await world.library.renew(ID, { picture: null, original: 'https://a.example/x' })
    await world.pass(5_000)
    world.task(ID).favored = false
    expect((await world.plan(ID)).ok).toBe(false)
    world.task(ID).favored = true
    await world.pass(2 * MINUTES_MS)
    await world.list()
    expect((await world.plan(ID)).ok).toBe(false)
  })

  it('stays one while nobody answers, whatever is listed meanwhile', async () => {
    await world.list()
    world.task(ID).favored = true
    expect((await world.plan(ID)).ok).toBe(false)
    world.onAnswer(({ method, path }, answer) =>
      method === 'GET' && path[1] === ID ? { works: 'not a list' } : answer
    )
    await world.pass(2 * MINUTES_MS)
    await world.list()
    expect((await world.plan(ID, [ID])).ok).toBe(false)
  })
})

it('a failed task with works is not gone by one page that leaves it out (R14)', async () => {
  const task = world.task(ID)
  const failed = { status: 50, status_name: 'failed', status_final: true }
  task.works.splice(0, 1, { workId: 990_020, taskId: 1020, createTime: task.at, ...failed })
  task.more = failed
  await world.list()
  const { planId } = await planned()
  await world.pass(5 * MINUTES_MS)
  let isLeftOut = false
  world.onDelete(() => {
    isLeftOut = true
    return { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  world.onAnswer(({ path, query }, answer) => {
    if (!isLeftOut || path[0] !== 'tasks' || Number(query['pageSize']) >= 50) return answer
    isLeftOut = false
    const { history } = pageOf.parse(answer)
    return { history: history.filter(({ task: named }) => named.id !== ID) }
  })
  expect(await world.run(planId)).toMatchObject({ counts: { deleted: 0 } })
})
const pageOf = z.object({ history: z.array(z.looseObject({ task: z.object({ id: z.string() }) })) })

it('a work that nobody could name does not go, even with a task that was picked singly', async () => {
  await world.list()
  world.onAnswer(({ method, path }, answer) =>
    method === 'GET' && path[1] === ID
      ? { ...Object(answer), works: [finishedWork(1020, null)] }
      : answer
  )
  const plan = await world.plan(ID, [ID])
  if (plan.ok) await world.run(plan.value.planId)
  expect(world.deletes).toEqual([])
})

it('a task whose works stand in several entries runs as long as one says so', async () => {
  world.onAnswer(({ path }, answer) => {
    if (path[0] !== 'tasks' || path[1] !== '') return answer
    const { history } = z
      .object({ history: z.array(z.object({ works: z.array(z.unknown()) })) })
      .parse(answer)
    return {
      history: history.flatMap(({ works }) => works.toReversed().map((work) => ({ works: [work] })))
    }
  })
  await world.list()
  await planned()
  await world.pass(MINUTES_MS)
  world.task(ID).works.push(HALF_DONE)
  await world.list()
  expect(stateOf()).toBe('running')
  expect((await world.plan(ID)).ok).toBe(false)
})

it('a task that said of itself that it runs is asked about again', async () => {
  await world.list()
  await planned()
  world.task(ID).more = { status_final: false }
  await world.library.renew(ID, { picture: null, original: 'https://a.example/x' })
  // No listing tells.
  world.onAnswer(({ path }, answer) =>
    path[0] === 'tasks' && path[1] === ''
      ? {
          history: pageOf
            .parse(answer)
            .history.map((entry) => ({ ...entry, status_final: true, status: 99 }))
        }
      : answer
  )
  await world.list()
  expect((await world.plan(ID)).ok).toBe(false)
})

describe('what was looked up does not hold once anything else is told', () => {
  const renew = () => world.library.renew(ID, { picture: null, original: 'https://a.example/y' })

  it('a favourite, though a copy that lags says "no" of it in the viewer', async () => {
    await world.list()
    await planned()
    world.task(ID).favored = true
    await renew()
    await world.pass(5_000)
    world.task(ID).favored = false
    await renew()
    world.task(ID).favored = true
    await world.pass(2 * MINUTES_MS)
    await world.list()
    expect((await world.plan(ID)).ok).toBe(false)
  })

  it('a task that ran in one listing, and does not in the next', async () => {
    await world.list()
    await planned()
    await world.pass(2 * MINUTES_MS)
    const running = { status: 10, status_final: false }
    world.task(ID).more = running
    await world.list()
    await world.pass(10_000)
    world.task(ID).more = {}
    await world.list()
    world.task(ID).more = running
    expect((await world.plan(ID)).ok).toBe(false)
  })

  it('a task whose entry cannot be read any more', async () => {
    await world.list()
    await planned()
    await world.pass(2 * MINUTES_MS)
    world.task(ID).works.push(finishedWork(1020, null))
    await world.list()
    const plan = await world.plan(ID)
    expect(plan).toMatchObject({ ok: true, value: { total: 0, unsure: [{ id: ID }] } })
  })

  it('a work that one listing shows, and the next one does not', async () => {
    await world.list()
    await planned()
    await world.pass(2 * MINUTES_MS)
    world.task(ID).works.push(finishedWork(1020, 990_020))
    await world.list()
    await world.pass(10_000)
    const [work = {}] = world.task(ID).works.splice(1, 1)
    await world.list()
    world.task(ID).works.push(work)
    expect(await planned()).toMatchObject({ works: 2 })
  })
})

it('a run of an account that is missing says so, instead of leaving all tasks out', async () => {
  await world.list()
  const { planId } = await planned()
  await world.pass(120 * MINUTES_MS)
  world.loseAccount()
  world.onAnswer(({ method, path }, answer) => (method === 'GET' && path[1] === ID ? null : answer))
  expect(await world.run(planId)).toMatchObject({ stoppedBy: { kind: 'account-missing' } })
})

it('a task that the list of finished works lacked once is not gone while that list shows it', async () => {
  let isListing = true
  let isDeleted = false
  world.onAnswer(({ path, query }, answer) => {
    const isCursor = path[0] === 'tasks' && path[1] === ''
    if (isListing && path[0] === 'assets') {
      const { history } = worksIn.parse(answer)
      return { history: history.filter(({ works }) => works.every((work) => work.taskId !== 1020)) }
    }
    if (!isCursor || !isDeleted || Number(query['pageSize']) >= 50) return answer
    const { history } = pageOf.parse(answer)
    return { history: history.filter(({ task: named }) => named.id !== ID) }
  })
  await world.list()
  isListing = false
  const { planId } = await planned()
  await world.pass(5 * MINUTES_MS)
  world.onDelete(() => {
    isDeleted = true
    return { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
  })
  expect(await world.run(planId)).toMatchObject({ counts: { deleted: 0 } })
})
const worksIn = z.object({
  history: z.array(z.object({ works: z.array(z.looseObject({ taskId: z.number() })) }))
})
