import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Task } from '../../../electron/kling/works/task'
import type { TasksPage } from '../../../electron/kling/works/works'
import { type Asked, readTasks } from '../../../electron/works/read-tasks'
import { taskOf } from '../../support/service/works/history'

interface Service {
  readonly cap: number
  readonly limit: number
  /** Whether "before" leaves out the moment itself. */
  readonly isStrict: boolean
  readonly ignoresCursor?: boolean
}

/** The history of tasks as the documentation describes it, newest first. */
function serviceOf(tasks: readonly Task[], service: Service) {
  const sorted = tasks.toSorted((a, b) => (b.from ?? 0) - (a.from ?? 0))
  let requests = 0
  return {
    requests: () => requests,
    ask: async (before: number | null, size: number): Promise<Asked<TasksPage>> => {
      requests += 1
      if (requests > 500) throw new Error('it never ends')
      if (size > service.limit) return 'refused'
      const isShown = ({ from }: Task): boolean =>
        service.ignoresCursor === true ||
        before === null ||
        (service.isStrict ? (from ?? 0) < before : (from ?? 0) <= before)
      const page = sorted.filter(isShown).slice(0, Math.min(size, service.cap))
      return {
        tasks: page,
        inOrder: page.map(({ id }) => id),
        entries: page.length,
        unusable: 0,
        servedAt: null
      }
    }
  }
}

const at = (times: readonly number[]): readonly Task[] =>
  times.map((time, index) => taskOf({ id: String(1000 + index), from: time, to: time }))
const idsOf = (tasks: readonly Task[]): readonly string[] => tasks.map(({ id }) => id).toSorted()
const USUAL: Service = { cap: 100, limit: 100, isStrict: true }

describe('the history of tasks', () => {
  it('is read to its proven end, whatever pages the service has', async () => {
    const services = fc.record({
      cap: fc.integer({ min: 4, max: 40 }),
      limit: fc.constantFrom(20, 50, 100),
      isStrict: fc.boolean()
    })
    // No moment has more tasks than a page shows.
    const times = fc
      .uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 50 })
      .chain((all) =>
        fc
          .array(fc.integer({ min: 1, max: 2 }), { minLength: all.length, maxLength: all.length })
          .map((counts) => all.flatMap((time, index) => Array(counts[index] ?? 1).fill(time * 10)))
      )
    await fc.assert(
      fc.asyncProperty(times, services, async (all, service) => {
        const tasks = at(all)
        const read = await readTasks({ ask: serviceOf(tasks, service).ask })
        expect(idsOf(read.tasks)).toEqual(idsOf(tasks))
        expect(read.end).toBe('end')
      })
    )
  })

  it('says where something may be missing when a moment fills a whole page', async () => {
    const tasks = at([900, ...Array(30).fill(500), 100, 90])
    for (const isStrict of [true, false]) {
      const { ask } = serviceOf(tasks, { ...USUAL, cap: 20, isStrict })
      const read = await readTasks({ ask })
      expect(read.end).toBe('end')
      expect(read.gapAt).toBeGreaterThanOrEqual(499)
      expect(read.gapAt).toBeLessThanOrEqual(501)
      expect(idsOf(read.tasks)).toContain(tasks.at(-1)?.id)
    }
  })

  it('finds no gap in a history of one task, or of a few', async () => {
    for (const times of [[5], [5, 9], [5, 9, 13], []]) {
      const read = await readTasks({ ask: serviceOf(at(times), USUAL).ask })
      expect([read.end, read.gapAt, read.tasks.length]).toEqual(['end', null, times.length])
    }
  })

  it('does not believe a service that heeds no cursor', async () => {
    const tasks = at(Array.from({ length: 40 }, (_, index) => 1000 - index))
    const service = serviceOf(tasks, { ...USUAL, cap: 20, ignoresCursor: true })
    expect((await readTasks({ ask: service.ask })).end).toBe('cut')
    expect(service.requests()).toBeLessThan(60)
  })

  it('is cut when a page cannot be had, and keeps what it has', async () => {
    const { ask } = serviceOf(at([50, 40, 30, 20]), { ...USUAL, cap: 2 })
    let asked = 0
    const read = await readTasks({
      ask: async (before, size) => {
        asked += 1
        return asked > 1 ? null : ask(before, size)
      }
    })
    expect([read.end, read.tasks.length]).toEqual(['cut', 2])
  })

  it('reads only what is new, and as far back as what was running', async () => {
    const tasks = at(Array.from({ length: 300 }, (_, index) => 10_000 - index * 10))
    const known = new Set(tasks.slice(5).map(({ id }) => id))
    const near = serviceOf(tasks, { ...USUAL, cap: 20 })
    const read = await readTasks({ ask: near.ask, known })
    expect([read.end, near.requests()]).toEqual(['joined', 1])
    expect(idsOf(read.tasks)).toEqual(expect.arrayContaining([...idsOf(tasks.slice(0, 5))]))

    const far = serviceOf(tasks, { ...USUAL, cap: 20 })
    const again = await readTasks({ ask: far.ask, known, back: 9_500 })
    expect(again.end).toBe('joined')
    expect(again.upTo).toBeLessThanOrEqual(9_500)
  })

  it('marks a gap for an entry that cannot be read', async () => {
    const { ask } = serviceOf(at([50, 40]), USUAL)
    const read = await readTasks({
      ask: async (before, size) => {
        const page = await ask(before, size)
        return page === null || page === 'refused' ? page : { ...page, unusable: 1 }
      }
    })
    expect(read.gapAt).not.toBeNull()
  })
})
