import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { madeTasks, taskLibrary } from '../../../support/generated/task-library'
import { type FakeOptions, fakeWorks } from '../../../support/service/works/fake-works'

/** Lists so many, deletes those, and asks what became of these. */
async function fatesAfter(
  deleted: readonly string[],
  asked: readonly string[],
  { count = 60, ...options }: FakeOptions & { readonly count?: number } = {},
  change: Parameters<typeof madeTasks>[1] = () => ({})
) {
  let isLater = false
  const later =
    <T>(hide: ((task: T) => boolean) | undefined) =>
    (task: T): boolean =>
      isLater && hide?.(task) === true
  const service = fakeWorks(madeTasks(count, change), {
    ...options,
    hidden: later(options.hidden),
    hiddenFinished: later(options.hiddenFinished),
    unreadable: later(options.unreadable)
  })
  const { list, prove, clock } = taskLibrary(service)
  const { end } = await list()
  // No copy of the service is so far behind.
  await clock.sleep(5 * 60_000, new AbortController().signal)
  expect(end.completeness).toEqual({ kind: 'complete' })
  service.tasksNow = service.tasksNow.filter(({ id }) => !deleted.includes(id))
  isLater = true
  const before = service.requests()
  const fates = await prove(asked)
  const kinds = asked.map((id) => fates.get(id)?.kind)
  return { kinds, fates, requests: service.requests() - before }
}

