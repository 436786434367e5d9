import type { Problem } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import { idsFrom } from '../../support/generated/kept-places'
import { deletedAnswer, isOf, only } from '../../support/generated/wire-lists'
import { wireWorld } from '../../support/generated/wire-world'

// What an earlier listing has shown, and this one does not: who is asked, and what becomes of it.

const COMPLETE = { kind: 'complete' }
const GAP = { kind: 'partial', why: 'gap' }
const FORBIDDEN: Problem = { kind: 'forbidden', said: null }
const BUSY: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
const MINUTE_MS = 60_000

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

/** A start whose stored listing has all sixty tasks. */
async function startWith(more: (id: string, at: number) => object = () => ({})) {
  const earlier = await wireWorld()
  const stored = idsFrom(60).map((id) => {
    const { at } = earlier.task(id)
    return { id, createdAt: at, ...more(id, at) }
  })
  await earlier.close()
  world = await wireWorld(undefined, stored)
}
/** No list shows these, and this is what the service says of each by its id. */
const hide = (isHidden: (id: string) => boolean, alone: (id: string) => unknown): void =>
  world.onAnswer(({ method, path }, answer) => {
    const [, id = ''] = path
    if (method !== 'GET') return answer
    if (isOf('tasks', path) || isOf('assets', path)) return only(answer, (each) => !isHidden(each))
    return isHidden(id) ? alone(id) : answer
  })
const problemAt = (id: string, problem: Problem): void =>
  world.onGet(({ path }) => (path[0] === 'tasks' && path[1] === id ? problem : null))
/** Listings ten minutes apart, and how many tasks each has asked about alone. */
async function listings(count: number) {
  const ends: unknown[] = []
  const asked: number[] = []
  for (let at = 0; at < count; at += 1) {
    let alone = 0
    world.onItsWay(async ({ method, path }) => {
      if (method === 'GET' && path[0] === 'tasks' && path[1]) alone += 1
    })
    ends.push((await world.list()).completeness)
    asked.push(alone)
    await world.pass(10 * MINUTE_MS)
  }
  return { ends, asked }
}
const makeTimeless = (id: string): void => {
  const task = world.task(id)
  task.isTimeless = true
  for (const work of task.works) work['createTime'] = undefined
}

describe('what an earlier start has listed', () => {
  it('stands at the times that were stored, also the oldest that is shown', async () => {
    await startWith((id, at) => ({ updatedAt: at + (id === '1010' ? 30 * MINUTE_MS : 0) }))
    const tasks = idsFrom(60).map(world.task)
    hide(
      (id) => id !== '1010' && Number(id) < 1040,
      (id) => (Number(id) > 1011 ? { works: tasks[Number(id) - 1000]?.works, task: { id } } : null)
    )
    expect((await world.list()).completeness).toEqual(GAP)
    expect(world.library.isGone('1020')).toBe(false)
  })

  it('is asked about once, where the service does not know it', async () => {
    await startWith()
    for (const id of idsFrom(50)) world.remove(id)
    const { ends, asked } = await listings(3)
    expect(ends).toEqual([COMPLETE, COMPLETE, COMPLETE])
    expect(asked).toEqual([50, 0, 0])
    expect(world.library.isGone('1003')).toBe(false)
  })

  it.each([
    [FORBIDDEN, COMPLETE],
    // That says nothing of the task.
    [BUSY, GAP]
  ])('is no gap for good where the service does not speak of it: %j', async (problem, end) => {
    await startWith((id) => (id === '1030' ? { createdAt: null } : {}))
    world.remove('1030')
    problemAt('1030', problem)
    expect((await listings(3)).ends).toEqual([GAP, end, end])
    expect(world.library.isGone('1030')).toBe(false)
  })

  it('is not given up where the account is not known', async () => {
    await startWith()
    hide(
      (id) => Number(id) < 1010,
      () => null
    )
    world.onAccount(() => FORBIDDEN)
    expect((await world.list()).completeness.kind).toBe('partial')
  })

  it('is a gap as long as nothing but an answer about it alone shows it', async () => {
    await startWith()
    const tasks = idsFrom(60).map(world.task)
    hide(
      (id) => Number(id) < 1010,
      (id) => ({ works: tasks[Number(id) - 1000]?.works, task: { id } })
    )
    expect((await listings(3)).ends).toEqual([GAP, GAP, GAP])
    expect(world.library.isGone('777')).toBe(false)
  })

  it('is asked about by the next listing, where a run leaves it unknown during one', async () => {
    await startWith()
    world.remove('1000')
    let isLeft = false
    world.onGet(({ path }) => {
      if (isOf('assets', path) && !isLeft) world.library.forget(['1000'])
      isLeft ||= isOf('assets', path)
      return null
    })
    await world.list()
    await world.pass(10 * MINUTE_MS)
    expect((await listings(2)).asked).toEqual([1, 0])
  })

  it('is told to be gone at once, though the listing is partial', async () => {
    await startWith()
    hide((id) => Number(id) < 1002, deletedAnswer)
    problemAt('1001', FORBIDDEN)
    expect((await world.list()).completeness).toEqual(GAP)
    expect(world.toldGone).toEqual(['1000'])
  })
})

