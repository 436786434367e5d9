import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idsFrom, keptPlaces } from '../../../support/generated/kept-places'
import { deletedAnswer, isOf, only } from '../../../support/generated/wire-lists'

// Where a task stands in the order of the cursor: at any of the times told of it and its works.

const KEPT = '1000'
const MINUTE_MS = 60_000
const OLDEST = { kind: 'unverified', why: 'oldest' }

let service: Awaited<ReturnType<typeof keptPlaces>>
let world: typeof service.world
async function begin(kept: string): Promise<void> {
  await world?.close()
  service = await keptPlaces(kept)
  world = service.world
}
beforeEach(() => begin(KEPT))
afterEach(() => world.close())

describe('a task among places of deleted ones is not gone', () => {
  it.each([
    ['', 0],
    ['', 5_000],
    ['nobody says when it was made', 2_000]
  ])('its work was made some time earlier: %s, %s ms', async (untold, ms) => {
    for (const id of idsFrom(60)) world.task(id).isTimeless = untold !== ''
    service.makeWorksEarlier(KEPT, ms)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe('unknown')
  })

  it.each([7_000, 55_000])('it stands %s ms below its work, among witnesses', async (ms) => {
    await begin('1005')
    service.makeDense(60, ms < 10_000 ? 200 : 2_000)
    for (const id of idsFrom(60)) world.task(id).isTimeless = true
    service.makeWorksEarlier('1005', -ms)
    for (const id of idsFrom(30)) if (id !== '1005') service.gone.add(id)
    await service.list()
    const { outcomeOf } = await service.deleteAll(['1005'])
    expect(await outcomeOf('1005')).toBe('unknown')
  })

  it('a listing is complete without it, and nobody knows what became of it', async () => {
    await service.list()
    await service.deleteAll(idsFrom(30))
    expect((await service.list()).completeness).toEqual({ kind: 'complete' })
    expect((await service.list()).completeness).toEqual({ kind: 'complete' })
    expect(world.library.isGone(KEPT)).toBe(false)
  })

  it('a listing has shown it among the finished ones alone', async () => {
    service.makeWorksEarlier(KEPT, 5_000)
    for (const id of idsFrom(29, 1001)) service.gone.add(id)
    await service.list()
    service.hide()
    await service.list()
    expect(world.library.isGone(KEPT)).toBe(false)
  })

  it('the one that seems older, by its work, stands above it', async () => {
    await begin('1005')
    service.makeWorksEarlier('1030', 26 * MINUTE_MS)
    for (const id of idsFrom(30)) if (id !== '1005') service.gone.add(id)
    await service.list()
    const { outcomeOf } = await service.deleteAll(['1005'])
    expect(await outcomeOf('1005')).toBe('unknown')
  })

  it('pages show the newest, whatever is asked for', async () => {
    await service.list()
    const { id, at, works } = world.task('1059')
    const newest = { history: [{ works, task: { id, createTime: at } }] }
    let isLooked = false
    world.onAnswer(({ method, path, query }, answer) => {
      if (method === 'DELETE') return answer
      const isHidden = (each: string): boolean => world.deletes.length === 30 && Number(each) < 1030
      isLooked ||= isOf('tasks', path) ? false : isHidden(path[1] ?? '')
      const isBelow = Number(query['createdBefore']) < world.task('1030').at
      if (isOf('tasks', path) && isLooked && isBelow) return newest
      if (path[1] === '') return only(answer, (each) => !isHidden(each), 60)
      return isHidden(path[1] ?? '') ? null : answer
    })
    const { report } = await service.deleteAll(idsFrom(30))
    expect(report?.counts).toMatchObject({ deleted: 0, unknown: 30 })
  })
})

describe('where nothing older is left', () => {
  it.each([4, 500])('the word of the service is not verified: %s ms', async (ms) => {
    service.makeDense(25, 40)
    service.makeWorksEarlier('1012', ms)
    await service.list()
    let asked = 0
    world.onGet(({ path }) => {
      if (path[0] === 'tasks' && path[1] && service.gone.size === 29) asked += 1
      return null
    })
    const { report } = await service.deleteAll(idsFrom(30), true)
    expect(report).toMatchObject({ counts: { deleted: 30 }, verification: OLDEST })
    expect(asked).toBe(0)
  })

  it.each([true, false])('it is verified by what it says of each one: %s', async (saysDeleted) => {
    await begin('none')
    await service.list()
    world.onAnswer(({ method, path }, answer) => {
      const [, id = ''] = path
      if (method === 'DELETE') return answer
      const most = isOf('tasks', path) ? 20 : undefined
      if (id === '') return only(answer, (each) => !service.gone.has(each), most)
      if (!service.gone.has(id)) return answer
      return saysDeleted ? deletedAnswer(id) : null
    })
    const { report } = await service.deleteAll(idsFrom(30))
    expect(report).toMatchObject(
      saysDeleted
        ? { counts: { deleted: 30 }, verification: { kind: 'verified' } }
        : { counts: { deleted: 0, unknown: 30 } }
    )
  })
})
