import type { Problem } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishedWork, wireWorld } from '../../support/generated/wire-world'

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

type Entry = { works: { taskId?: unknown }[]; task?: { id: string } }
const idIn = ({ task, works }: Entry): string => String(task?.id ?? works[0]?.taskId)
const only = (answer: unknown, isShown: (id: string) => boolean): unknown => {
  const { history } = answer as { history: Entry[] }
  return { history: history.filter((entry) => isShown(idIn(entry))) }
}
const isOf = (kind: string, path: readonly string[]): boolean => path[0] === kind && path[1] === ''

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
  expect(await world.lookUp(runId)).toMatchObject({ deleted: 0, unknown: 1 })
})

describe('the oldest task', () => {
  it('leaves the library once both lists have shown that it is gone', async () => {
    await world.list()
    await world.pass(5 * MINUTES_MS)
    world.remove(OLDEST)
    await world.list()
    expect(world.library.find(OLDEST)).toBeUndefined()
  })

  it('is verified, also after a refresh that broke off', async () => {
    await world.list()
    let isCut = true
    world.onAnswer(({ method, path, query }, answer) =>
      isCut && method === 'GET' && isOf('assets', path)
        ? only(answer, (id) => query['sort'] !== 'asc' && Number(id) >= 1040)
        : answer
    )
    await world.list()
    isCut = false
    await world.pass(5 * MINUTES_MS)
    const plan = await world.plan(OLDEST)
    const report = plan.ok ? await world.run(plan.value.planId) : null
    expect(report?.verification).toEqual({ kind: 'verified' })
  })
})

