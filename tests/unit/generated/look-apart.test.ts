import type { Problem } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import { createTestLane } from '../../support/copies/lane'
import { deletedAnswer, isOf, only } from '../../support/generated/wire-lists'
import { wireWorld } from '../../support/generated/wire-world'

// What a look by id meets inside a proof is no trouble of the proof: it leaves its own tasks open.

const BUSY = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null } as const
const COPIED = ['1040', '1045', '1050']

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

/** 1031 names no task in the lists, so that its neighbour 1030 is proved by nothing. */
async function begin(...lane: Parameters<typeof wireWorld>) {
  world = await wireWorld(...lane)
  world.task('1031').isNameless = true
  for (const work of world.task('1031').works) work['taskId'] = undefined
  await world.list()
  await world.pass(5 * 60_000)
}
/**
 * What is sent is gone, though the answer is a 503; asked about alone, it is answered with this.
 */
function removedAs(said: (id: string) => unknown): ReadonlySet<string> {
  const gone = new Set<string>()
  world.onAnswer(({ method, path }, answer) => {
    const [, id = ''] = path
    if (method !== 'GET' || gone.size === 0) return answer
    if (isOf('tasks', path) || isOf('assets', path)) return only(answer, (each) => !gone.has(each))
    return gone.has(id) ? said(id) : answer
  })
  world.onDelete(() => {
    const id = world.deletes.at(-1) ?? ''
    gone.add(id)
    return COPIED.includes(id) ? null : BUSY
  })
  return gone
}
async function planned(...ids: string[]): Promise<string> {
  const plan = await world.plan(ids)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  return plan.value.planId
}

it.each<Problem>([
  { kind: 'forbidden', said: null },
  { ...BUSY, retryAfterMs: 3_600_000 }
])('a proof draws nothing from a 404, and asks about no account: %j', async (problem) => {
  world = await wireWorld()
  await world.list()
  await world.pass(5 * 60_000)
  removedAs(() => null)
  world.onAccount(() => (world.deletes.length === 2 ? problem : null))
  const report = await world.run(await planned('1000', '1030'))
  expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 1, unknown: 1 } })
})

describe('what one list proves, and the other one says nothing about', () => {
  const inTwo = async (said: (id: string) => unknown) => {
    world = await wireWorld()
    await world.list()
    await world.pass(5 * 60_000)
    const gone = removedAs(said)
    world.onGet(({ path }) =>
      gone.size > 0 && isOf('assets', path) ? { kind: 'rejected', said: null } : null
    )
    const report = await world.run(await planned('1030'))
    return report?.counts
  }

  it('is gone by the word of the service', async () => {
    expect(await inTwo(deletedAnswer)).toMatchObject({ deleted: 1, unknown: 0 })
  })

  it('is there where it is shown by its id', async () => {
    const works = [{ workId: 900_030, taskId: 1030, status: 99 }]
    const shown = (id: string) => ({ status: 99, works, task: { id, favored: false } })
    expect(await inTwo(shown)).toMatchObject({ deleted: 0, unknown: 0 })
  })
})

it('one task in trouble breaks no listing off, and stays listed', async () => {
  await begin()
  world.remove('1030')
  world.onGet(({ path }) => (path[1] === '1030' ? BUSY : null))
  const end = await world.list()
  // What its id alone might show, the lists leave out.
  expect(end).toMatchObject({ problem: null, completeness: { kind: 'partial', why: 'gap' } })
  expect(world.library.find('1030')).toBeDefined()
})

it.each(['by its id', 'at the account'])(
  'one task in trouble keeps no run from being continued: %s',
  async (where) => {
    await begin(createTestLane(['1030', ...COPIED]))
    const gone = removedAs(() => null)
    if (where === 'by its id')
      world.onGet(({ path }) => (path[1] === '1030' && gone.size > 0 ? BUSY : null))
    const runId = await world.runUntilDown(await planned('1030', ...COPIED))
    await world.list()
    await world.pass(5 * 60_000)
    if (where !== 'by its id') world.onAccount(() => BUSY)
    const report = await world.goOn(runId)
    expect(report?.counts).toMatchObject({ deleted: 3, unknown: 1 })
  }
)

