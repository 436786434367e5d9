import { afterEach, describe, expect, it } from 'vitest'
import { idsFrom } from '../../support/generated/kept-places'
import { deletedAnswer, isOf, only } from '../../support/generated/wire-lists'
import { wireWorld } from '../../support/generated/wire-world'

// What no list shows, and nothing older speaks against, is asked about by its id.

const GAP = { kind: 'partial', why: 'gap' }
const BUSY = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null } as const

let world: Awaited<ReturnType<typeof wireWorld>>
afterEach(() => world.close())

describe('a listing of tasks, ten of which no list shows any more', () => {
  const isHidden = (id: string): boolean => Number(id) < 1010
  /** `createdAt`: of a task in the listing on the disk. */
  async function start(createdAt: (id: string, at: number) => number | null = (_, at) => at) {
    const earlier = await wireWorld()
    const stored = idsFrom(60).map((id) => ({ id, createdAt: createdAt(id, earlier.task(id).at) }))
    await earlier.close()
    world = await wireWorld(undefined, stored)
  }
  const answerAlone = (alone: (id: string, answer: unknown) => unknown): void =>
    world.onAnswer(({ path }, answer) => {
      const [, id = ''] = path
      if (isOf('tasks', path)) return only(answer, (each) => !isHidden(each), 20)
      if (isOf('assets', path)) return only(answer, (each) => !isHidden(each))
      return isHidden(id) ? alone(id, answer) : answer
    })

  it.each([
    [{}],
    [[]],
    ['a word'],
    [{ history: [] }],
    [{ error: 'Kling failed' }],
    [{ works: [] }]
  ])('is partial where an answer is about no task: %j', async (said) => {
    await start()
    answerAlone((id) => (id === '1003' ? said : null))
    expect((await world.list()).completeness).toEqual(GAP)
    expect(world.library.isGone('1003')).toBe(false)
  })

  it('asks about one that has no time', async () => {
    await start((id, at) => (id === '1003' ? null : at))
    world.task('1003').isTimeless = true
    for (const work of world.task('1003').works) work['createTime'] = undefined
    answerAlone((id, answer) => (id === '1003' ? answer : null))
    expect((await world.list()).completeness).toEqual(GAP)
    expect(world.library.isGone('1003')).toBe(false)
  })

  it('asks about one whose works alone say when, though they are a little younger', async () => {
    await start((id, at) => (id === '1009' ? at + 63_000 : at))
    answerAlone((id, answer) => (id === '1009' ? answer : null))
    expect((await world.list()).completeness).toEqual(GAP)
  })

  it('is not complete where it is the account that the service does not know', async () => {
    await start()
    world.loseAccount()
    answerAlone(() => null)
    expect((await world.list()).completeness).toEqual(GAP)
  })
})

describe('a run', () => {
  const removedAs = (said: (id: string) => unknown) => {
    const gone = new Set<string>()
    world.onAnswer(({ method, path }, answer) => {
      const [, id = ''] = path
      if (method !== 'GET' || gone.size === 0) return answer
      if (isOf('tasks', path) || isOf('assets', path))
        return only(answer, (each) => !gone.has(each))
      return gone.has(id) ? said(id) : answer
    })
    world.onDelete(() => {
      gone.add(world.deletes.at(-1) ?? '')
      return BUSY
    })
  }
  async function remove(ids: readonly string[]) {
    await world.list()
    await world.pass(5 * 60_000)
    const plan = await world.plan([...ids])
    if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
    return world.run(plan.value.planId)
  }

  it.each([30, 60])('takes the word of the service that %d of 60 were deleted', async (count) => {
    world = await wireWorld()
    removedAs(deletedAnswer)
    const report = await remove(idsFrom(count))
    expect(report?.counts).toMatchObject({ deleted: count, unknown: 0 })
  })

  it('asks about the oldest task though it has no works', async () => {
    world = await wireWorld()
    world.task('1000').works.splice(0)
    world.task('1000').more = { status: 50, status_final: true }
    removedAs(deletedAnswer)
    expect((await remove(['1000']))?.counts).toMatchObject({ deleted: 1, unknown: 0 })
  })
})
