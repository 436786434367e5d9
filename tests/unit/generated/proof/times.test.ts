import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idsFrom, keptPlaces } from '../../../support/generated/kept-places'
import { isOf, only } from '../../../support/generated/wire-lists'

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
  it.each([0, 999, 1_000, 1_001, 5_000])('its work was made %s ms earlier', async (ms) => {
    service.makeWorksEarlier(KEPT, ms)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe(ms < 1_000 ? 'still-there' : 'unknown')
    expect(await outcomeOf('1029')).toBe('deleted')
  })

  it.each([4, 2_000])('nobody says when it was made, but its work: %s ms earlier', async (ms) => {
    for (const id of idsFrom(60)) world.task(id).isTimeless = true
    service.makeWorksEarlier(KEPT, ms)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe('still-there')
  })

  it('nobody says when it was made, of more in one minute than a page shows', async () => {
    for (const id of idsFrom(60)) world.task(id).isTimeless = true
    service.makeDense(40, 900)
    service.makeWorksEarlier(KEPT, 40_000)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe('unknown')
  })

  it('a listing has shown it among the finished ones alone', async () => {
    service.makeWorksEarlier(KEPT, 5_000)
    for (const id of idsFrom(29, 1001)) service.gone.add(id)
    await service.list()
    service.hide()
    await service.list()
    expect(world.library.isGone(KEPT)).toBe(false)
  })

  it('many stand at the very time of it', async () => {
    service.makeDense(25, 0)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe('unknown')
    expect(await outcomeOf('1029')).toBe('deleted')
  })

  it('the one that seems older, by its work, stands above it', async () => {
    await begin('1005')
    service.makeWorksEarlier('1030', 26 * MINUTE_MS)
    for (const id of idsFrom(30)) if (id !== '1005') service.gone.add(id)
    await service.list()
    const { outcomeOf } = await service.deleteAll(['1005'])
    expect(await outcomeOf('1005')).toBe('still-there')
  })

  it('works stand in entries of their own, and fill the page', async () => {
    for (const id of idsFrom(60)) {
      const { works } = world.task(id)
      works.push(...[1, 2, 3].map((n) => ({ ...works[0], workId: Number(id) * 10 + n })))
    }
    world.onAnswer(({ method, path }, answer) => {
      const [, id = ''] = path
      const isHidden = (each: string): boolean =>
        service.gone.has(each) || (each === KEPT && service.gone.size > 0 && !isOf('tasks', path))
      if (method === 'DELETE') return answer
      if (path[1] !== '') return isHidden(id) ? null : answer
      const { history } = answer as { history: { works: { taskId: number }[] }[] }
      const entries = history.flatMap((entry) =>
        entry.works.map((work) => ({ ...entry, works: [work] }))
      )
      const shown = isOf('tasks', path) ? entries.slice(0, 20) : entries
      return { history: shown.filter(({ works }) => !isHidden(String(works[0]?.taskId))) }
    })
    service.makeDense(6, 0)
    await service.list()
    const { outcomeOf } = await service.deleteAll(idsFrom(30))
    expect(await outcomeOf(KEPT)).toBe('unknown')
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

  it('nor is that of a proof', async () => {
    await begin('none')
    await service.list()
    const { report } = await service.deleteAll(idsFrom(30))
    expect(report).toMatchObject({ counts: { deleted: 30 }, verification: OLDEST })
  })
})