describe('what this session has listed', () => {
  const start = async () => {
    world = await wireWorld()
    await world.list()
    await world.pass(10 * MINUTE_MS)
  }
  it.each([null, FORBIDDEN])(
    'is gone by its neighbours, though it says no time, and nobody speaks of it: %j',
    async (problem) => {
      await startWith((id) => (id === '1030' ? { createdAt: null } : {}))
      makeTimeless('1030')
      await world.list()
      await world.pass(10 * MINUTE_MS)
      world.remove('1030')
      if (problem) problemAt('1030', problem)
      expect((await world.list()).completeness).toEqual(COMPLETE)
      expect(world.library.isGone('1030')).toBe(true)
    }
  )

  it.each([true, false])(
    'stays where a copy that lags may not know it yet; it says when: %s',
    async (isTold) => {
      world = await wireWorld()
      if (!isTold) makeTimeless('1059')
      await world.list()
      await world.pass(10_000)
      // What names nothing is no witness.
      for (const work of world.task('1010').works) work['taskId'] = undefined
      world.onAnswer(({ path }, answer) => {
        if (isOf('tasks', path)) return only(answer, (id) => id !== '1059')
        // No neighbour is shown there.
        if (isOf('assets', path)) return only(answer, (id) => !(Number(id) >= 1040))
        return path[1] === '1059' ? null : answer
      })
      await world.list()
      expect(world.library.find('1059')).toBeDefined()
    }
  )

  it('stays where any answer shows it while the listing is at its end', async () => {
    await start()
    const shown = world.library.find('1000')
    hide(
      (id) => id === '1000',
      () => null
    )
    world.onAccount(() => {
      if (shown) world.library.remember([shown])
      return null
    })
    expect((await world.list()).completeness).toEqual(COMPLETE)
    expect(world.library.find('1000')).toBeDefined()
  })

  it('is no gap where it is so young that a copy may not list it yet', async () => {
    world = await wireWorld()
    await world.list()
    await world.pass(10_000)
    const task = world.task('1059')
    hide(
      (id) => id === '1059',
      () => ({ works: task.works, task: { id: '1059' } })
    )
    expect((await world.list()).completeness).toEqual(COMPLETE)
    expect(world.library.find('1059')).toBeDefined()
  })

  it('breaks no refresh off where nobody speaks of the account', async () => {
    await start()
    hide(
      (id) => id === '1000',
      () => null
    )
    world.onAccount(() => FORBIDDEN)
    expect(await world.list()).toMatchObject({ problem: null, completeness: COMPLETE })
    expect(world.library.find('1000')).toBeDefined()
  })

  it('is told to be gone before the account is asked about', async () => {
    await start()
    world.remove('1030')
    hide(
      (id) => id === '1000',
      () => null
    )
    let before: readonly string[] = []
    world.onAccount(() => {
      before = [...world.toldGone]
      return null
    })
    await world.list()
    expect(before).toEqual(['1030'])
  })

  it('is asked about once, where a run has left it unknown', async () => {
    await start()
    world.library.forget(['1000'])
    world.remove('1000')
    const { ends, asked } = await listings(3)
    expect(ends).toEqual([COMPLETE, COMPLETE, COMPLETE])
    expect(asked).toEqual([1, 0, 0])
    expect(world.library.isGone('1000')).toBe(false)
  })
})
