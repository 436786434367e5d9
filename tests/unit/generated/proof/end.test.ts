import type { Problem } from '@shared/problem'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Entry } from '../../../../electron/library/listing/page'
import { deletedAnswer, isOf, only } from '../../../support/generated/wire-lists'
import { finishedWork, wireWorld } from '../../../support/generated/wire-world'

// Whether the oldest tasks are gone, where a service keeps the places of those that are deleted:
// what looks like the end may be such places alone.

const OLDEST = '1000'
const MINUTES_MS = 60_000
const BUSY: Problem = { kind: 'service-failed', status: 503, said: null, retryAfterMs: null }
const oldest = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => String(1000 + at))

let world: Awaited<ReturnType<typeof wireWorld>>
/** What the last complete listing has shown, as the store keeps it. */
let listed: Entry[] = []
let gone = new Set<string>()
/** Deleted, and answered so: the service keeps their places. */
let removed = new Map<string, ReturnType<typeof world.task>>()
let pages = 0
beforeEach(async () => {
  listed = []
  gone = new Set()
  removed = new Map()
  pages = 0
  world = await wireWorld(undefined, listed)
})
afterEach(() => world.close())

interface Told {
  /** `/assets/` does not show it, though it is there. */
  readonly leavesOut?: (id: string) => boolean
  /** The answer about it alone says nothing, or is a 503. */
  readonly isSilent?: (id: string) => boolean
  readonly isBusy?: (id: string) => boolean
  /** Asked about alone, what is gone says so. */
  readonly saysDeleted?: boolean
  /** The most that a page may show. */
  readonly most?: number
}
const never = (): boolean => false

/** The service keeps the places of deleted tasks. */
function keepPlaces(told: Told = {}): void {
  const { leavesOut = never, isSilent = never, isBusy = never, saysDeleted, most = 20 } = told
  world.onGet(({ path, query }) => {
    if (path[0] === 'tasks' && isBusy(path[1] ?? '')) return BUSY
    if (!isOf('tasks', path)) return null
    pages += 1
    return Number(query['pageSize']) > Math.max(most, 20) ? { kind: 'rejected', said: null } : null
  })
  world.onAnswer(({ method, path }, answer) => {
    const [, id = ''] = path
    const task = removed.get(id)
    if (method === 'DELETE' && task) world.putBack(task)
    if (method === 'DELETE') return answer
    if (isOf('tasks', path)) return only(answer, (each) => !gone.has(each), most)
    if (isOf('assets', path)) return only(answer, (each) => !gone.has(each) && !leavesOut(each))
    if (gone.has(id) && saysDeleted) return deletedAnswer(id)
    return gone.has(id) || isSilent(id) ? null : answer
  })
}

async function list() {
  const end = await world.list()
  if (end.completeness.kind === 'complete')
    listed.splice(0, listed.length, ...world.library.assets())
  await world.pass(5 * MINUTES_MS)
  return end
}

/** All but `kept` are deleted. Named as deleted, in the answer, are those that `names` says. */
async function deleteAll(
  ids: readonly string[],
  kept: string | null = null,
  names: (id: string) => boolean = never,
  atKept = (): void => undefined
) {
  const plan = await world.plan(ids)
  if (!plan.ok) throw new Error('no plan')
  world.onDelete(() => {
    const id = world.deletes.at(-1) ?? ''
    if (id === kept) {
      atKept()
      return BUSY
    }
    gone.add(id)
    if (!names(id)) return BUSY
    removed.set(id, world.task(id))
    return null
  })
  const report = await world.run(plan.value.planId)
  const outcomeOf = async (id: string) => (await world.outcomeOf(report?.runId ?? '', id))?.kind
  return { report, outcomeOf }
}

function makeTimeless(id: string): void {
  const task = world.task(id)
  for (const work of task.works) Object.assign(work, { createTime: undefined })
  task.isTimeless = true
}

/** 25 of them, 1000 to 1024: more than a page shows. */
function makeOneSecond(): void {
  const from = world.task(OLDEST).at
  for (const [index, id] of oldest(25).entries()) {
    const at = from + index * 30
    for (const work of world.task(id).works) Object.assign(work, { createTime: at })
    Object.assign(world.task(id), { at })
  }
}

it.each([
  [true, true],
  [true, false],
  [false, true]
])(
  'what looks like the end is no proof; left out by /assets/: %s, asked about in vain: %s',
  async (isLeftOut, isInVain) => {
    const isKept = (id: string): boolean => gone.size > 0 && id === '1005'
    keepPlaces({
      leavesOut: (id) => isLeftOut && isKept(id),
      isSilent: (id) => isInVain && isKept(id)
    })
    await list()
    const { outcomeOf } = await deleteAll(oldest(30), '1005')
    expect(await outcomeOf('1005')).not.toBe('deleted')
  }
)

it.each(['1008', '1012', '1020'])(
  'nor is it where other places lie between those that go: %s',
  async (kept) => {
    const isKept = (id: string): boolean => gone.size > 30 && id === kept
    keepPlaces({ leavesOut: isKept, isSilent: isKept })
    await list()
    await deleteAll(oldest(40).filter((id) => Number(id) % 4 !== 0))
    await list()
    const { outcomeOf } = await deleteAll(
      oldest(40).filter((id) => Number(id) % 4 === 0),
      kept
    )
    expect(await outcomeOf(kept)).not.toBe('deleted')
  }
)

