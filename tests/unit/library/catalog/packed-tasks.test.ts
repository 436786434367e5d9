import type { Asset, WorkFacts } from '@shared/asset'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { createPackedTasks } from '../../../../renderer/library/catalog/packed-tasks'
import { demoAssets } from '../../../support/page/page'
import { demoTasks } from '../../../support/page/tasks'

const tasks = demoTasks(60)
const read = (assets: readonly Asset[]) => assets.map(({ task }) => task?.works)
const [sample] = tasks.flatMap(({ task }) => task?.works ?? [])
if (!sample) throw new Error('no task has a work')

/** The tasks, the first of which has these works. */
function withWorks(works: readonly WorkFacts[]): Asset[] {
  const [first, ...others] = tasks
  if (!first?.task) throw new Error('no task')
  return [{ ...first, task: { ...first.task, works } }, ...others]
}

describe('packed tasks', () => {
  it('give back every work as it came, of every task', () => {
    const packed = createPackedTasks()(tasks)
    expect(read(packed)).toEqual(read(tasks))
    expect(read(packed).filter((works) => works?.length === 0).length).toBeGreaterThan(5)
    for (const [at, asset] of packed.entries()) {
      const { works: _, ...given } = { ...tasks[at]?.task }
      expect(asset).toMatchObject({ ...tasks[at], task: given })
    }
  })

  it('hold no work as an object', () => {
    const [first] = createPackedTasks()(withWorks([sample]))
    expect(first?.task?.works[0]).not.toBe(first?.task?.works[0])
    expect(JSON.stringify(first)).not.toContain(sample.id)
  })

  it.each(['', '007', '-1', 'abc', '1e3', '18446744073709551616', '12345678901234567890', ' 7'])(
    'keep a work with the id %j as it is',
    (id) => {
      const given = withWorks([{ ...sample, id }, sample])
      expect(read(createPackedTasks()(given))).toEqual(read(given))
    }
  )

  it('tell values that are not known from others, and every digit of an id', () => {
    const works: WorkFacts[] = [
      { ...sample, id: '9999999999999999999', durationMs: null, width: 5, height: null },
      { ...sample, id: '9007199254740993', durationMs: 5, width: null, height: null },
      { ...sample, id: '1', durationMs: null, width: null, height: 5, hasPicture: false }
    ]
    const given = withWorks(works)
    expect(read(createPackedTasks()(given))).toEqual(read(given))
  })

  it('stay right when there are more kinds of works than a packed one can name', () => {
    const pack = createPackedTasks()
    const before = pack(tasks)
    const many = withWorks(
      Array.from({ length: 70_000 }, (_, at) => ({ ...sample, id: String(at + 1), durationMs: at }))
    )
    expect(read(pack(many))).toEqual(read(many))
    expect(read(pack(tasks))).toEqual(read(tasks))
    expect(read(before)).toEqual(read(tasks))
  })

  it('leave uploads alone', () => {
    const uploads = demoAssets(5)
    expect(createPackedTasks()(uploads)).toBe(uploads)
  })
})

it('the catalog shows the works of the last listing of a task', () => {
  const catalog = createCatalog()
  catalog.takeCached(tasks)
  const changed = withWorks([{ ...sample, id: '4711' }])
  catalog.take(changed)
  const shown = tasks.map(({ id }) => catalog.at(catalog.indexOf(id))?.task?.works)
  expect(shown).toEqual(read(changed))
})
