import { fail, type Problem } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeTask, madeTasks, taskLibrary } from '../../support/generated/task-library'
import { fakeWorks } from '../../support/service/works/fake-works'

const COMPLETE = { kind: 'complete' }
const partial = (why: string) => ({ kind: 'partial', why })

describe('the listing of tasks', () => {
  it('shows every task once and is complete, whatever pages the service has', async () => {
    const services = fc.record({
      cap: fc.integer({ min: 4, max: 40 }),
      finishedCap: fc.integer({ min: 8, max: 60 }),
      limit: fc.constantFrom(20, 50, 100),
      isStrict: fc.boolean()
    })
    const moments = fc.uniqueArray(fc.integer({ min: 1, max: 3_000 }), {
      minLength: 1,
      maxLength: 120
    })
    await fc.assert(
      fc.asyncProperty(moments, services, fc.integer(), async (times, service, salt) => {
        const tasks = times.map((time, index) =>
          madeTask(index, time * 5, (index + salt) % 11 === 3 ? { state: 'failed', works: [] } : {})
        )
        const { shown, end } = await taskLibrary(fakeWorks(tasks, service)).list()
        expect([...shown.keys()].toSorted()).toEqual(tasks.map(({ id }) => id).toSorted())
        expect(end).toMatchObject({ problem: null, completeness: COMPLETE, assets: tasks.length })
      }),
      { numRuns: 150 }
    )
  })

  it('is a gap where only the list of finished tasks shows something old, which counts', async () => {
    const tasks = madeTasks(30)
    const { shown, end } = await taskLibrary(
      fakeWorks(tasks, { hidden: ({ id }) => id === '1010' })
    ).list()
    expect(shown.has('1010')).toBe(true)
    expect(end).toMatchObject({ completeness: partial('gap'), assets: 30 })
  })

  it('is complete though something was made meanwhile', async () => {
    const service = fakeWorks(madeTasks(30), {
      onRequest: (n, works) => {
        if (n === 3) works.tasksNow = [...works.tasksNow, madeTask(99, 9_999)]
      }
    })
    const { shown, end } = await taskLibrary(service).list()
    expect(shown.has('1099')).toBe(true)
    expect(end).toMatchObject({ completeness: COMPLETE, assets: 31 })
  })

  it('is a gap where one moment has more tasks than a page', async () => {
    const tasks = madeTasks(40, (index) => (index > 5 && index < 30 ? { from: 7, to: 7 } : {}))
    const { end } = await taskLibrary(
      fakeWorks(tasks, { cap: 10, hiddenFinished: () => true })
    ).list()
    expect(end.completeness).toMatchObject({ kind: 'partial' })
  })

  it('is not believed when it names several accounts at Kling', async () => {
    const tasks = madeTasks(20, (index) => ({ owners: [index === 7 ? '2' : '1'] }))
    const { end } = await taskLibrary(fakeWorks(tasks)).list()
    expect(end.completeness).toEqual(partial('order'))
  })

  it('is not believed when the service does not heed the cursor', async () => {
    const { end } = await taskLibrary(
      fakeWorks(madeTasks(60), { cap: 20, ignoresCursor: true })
    ).list()
    expect(end.completeness).toMatchObject({ kind: 'partial' })
  })

  it('says nothing about a library that shows nothing', async () => {
    const { end } = await taskLibrary(fakeWorks([])).list()
    expect(end.completeness).toEqual(partial('empty'))
  })

  it('ends with the problem that ended it, and keeps what it has shown', async () => {
    const service = fakeWorks(madeTasks(60), {
      cap: 20,
      problem: (n) => (n > 2 ? { kind: 'unauthorized', said: null } : undefined)
    })
    const { shown, end } = await taskLibrary(service).list()
    expect(end).toMatchObject({
      problem: { kind: 'unauthorized' },
      completeness: partial('broken-off')
    })
    // The second page repeats the last task of the first.
    expect(shown.size).toBe(39)
  })

  it('reads what a moment of trouble has kept back', async () => {
    const service = fakeWorks(madeTasks(60), {
      cap: 20,
      problem: (n) =>
        n === 2
          ? { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
          : undefined
    })
    expect((await taskLibrary(service).list()).end).toMatchObject({ completeness: COMPLETE })
  })

  it('does not take an empty first answer for everything there is (R39)', async () => {
    const tasks = madeTasks(30)
    const once = await taskLibrary(fakeWorks(tasks, { isEmptyAt: 1 })).list()
    expect(once.shown.size).toBe(30)
    expect(once.end.completeness).toEqual(COMPLETE)

    // Whatever the list of finished ones shows: the cursor would show it as well.
    const always = await taskLibrary(fakeWorks(tasks, { hidden: () => true })).list()
    expect(always.shown.size).toBe(30)
    expect(always.end.completeness).toEqual(partial('gap'))
  })

  it('does not take one page that was cut short for its end (R39)', async () => {
    const tasks = madeTasks(60, (index) => (index < 20 ? { state: 'failed', works: [] } : {}))
    const service = fakeWorks(tasks, { cap: 20, isStrict: false })
    let asked = 0
    const cut: typeof service.tasks = async (query) => {
      asked += 1
      const page = await service.tasks(query)
      if (!page.ok || asked !== 4) return page
      // Nothing but the repeated one, as at the end.
      const shown = page.value.tasks.slice(0, 1)
      return {
        ok: true,
        value: { ...page.value, tasks: shown, inOrder: shown.map(({ id }) => id), entries: 1 }
      }
    }
    const { shown, end } = await taskLibrary({ ...service, tasks: cut }).list()
    expect(shown.size).toBe(60)
    expect(end.completeness).toEqual(COMPLETE)
  })

  it('does not take one empty answer for its end: tasks without works may stand beyond (R39)', async () => {
    const tasks = madeTasks(60, (index) => (index < 20 ? { state: 'failed', works: [] } : {}))
    const service = fakeWorks(tasks, { cap: 20, isEmptyAt: 3 })
    const { shown, end } = await taskLibrary(service).list()
    expect(shown.size).toBe(60)
    expect(end.completeness).toEqual(COMPLETE)
  })

  it('is a gap where what an earlier listing has shown stands below its end (R39)', async () => {
    const tasks = madeTasks(60, (index) => (index < 8 ? { state: 'failed', works: [] } : {}))
    const entries = tasks.map(({ id, from }) => ({ id, createdAt: from }))
    const service = fakeWorks(tasks, { cap: 10, keepsPlaces: true })
    // The places of what was deleted fill more than a page, and only failed ones are older.
    service.tasksNow = tasks.filter((_, index) => index < 8 || index >= 30)

    const unaware = await taskLibrary(service).list()
    expect(unaware.shown.size).toBe(30)
    const { shown, end } = await taskLibrary(service, entries).list()
    expect(shown.size).toBe(38)
    expect(end.completeness).toEqual(partial('gap'))
  })

  it('is complete where what an earlier listing has shown is gone: one request each, and one about the account', async () => {
    const tasks = madeTasks(60)
    const entries = tasks.map(({ id, from }) => ({ id, createdAt: from }))
    const service = fakeWorks(tasks, { cap: 10 })
    service.tasksNow = tasks.filter((_, index) => index >= 30)
    const unaware = await taskLibrary(service).list()

    const { end } = await taskLibrary(service, entries).list()
    expect(end.completeness).toEqual(COMPLETE)
    expect(end.requests - unaware.end.requests).toBe(31)
  })

  it.each<Problem>([
    { kind: 'forbidden', said: null },
    { kind: 'rejected', said: null },
    { kind: 'service-failed', status: 503, said: null, retryAfterMs: null },
    { kind: 'service-failed', status: 503, said: null, retryAfterMs: 1_000 },
    { kind: 'unreadable', why: 'no JSON' }
  ])('is a gap where the service does not speak of what is missed: %j', async (problem) => {
    const tasks = madeTasks(60)
    const entries = tasks.map(({ id, from }) => ({ id, createdAt: from }))
    const service = fakeWorks(tasks, { cap: 20 })
    service.tasksNow = tasks.slice(1)
    let askedAt = 0
    const task: typeof service.task = async () => {
      askedAt = library.clock.elapsed()
      return fail(problem)
    }
    const library = taskLibrary({ ...service, task }, entries)
    const { end } = await library.list()
    expect(end).toMatchObject({ problem: null, completeness: partial('gap') })
    // Whoever comes next keeps the wait that was asked for (R42).
    const waitMs = problem.kind === 'service-failed' ? (problem.retryAfterMs ?? 0) : 0
    expect(library.clock.elapsed() - askedAt).toBeGreaterThanOrEqual(waitMs)
  })

  it('ends with the trouble of the service where that is of all that are missed, and asks about few (R19)', async () => {
    const tasks = madeTasks(60)
    const entries = tasks.map(({ id, from }) => ({ id, createdAt: from }))
    const service = fakeWorks(tasks)
    service.tasksNow = tasks.slice(5)
    const busy: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
    const asked = new Set<string>()
    const task: typeof service.task = async ({ id }) => {
      asked.add(id)
      return fail(busy)
    }
    const { end } = await taskLibrary({ ...service, task }, entries).list()
    expect(end).toMatchObject({ problem: busy, completeness: partial('broken-off') })
    expect(asked.size).toBe(3)
  })

  it('waits for no disk once it is cancelled', async () => {
    let isRead = false
    const disk = new Promise<never>(() => undefined)
    const service = fakeWorks(madeTasks(60), {
      onRequest: () => {
        isRead = true
      }
    })
    const { library, list } = taskLibrary(service, disk)
    const ended = list()
    while (!isRead) await new Promise((resolve) => setImmediate(resolve))
    await new Promise((resolve) => setTimeout(resolve, 100))
    library.cancel()
    expect((await ended).end.completeness).toMatchObject({ kind: 'partial' })
  })

  it('counts the works of a task together that are shown one by one', async () => {
    const tasks = madeTasks(12)
    const service = fakeWorks(tasks)
    const split: typeof service.tasks = async (query) => {
      const page = await service.tasks(query)
      if (!page.ok) return page
      const twice = page.value.tasks.flatMap((task) => [
        task,
        { ...task, works: task.works.map((work) => ({ ...work, id: `${work.id}5` })) }
      ])
      return {
        ok: true,
        value: { ...page.value, tasks: twice, inOrder: twice.map(({ id }) => id) }
      }
    }
    const { library, list } = taskLibrary({ ...service, tasks: split })
    await list()
    expect(library.find('1003')?.asset.task?.works.map(({ id }) => id)).toEqual([
      '900003',
      '9000035'
    ])
  })
})