describe('the proof that tasks are gone', () => {
  it('is found by their neighbours in both lists, with few requests', async () => {
    const { kinds, requests } = await fatesAfter(['1030', '1031'], ['1030', '1031', '1032'], {
      count: 400
    })
    expect(kinds).toEqual(['gone', 'gone', 'there'])
    expect(requests).toBeLessThan(12)
  })

  it('is found at both ends, and for neighbours of the same moment', async () => {
    const ids = ['1001', '1002', '1058', '1059']
    expect((await fatesAfter(ids, ids)).kinds).toEqual(['gone', 'gone', 'gone', 'gone'])
    // Of the oldest nothing but the end of the cursor tells.
    expect((await fatesAfter(['1000'], ['1000'])).kinds).toEqual(['open'])
    const same = (index: number) =>
      index >= 20 && index < 30 ? { from: 1_750_001_200_000, to: 1_750_001_200_004 } : {}
    expect((await fatesAfter(['1024'], ['1024', '1025'], {}, same)).kinds).toEqual([
      'gone',
      'there'
    ])
  })

  it('is not found while either list alone leaves a task out', async () => {
    const hidden = ({ id }: { id: string }) => id === '1030'
    expect((await fatesAfter([], ['1030'], { hidden })).kinds).toEqual(['there'])
    expect((await fatesAfter([], ['1030'], { hiddenFinished: hidden })).kinds).toEqual(['there'])
  })

  it('is not found while one of the lists shows nothing, or cannot be asked', async () => {
    const all = () => true
    expect((await fatesAfter(['1030'], ['1030'], { hidden: all })).kinds).toEqual(['open'])
    expect((await fatesAfter(['1030'], ['1030'], { hiddenFinished: all })).kinds).toEqual(['open'])
  })

  it.each(['made', 'failed'] as const)(
    'is not found while an entry that names nothing may be that of a %s task',
    async (state) => {
      const change = (at: number) =>
        at === 30 ? { state, ...(state === 'failed' && { works: [] }) } : {}
      const unreadable = ({ id }: { id: string }) => id === '1030'
      const { kinds } = await fatesAfter(['1010'], ['1010', '1030'], { unreadable }, change)
      // It is asked about by its id, which shows it.
      expect(kinds).toEqual(['gone', 'there'])
    }
  )

  it('is not found where the second of two such entries may be it', async () => {
    const change = (at: number) => (at === 30 ? { state: 'failed' as const, works: [] } : {})
    const unreadable = ({ id }: { id: string }) => id === '1030' || id === '1042'
    // One page is asked for, for the last two.
    const asked = ['1010', '1030', '1040']
    const { kinds } = await fatesAfter(['1010', '1040'], asked, { unreadable }, change)
    expect(kinds.slice(0, 2)).toEqual(['gone', 'there'])
  })

  it('is not found for the oldest task by a page that merely ends before it', async () => {
    // The page is cut: what lies beyond its last task, the next page shows.
    let requests = 0
    const { kinds } = await fatesAfter([], ['1000'], {
      count: 30,
      hiddenFinished: ({ id }) => id === '1000',
      onRequest: () => {
        requests += 1
      },
      hidden: ({ id }) => id === '1000' && requests % 2 === 0
    })
    expect(kinds).not.toEqual(['gone'])
  })

  it('asks twice about a failed task, of which no other list knows', async () => {
    const failed = (index: number) =>
      index === 20 ? ({ state: 'failed', works: [] } as const) : {}
    expect((await fatesAfter(['1020'], ['1020'], {}, failed)).kinds).toEqual(['gone'])
    expect((await fatesAfter([], ['1020'], {}, failed)).kinds).toEqual(['there'])
    let asked = 0
    const once = await fatesAfter(
      [],
      ['1020'],
      {
        hidden: ({ id }) => {
          if (id === '1020') asked += 1
          return id === '1020' && asked === 1
        }
      },
      failed
    )
    expect(once.kinds).toEqual(['there'])
  })

  it.each([
    ['a hole of deleted tasks', { keepsPlaces: true, cap: 4 }],
    ['a larger one', { keepsPlaces: true, cap: 12 }],
    ['an answer that is empty once', { cap: 8, isEmptyAt: 3 }]
  ] as const satisfies readonly (readonly [string, FakeOptions])[])(
    'is not found for a failed task beyond %s, by a session that has not listed it (R14)',
    async (_name, options) => {
      const failed = { state: 'failed', works: [] } as const
      const tasks = madeTasks(60, (index) => (index % 30 === 5 ? failed : {}))
      const service = fakeWorks(tasks, options)
      service.tasksNow = tasks.filter(
        ({ id }) => !('keepsPlaces' in options) || id < '1010' || id > '1030'
      )
      const { library, clock } = taskLibrary(service)
      await clock.sleep(5 * 60_000, new AbortController().signal)
      const there = tasks.filter(({ works }) => works.length === 0)
      const targets = there.map(({ id, from }) => ({ id, createdAt: from, works: [] }))
      const fates = await library.prove(targets, { signal: new AbortController().signal })
      for (const { id } of there) expect([id, fates.get(id)?.kind]).not.toEqual([id, 'gone'])
    }
  )

  it('never calls a task gone that is there, however the service pages (R14)', async () => {
    const services = fc.record({
      cap: fc.integer({ min: 8, max: 50 }),
      finishedCap: fc.integer({ min: 10, max: 60 }),
      isStrict: fc.boolean(),
      count: fc.integer({ min: 3, max: 150 })
    })
    await fc.assert(
      fc.asyncProperty(
        services,
        fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
        fc.array(fc.nat(), { maxLength: 10 }),
        async (service, gone, asked) => {
          const idAt = (index: number) => String(1_000 + (index % service.count))
          const deleted = [...new Set(gone.map(idAt))]
          const targets = [...new Set([...gone, ...asked].map(idAt))]
          const { kinds } = await fatesAfter(deleted, targets, service)
          for (const [at, id] of targets.entries()) {
            if (!deleted.includes(id)) expect([id, kinds[at]]).not.toEqual([id, 'gone'])
            else expect([id, kinds[at]]).not.toEqual([id, 'there'])
          }
        }
      ),
      { numRuns: 120 }
    )
  })

  it('does not take a whole reading for one whose pages do not fall by time', async () => {
    // Some are never shown, since they stand beyond where the cursor goes on.
    const service = fakeWorks(madeTasks(60), {
      cap: 10,
      off: ({ id }) => (((Number(id) * 37) % 41) - 20) * 60_000,
      hiddenFinished: () => true
    })
    const { list, library, clock } = taskLibrary(service)
    const { shown, end } = await list()
    const lost = service.tasksNow.find(({ id }) => !shown.has(id))
    expect(end.completeness).toEqual({ kind: 'partial', why: 'order' })
    await clock.sleep(5 * 60_000, new AbortController().signal)
    // Of a task without works, only the cursor can tell.
    const target = { id: lost?.id ?? '', createdAt: lost?.from ?? null, works: [] }
    const { signal } = new AbortController()
    const fates = await library.prove([target], { signal })
    expect(fates.get(target.id)?.kind).toBe('there')
  })

  it('settles what a session has not listed by whole readings of both lists', async () => {
    const service = fakeWorks(madeTasks(60))
    const { list, library, clock } = taskLibrary(service)
    await list()
    await clock.sleep(5 * 60_000, new AbortController().signal)
    const fateAt = async (createdAt: number) => {
      const { signal } = new AbortController()
      const fates = await library.prove([{ id: '77', createdAt, works: ['1'] }], { signal })
      return fates.get('77')
    }
    expect(await fateAt((madeTasks(60)[30]?.from ?? 0) + 500)).toEqual({ kind: 'gone' })
    // Nothing older was shown: the readings may not have come so far.
    expect(await fateAt(5)).toMatchObject({ kind: 'open' })
  })
})
