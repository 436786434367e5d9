import type { Problem } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deletedAnswer, isOf, only } from '../../../support/generated/wire-lists'
import { wireWorld } from '../../../support/generated/wire-world'

// Whether a task is gone, in a service whose two lists tell different things.

let world: Awaited<ReturnType<typeof wireWorld>>
beforeEach(async () => {
  world = await wireWorld()
})
afterEach(() => world.close())

const ID = '1020'
const OLDEST = '1000'
const MINUTES_MS = 60_000
const BUSY: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }

async function planned(id: string): Promise<string> {
  await world.list()
  await world.pass(5 * MINUTES_MS)
  const plan = await world.plan(id)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  return plan.value.planId
}

it('one page of the cursor is no proof before anything is listed, where no other list knows', async () => {
  let isDown = false
  let hidden = 0
  world.onAnswer(({ method, path }, answer) => {
    if (method !== 'GET') return answer
    if (isOf('assets', path)) return only(answer, (id) => id !== ID)
    if (!isDown || !isOf('tasks', path)) return answer
    hidden += 1
    return hidden === 1 ? only(answer, (id) => id !== ID) : { history: [] }
  })
  const planId = await planned(ID)
  world.onDelete(() => BUSY)
  const runId = await world.runUntilDown(planId)
  await world.pass(5 * MINUTES_MS)
  isDown = true
  // It is asked about by its id, which shows it.
  expect(await world.lookUp(runId)).toMatchObject({ deleted: 0, unknown: 0 })
})

describe('the oldest task', () => {
  it('leaves the library once no list shows it, and the service does not know it', async () => {
    await world.list()
    await world.pass(5 * MINUTES_MS)
    world.remove(OLDEST)
    await world.list()
    expect(world.library.find(OLDEST)).toBeUndefined()
  })

  it('is proved by what it says, also after a refresh that broke off', async () => {
    await world.list()
    let isCut = true
    let isGone = false
    world.onAnswer(({ method, path, query }, answer) => {
      if (isGone && method === 'GET')
        return path[1] === OLDEST ? deletedAnswer(OLDEST) : only(answer, (id) => id !== OLDEST)
      return isCut && method === 'GET' && isOf('assets', path)
        ? only(answer, (id) => query['sort'] !== 'asc' && Number(id) >= 1040)
        : answer
    })
    await world.list()
    isCut = false
    await world.pass(5 * MINUTES_MS)
    const plan = await world.plan(OLDEST)
    world.onDelete(() => {
      isGone = true
      return BUSY
    })
    const report = plan.ok ? await world.run(plan.value.planId) : null
    expect(report?.counts).toMatchObject({ deleted: 1 })
  })
})

it('a reading of the cursor that ends above a task says nothing about it', async () => {
  let isBroken = false
  world.onAnswer(({ method, path }, answer) => {
    if (!isBroken || method !== 'GET') return answer
    if (isOf('assets', path)) return only(answer, (id) => id !== ID)
    if (path[1] === ID) return null
    // Below, the places of deleted ones are kept, and pages hold nothing else.
    return isOf('tasks', path) ? only(answer, (id) => Number(id) >= 1040) : answer
  })
  const planId = await planned(ID)
  world.onDelete(() => {
    isBroken = true
    return BUSY
  })
  const report = await world.run(planId)
  expect(report?.counts).toMatchObject({ deleted: 0 })
})

it.each(['1001', '1002'])(
  'a page of the cursor that ends above the oldest task is not the end: %s',
  async (old) => {
    let isBroken = false
    world.onAnswer(({ method, path }, answer) => {
      if (!isBroken || method !== 'GET') return answer
      if (isOf('assets', path)) return only(answer, (id) => id !== old)
      if (path[1] === old) return null
      return isOf('tasks', path) ? only(answer, (id) => Number(id) > Number(old)) : answer
    })
    const planId = await planned(old)
    world.onDelete(() => {
      isBroken = true
      return BUSY
    })
    const report = await world.run(planId)
    expect(report?.counts).toMatchObject({ deleted: 0 })
  }
)

it('a task that a proof shows as made does not stay "running"', async () => {
  world.task('1021').more = { status: 10, status_final: false }
  const planId = await planned(ID)
  world.task('1021').more = {}
  await world.run(planId)
  expect(world.library.find('1021')?.asset.task?.state).toBe('made')
})

describe('an answer to a DELETE that contradicts itself', () => {
  it.each(['0', false, 'none', -1, 0.5])('deletes nothing for sure: %j', async (deleted) => {
    const planId = await planned(ID)
    world.onAnswer(({ method }, answer) =>
      method === 'DELETE' ? { ...(answer as object), deleted } : answer
    )
    const runId = await world.runUntilDown(planId)
    expect((await world.outcomeOf(runId, ID))?.kind).toBe('unknown')
  })
})