it.each([5, 9])('one task that asks for %s minutes breaks no listing off', async (minutes) => {
  await begin()
  world.remove('1030')
  world.onGet(({ path }) =>
    path[1] === '1030' ? { ...BUSY, retryAfterMs: minutes * 60_000 } : null
  )
  expect((await world.list()).problem).toBeNull()
})

describe('a run whose look by id', () => {
  it.each<Problem>([BUSY, { kind: 'rejected', said: null }])(
    'is asked to wait asks nothing and sends nothing meanwhile (R42): $kind',
    async (answered) => {
      const hour = 3_600_000
      await begin()
      const log: string[] = []
      world.onDelete(() => {
        log.push('DELETE')
        return world.deletes.at(-1) === '1030' ? answered : BUSY
      })
      world.onAnswer(({ method, path }, answer) => {
        if (method !== 'GET' || world.deletes.length < 2) return answer
        const isList = isOf('tasks', path) || isOf('assets', path)
        return isList ? only(answer, (id) => id >= '1040') : answer
      })
      let askedAt = Number.POSITIVE_INFINITY
      world.onGet(({ path }) => {
        log.push('GET')
        if (world.deletes.length < 2 || path[1] !== '1030') return null
        log.length = 0
        askedAt = Math.min(askedAt, world.elapsed())
        return { kind: 'rate-limited', said: null, retryAfterMs: hour }
      })
      await world.run(await planned('1030', '1040'))
      expect(askedAt).toBeLessThan(hour)
      expect(log).toEqual([])
    }
  )

  it('meets trouble for some seconds waits for it to pass', async () => {
    await begin()
    let at = Number.POSITIVE_INFINITY
    world.onDelete(() => {
      if (world.deletes.length > 1) return null
      at = world.elapsed()
      return BUSY
    })
    world.onAnswer(({ method, path }, answer) => {
      const isList = isOf('tasks', path) || isOf('assets', path)
      const isHidden = method === 'GET' && isList && world.elapsed() >= at
      return isHidden ? only(answer, (id) => id !== '1000') : answer
    })
    world.onGet(({ path }) => {
      const now = world.elapsed()
      return path[1] === '1000' && now >= at && now < at + 5_000 ? BUSY : null
    })
    const report = await world.run(await planned('1000'))
    expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 1, unknown: 0 } })
  })

  it.each([5_000, Number.POSITIVE_INFINITY])(
    'meets trouble with a young one looks again, as for any that is young: %s ms',
    async (troubleMs) => {
      world = await wireWorld()
      await world.list()
      let at = Number.POSITIVE_INFINITY
      world.onDelete(() => {
        at = world.elapsed()
        world.remove(world.deletes.at(-1) ?? '')
        return BUSY
      })
      world.onGet(({ path }) => {
        const now = world.elapsed()
        return path[1] === '1059' && now >= at && now < at + troubleMs ? BUSY : null
      })
      const report = await world.run(await planned('1040', '1059', '1058'))
      expect(report).toMatchObject({ stoppedBy: null, counts: { deleted: 3, unknown: 0 } })
    }
  )

  it('is broken off by one refusal looks again', async () => {
    await begin()
    world.onDelete(() => {
      if (world.deletes.length > 2) return null
      if (world.deletes.at(-1) === '1010') world.remove('1010')
      return BUSY
    })
    let gets = 0
    world.onGet(() => {
      if (world.deletes.length < 2) return null
      gets += 1
      return gets === 3 ? { kind: 'forbidden', said: null } : null
    })
    const report = await world.run(await planned('1010', '1040'))
    expect(report?.counts).toMatchObject({ deleted: 2, unknown: 0 })
  })
})