it.each([
  ['1008', true],
  ['1012', false],
  ['1020', true]
])(
  'a refresh gives nothing up that stands among places of deleted tasks: %s, a listing is stored: %s',
  async (kept, isStored) => {
    keepPlaces({ leavesOut: (id) => gone.size > 30 && id === kept })
    await list()
    await deleteAll(oldest(40).filter((id) => Number(id) % 4 !== 0))
    await list()
    // On the page of Kling itself.
    for (const id of oldest(40)) if (id !== kept) gone.add(id)
    if (!isStored) listed.length = 0
    await list()
    expect(world.library.isGone(kept)).toBe(false)
    expect(world.library.find(kept)).toBeDefined()
  }
)

it.each([
  ['in this run', false],
  ['in this run', true],
  ['in an earlier run', false]
])(
  'nor is a moment with more than a page shows, deleted by answers %s, in vain: %s',
  async (when, isInVain) => {
    const kept = '1003'
    const isKept = (id: string): boolean => gone.size > 0 && id === kept
    makeOneSecond()
    keepPlaces({ leavesOut: isKept, isSilent: (id) => isInVain && isKept(id) })
    await list()
    const others = oldest(40).filter((id) => id !== kept)
    if (when === 'in an earlier run') {
      await deleteAll(others, null, () => true)
      await list()
    }
    const { outcomeOf } = await deleteAll(
      when === 'in this run' ? oldest(40) : [kept],
      kept,
      (id) => id !== kept
    )
    expect(await outcomeOf(kept)).not.toBe('deleted')
  }
)

it('a failed task that was not deleted is not gone after a refresh', async () => {
  const kept = '1016'
  for (const id of oldest(40).filter((each) => Number(each) % 4 === 0)) {
    world.task(id).works.length = 0
    world.task(id).more = { status_name: 'failed', status_final: true }
  }
  keepPlaces()
  await list()
  const { outcomeOf } = await deleteAll(oldest(40), kept)
  expect(await outcomeOf(kept)).toBe('still-there')
  // What counts as deleted leaves the stored listing, too.
  for (const id of oldest(40))
    if ((await outcomeOf(id)) === 'deleted')
      listed.splice(
        listed.findIndex((each) => each.id === id),
        1
      )
  await list()
  expect(world.library.isGone(kept)).toBe(false)
  expect(world.library.find(kept)).toBeDefined()
})

it('an entry that names nothing, right where a task was, is no witness that it is gone', async () => {
  const isKept = (id: string): boolean => gone.size > 0 && ['1005', 'null'].includes(id)
  keepPlaces({ leavesOut: isKept, isSilent: isKept })
  await list()
  const { outcomeOf } = await deleteAll(oldest(30), '1005', never, () => {
    for (const work of world.task('1005').works) Object.assign(work, { workId: null, taskId: null })
    world.task('1005').isNameless = true
  })
  expect(await outcomeOf('1005')).not.toBe('deleted')
})

it('a task that cannot be asked about alone is not gone', async () => {
  keepPlaces({ isBusy: (id) => gone.size > 0 && id === '1005', saysDeleted: true })
  await list()
  const { outcomeOf } = await deleteAll(oldest(30))
  expect(await outcomeOf('1005')).toBe('unknown')
  expect(await outcomeOf('1006')).toBe('deleted')
})

it.each([[[]], [['1030']], [['1030', '1031']]])(
  'it is no proof where the oldest one that stays has no time: %j',
  async (timeless) => {
    timeless.forEach(makeTimeless)
    keepPlaces({ leavesOut: (id) => gone.size > 0 && id === '1005' })
    await list()
    const { outcomeOf } = await deleteAll(oldest(30), '1005')
    expect(await outcomeOf('1005')).not.toBe('deleted')
  }
)

it('one without a time is not gone by the end either', async () => {
  makeTimeless('1005')
  const isKept = (id: string): boolean => gone.size > 0 && id === '1005'
  keepPlaces({ leavesOut: isKept, isSilent: isKept, saysDeleted: true })
  await list()
  const { outcomeOf } = await deleteAll(oldest(30), '1005')
  expect(await outcomeOf('1005')).not.toBe('deleted')
  expect(await outcomeOf('1006')).toBe('deleted')
})

it.each([10, 100])(
  'one without a time is proved by its neighbours, on pages of %s',
  async (most) => {
    makeTimeless('1015')
    keepPlaces({ most })
    await list()
    const { report, outcomeOf } = await deleteAll(['1015', '1000', '1001', '1002'])
    expect(report?.counts).toMatchObject({ deleted: 1, unknown: 3 })
    expect(await outcomeOf('1015')).toBe('deleted')
  }
)

it('one page of the cursor is asked for once, however many are looked for on it', async () => {
  keepPlaces()
  await list()
  const before = pages
  const { report } = await deleteAll(oldest(45), null, () => true)
  expect(report?.counts).toMatchObject({ deleted: 45 })
  expect(pages - before).toBeLessThan(20)
})

it('a listing below the end of which something stands that cannot be read is not complete', async () => {
  const from = world.task(OLDEST).at
  const all = Array.from({ length: 60 }, (_, at) => ({
    id: String(1000 + at),
    createdAt: from + at * MINUTES_MS
  }))
  listed.push(...all)
  world.task(OLDEST).works.push(finishedWork(1000, null))
  gone = new Set(oldest(31).slice(1))
  keepPlaces({ leavesOut: (id) => id === OLDEST })
  expect((await world.list()).completeness).toEqual({ kind: 'partial', why: 'gap' })
  expect(world.library.isGone(OLDEST)).toBe(false)
})