it('a reading of the cursor that ends above a task says nothing about it', async () => {
  let isBroken = false
  world.onAnswer(({ method, path }, answer) => {
    if (!isBroken || method !== 'GET') return answer
    if (isOf('assets', path)) return only(answer, (id) => id !== ID)
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

/** Pages of 20, in which deleted tasks have their places; `/assets/` may leave one out. */
function keepPlaces(gone: ReadonlySet<string>, leavesOut: (id: string) => boolean): () => number {
  let pages = 0
  world.onGet(({ path, query }) => {
    if (!isOf('tasks', path)) return null
    pages += 1
    return Number(query['pageSize']) > 20 ? { kind: 'rejected', said: null } : null
  })
  world.onAnswer(({ method, path }, answer) => {
    if (method !== 'GET') return answer
    if (isOf('tasks', path)) return only(answer, (id) => !gone.has(id))
    if (!isOf('assets', path)) return gone.has(path[1] ?? '') ? null : answer
    return only(answer, (id) => !gone.has(id) && !leavesOut(id))
  })
  return () => pages
}

async function deleteAll(ids: readonly string[]) {
  const plan = await world.plan(ids)
  if (!plan.ok) throw new Error('no plan')
  return world.run(plan.value.planId)
}

it.each(['1008', '1012', '1020'])(
  'nor is it where other places lie between those that go: %s',
  async (kept) => {
    const gone = new Set<string>()
    let isLeftOut = false
    keepPlaces(gone, (id) => isLeftOut && id === kept)
    world.onDelete(() => {
      const id = world.deletes.at(-1) ?? ''
      if (id !== kept) gone.add(id)
      return BUSY
    })
    const all = Array.from({ length: 40 }, (_, at) => 1000 + at)
    await world.list()
    await world.pass(5 * MINUTES_MS)
    await deleteAll(all.filter((id) => id % 4 !== 0).map(String))
    await world.list()
    await world.pass(5 * MINUTES_MS)
    isLeftOut = true
    const report = await deleteAll(all.filter((id) => id % 4 === 0).map(String))
    expect((await world.outcomeOf(report?.runId ?? '', kept))?.kind).not.toBe('deleted')
  }
)

it('one page of the cursor is asked for once, however many of the oldest are looked for on it', async () => {
  const gone = new Set<string>()
  const pages = keepPlaces(gone, () => false)
  await world.list()
  await world.pass(5 * MINUTES_MS)
  const ids = Array.from({ length: 45 }, (_, at) => String(1000 + at))
  world.onDelete(() => {
    gone.add(world.deletes.at(-1) ?? '')
    return null
  })
  const before = pages()
  const report = await deleteAll(ids)
  expect(report?.verification).toEqual({ kind: 'verified' })
  expect(pages() - before).toBeLessThan(20)
})

it('a listing below the end of which something stands that cannot be read is not complete', async () => {
  await world.close()
  const from = world.task(OLDEST).at
  const listed = Array.from({ length: 60 }, (_, at) => ({
    id: String(1000 + at),
    createdAt: from + at * MINUTES_MS
  }))
  world = await wireWorld(undefined, listed)
  world.task(OLDEST).works.push(finishedWork(1000, null))
  keepPlaces(new Set(listed.slice(1, 31).map(({ id }) => id)), (id) => id === OLDEST)
  expect((await world.list()).completeness).toEqual({ kind: 'partial', why: 'gap' })
  expect(world.library.isGone(OLDEST)).toBe(false)
})

it.each([true, false])(
  'what looks like the end may be places of deleted tasks alone; /assets/ leaves it out: %s',
  async (isLeftOut) => {
    const kept = '1005'
    const gone = new Set<string>()
    keepPlaces(gone, (id) => isLeftOut && gone.size > 0 && id === kept)
    await world.list()
    await world.pass(5 * MINUTES_MS)
    world.onDelete(() => {
      const id = world.deletes.at(-1) ?? ''
      if (id !== kept) gone.add(id)
      return BUSY
    })
    const report = await deleteAll(Array.from({ length: 30 }, (_, at) => String(1000 + at)))
    expect((await world.outcomeOf(report?.runId ?? '', kept))?.kind).not.toBe('deleted')
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

it('an entry that names nothing, right where a task was, is no witness that it is gone', async () => {
  const kept = '1005'
  const gone = new Set<string>()
  keepPlaces(gone, (id) => gone.size > 0 && [kept, 'null'].includes(id))
  await world.list()
  await world.pass(5 * MINUTES_MS)
  world.onDelete(() => {
    const id = world.deletes.at(-1) ?? ''
    if (id !== kept) gone.add(id)
    else nameless()
    return BUSY
  })
  const nameless = (): void => {
    for (const work of world.task(kept).works) Object.assign(work, { workId: null, taskId: null })
    world.task(kept).isNameless = true
  }
  const report = await deleteAll(Array.from({ length: 30 }, (_, at) => String(1000 + at)))
  expect((await world.outcomeOf(report?.runId ?? '', kept))?.kind).not.toBe('deleted')
})

it.each([
  ['without a time', '1005', 30],
  ['of one moment with more than a page shows', '1003', 40]
] as const)(
  'what cannot be looked for at the end is not gone: tasks %s',
  async (which, kept, count) => {
    const gone = new Set<string>()
    const from = world.task(OLDEST).at
    const make = (id: string, createTime: number | undefined, more: object): void => {
      const task = world.task(id)
      for (const work of task.works) Object.assign(work, { createTime })
      Object.assign(task, more)
    }
    if (which === 'without a time') make(kept, undefined, { isTimeless: true })
    else
      for (let at = 0; at < 25; at += 1)
        make(String(1000 + at), from + at * 30, { at: from + at * 30 })
    let isLeftOut = false
    keepPlaces(gone, (id) => isLeftOut && id === kept)
    await world.list()
    await world.pass(5 * MINUTES_MS)
    world.onDelete(() => {
      isLeftOut = true
      const id = world.deletes.at(-1) ?? ''
      if (id !== kept) gone.add(id)
      return BUSY
    })
    const report = await deleteAll(Array.from({ length: count }, (_, at) => String(1000 + at)))
    expect((await world.outcomeOf(report?.runId ?? '', kept))?.kind).not.toBe('deleted')
  }
)
