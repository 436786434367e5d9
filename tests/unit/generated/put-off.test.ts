import type { Problem } from '@shared/problem'
import { afterEach, expect, it } from 'vitest'
import { wireWorld } from '../../support/generated/wire-world'

const BUSY: Problem = { kind: 'service-failed', status: 500, said: null, retryAfterMs: null }
const IDS = Array.from({ length: 12 }, (_, at) => String(1010 + at))

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

/** Plans twelve tasks while the service fails for some of them. */
async function planWith(isInTrouble: (id: string) => boolean) {
  world = await wireWorld()
  await world.list()
  const asked: string[] = []
  world.onGet(({ path: [kind, id] }) => {
    if (kind !== 'tasks' || !id) return null
    asked.push(id)
    return isInTrouble(id) ? BUSY : null
  })
  const plan = await world.plan(IDS)
  if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
  const unsure = plan.value.unsure?.map(({ id }) => id) ?? []
  return { total: plan.value.total, unsure, asked }
}

const NEIGHBOURS = ['1010', '1011', '1012', '1013', '1014']

it.each([['1010'], ['1011'], ['1010', '1015'], NEIGHBOURS])(
  'tasks in trouble leave the others to be known: %s',
  async (...bad) => {
    const { total, unsure, asked } = await planWith((id) => bad.includes(id))
    expect(unsure).toEqual(bad)
    expect(total).toBe(IDS.length - bad.length)
    // Asked about twice, and twice more once the others were answered.
    for (const id of bad) expect(asked.filter((each) => each === id)).toHaveLength(4)
  }
)

it('a service in trouble is not asked about each task in turn', async () => {
  const { total, unsure, asked } = await planWith(() => true)
  expect(total).toBe(0)
  expect(unsure).toEqual(IDS)
  expect(new Set(asked).size).toBe(3)
})
