import type { Problem } from '@shared/problem'
import { afterEach, describe, expect, it } from 'vitest'
import { wireWorld } from '../../support/generated/wire-world'

const busy = (retryAfterMs: number | null): Problem => ({
  kind: 'service-failed',
  status: 500,
  said: null,
  retryAfterMs
})
const BUSY = busy(null)
const FORBIDDEN: Problem = { kind: 'forbidden', said: null }
const IDS = Array.from({ length: 12 }, (_, at) => String(1010 + at))

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

/** Plans twelve tasks, while the service answers about some with a problem, by task and try. */
async function planWith(problemOf: (id: string, tries: number) => Problem | null) {
  world = await wireWorld()
  await world.list()
  const asked: { readonly id: string; readonly at: number }[] = []
  world.onGet(({ path: [kind, id] }) => {
    if (kind !== 'tasks' || !id) return null
    asked.push({ id, at: world.elapsed() })
    return problemOf(id, asked.filter((each) => each.id === id).length)
  })
  const plan = await world.plan(IDS)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  const unsure = plan.value.unsure?.map(({ id }) => id) ?? []
  const timesOf = (id: string): number => asked.filter((each) => each.id === id).length
  return { total: plan.value.total, unsure, asked, timesOf }
}

const NEIGHBOURS = ['1010', '1011', '1012', '1013', '1014']

describe.each<[Problem, number]>([
  // Asked about twice, and twice more once the others were answered.
  [BUSY, 4],
  [FORBIDDEN, 1]
])('%j', (problem, times) => {
  it.each([['1010'], ['1011'], ['1010', '1015'], NEIGHBOURS])(
    'about some leaves the others to be known: %s',
    async (...bad) => {
      const { total, unsure, timesOf } = await planWith((id) => (bad.includes(id) ? problem : null))
      expect(unsure).toEqual(bad)
      expect(total).toBe(IDS.length - bad.length)
      for (const id of bad) expect(timesOf(id)).toBe(times)
    }
  )

  it('about all is not asked for at each task in turn', async () => {
    const { total, unsure, asked } = await planWith(() => problem)
    expect(total).toBe(0)
    expect(unsure).toEqual(IDS)
    expect(new Set(asked.map(({ id }) => id)).size).toBe(3)
  })
})

it('a wait that is asked for at one is kept each time, and leaves the others to be known (R42)', async () => {
  const { unsure, asked } = await planWith((id) => (id === '1012' ? busy(60_000) : null))
  expect(unsure).toEqual(['1012'])
  for (const [at, next] of asked.slice(1).entries()) {
    const before = asked[at]
    if (before?.id === '1012') expect(next.at - before.at).toBeGreaterThanOrEqual(60_000)
  }
})

it.each([['1010'], ['1010', '1011']])(
  'the wait that was asked for last is kept by whoever comes next (R42): %s',
  async (...ids) => {
    world = await wireWorld()
    await world.list()
    let askedAt = 0
    world.onGet(({ path: [kind, id] }) => {
      if (kind !== 'tasks' || id !== '1010') return null
      askedAt = world.elapsed()
      return busy(60_000)
    })
    const plan = await world.plan([...ids, '1030'])
    expect(plan.ok).toBe(true)
    expect(world.elapsed() - askedAt).toBeGreaterThanOrEqual(60_000)
  }
)

it('a wait that is longer than anybody waits here ends it', async () => {
  const { total, timesOf } = await planWith((id, tries) =>
    id === '1012' ? busy(tries > 1 ? 3_600_000 : null) : null
  )
  expect(total).toBe(2)
  expect(timesOf('1012')).toBe(2)
})
