import { ok } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import type { Task } from '../../../electron/kling/works/task'
import { idsFrom } from '../../support/generated/kept-places'
import { madeTask, madeTasks, taskLibrary } from '../../support/generated/task-library'
import { isOf, only } from '../../support/generated/wire-lists'
import { wireWorld } from '../../support/generated/wire-world'
import { fakeWorks } from '../../support/service/works/fake-works'

// What an earlier listing has shown, and stands below the end of this one.

const COMPLETE = { kind: 'complete' }
const GAP = { kind: 'partial', why: 'gap' }
const storedOf = (tasks: readonly Task[]) =>
  tasks.map(({ id, from, to, works }) => ({
    id,
    createdAt: from,
    updatedAt: to,
    task: { works }
  }))
const failedTask = madeTask(0, 0, { state: 'failed', works: [] })
/** Stand still: the service goes by one time alone. */
const still = (task: Task): Task => ({ ...task, to: task.from })
const newest = [madeTask(900, 9_000), madeTask(901, 9_060)]

it('what the cursor names is not missed, though it cannot be read', async () => {
  const tasks = madeTasks(60)
  const service = fakeWorks(tasks, { cap: 20 })
  service.tasksNow = tasks.filter(({ id }) => id !== '1001')
  const page: typeof service.tasks = async (query) => {
    const told = await service.tasks(query)
    if (!told.ok) return told
    const shown = told.value.tasks.filter(({ id }) => id !== '1000')
    return ok({ ...told.value, tasks: shown, unusable: told.value.entries - shown.length })
  }
  const hidden = { ...service, tasks: page, finished: fakeWorks(tasks.slice(2)).finished }
  const { end } = await taskLibrary(hidden, storedOf(tasks)).list()
  expect(end.completeness).toEqual(COMPLETE)
})

describe('a service that goes by the latest time of a task', () => {
  const byLatest = (all: readonly Task[], left: readonly Task[]) => {
    const places = all.map((task) => ({ ...task, from: task.to }))
    const service = fakeWorks(places, { keepsPlaces: true, cap: 20 })
    const isLeft = ({ id }: Task): boolean => left.some((task) => task.id === id)
    service.tasksNow = places.filter(isLeft)
    const tasks: typeof service.tasks = async (query) => {
      const page = await service.tasks(query)
      if (!page.ok) return page
      const shown = page.value.tasks.flatMap(({ id }) => all.find((task) => task.id === id) ?? [])
      return ok({ ...page.value, tasks: shown })
    }
    return taskLibrary({ ...service, tasks }, storedOf(all))
  }

  it('has come down to the latest time of the oldest, not to that of its work', async () => {
    const places = Array.from({ length: 25 }, (_, at) => still(madeTask(1 + at, 60 + at)))
    const { to } = still(madeTask(500, 90))
    const oldest = { ...madeTask(500, -10), to }
    const left = [still(failedTask), oldest, ...newest.map(still)]
    const { shown, end } = await byLatest([...places, ...left], left).list()
    expect(shown.has(failedTask.id)).toBe(true)
    expect(end.completeness).toEqual(GAP)
  })
})

describe('over the wire', () => {
  let world: Awaited<ReturnType<typeof wireWorld>>
  afterEach(() => world.close())
  async function begin(): Promise<void> {
    const first = await wireWorld()
    const stored = idsFrom(60).map((id) => ({ id, createdAt: first.task(id).at }))
    await first.close()
    world = await wireWorld(undefined, stored)
  }

  it('what this session knows to be gone is not asked about', async () => {
    await begin()
    await world.list()
    const plan = await world.plan(idsFrom(40))
    if (!plan.ok) throw new Error('no plan')
    await world.run(plan.value.planId)
    await world.pass(5 * 60_000)
    let alone = 0
    world.onGet(({ path }) => {
      if (path[0] === 'tasks' && path[1]) alone += 1
      return null
    })
    expect((await world.list()).completeness).toEqual(COMPLETE)
    expect(alone).toBe(0)
  })

  it.each([
    [true, COMPLETE],
    ['true', COMPLETE],
    ['perhaps', GAP],
    [false, GAP]
  ])('the answer about a task says `deleted`: %j', async (deleted, completeness) => {
    await begin()
    const { works } = world.task('1003')
    world.onAnswer(({ path }, answer) => {
      const isGone = (id: string): boolean => Number(id) < 1010
      if (isOf('tasks', path)) return only(answer, (id) => !isGone(id), 20)
      if (isOf('assets', path)) return only(answer, (id) => !isGone(id))
      if (path[1] === '1003') return { works, task: { id: '1003', favored: false, deleted } }
      return isGone(path[1] ?? '') ? null : answer
    })
    expect((await world.list()).completeness).toEqual(completeness)
    expect(world.library.find('1003') !== undefined).toBe(deleted === false)
  })

  it.each([
    [{ deleted: true }, COMPLETE, true],
    [{}, GAP, false]
  ])('what a run has left unknown is asked about: %j', async (more, completeness, isGone) => {
    world = await wireWorld()
    await world.list()
    const [id = ''] = idsFrom(1)
    let isLeft = false
    world.onAnswer(({ method, path }, answer) => {
      if (!isLeft || method === 'DELETE' || path[1] === '1000') return answer
      return only(answer, (each) => each !== id)
    })
    await world.pass(5 * 60_000)
    world.library.forget([id])
    isLeft = true
    Object.assign(world.task(id), { more })
    expect((await world.list()).completeness).toEqual(completeness)
    expect(world.library.isGone(id)).toBe(isGone)
    expect(world.library.find(id) === undefined).toBe(isGone)
  })

  it('lists may keep those that were deleted, page after page, and say so', async () => {
    await begin()
    for (const id of idsFrom(35)) world.task(id).more = { deleted: 1 }
    world.onGet(({ path, query }) =>
      isOf('tasks', path) && Number(query['pageSize']) > 20
        ? { kind: 'rejected', said: null }
        : null
    )
    world.onAnswer(({ path }, answer) =>
      isOf('assets', path) ? only(answer, (id) => Number(id) >= 1035) : answer
    )
    const end = await world.list()
    expect(end).toMatchObject({ completeness: COMPLETE, assets: 25, unusable: 0 })
  })
})
