import type { SavedCopy } from '@shared/copies/archive'
import { describe, expect, it } from 'vitest'
import { createStates } from '../../../../electron/copies/archive/states'
import { marksOf, remarked } from '../../../../renderer/copies/archive/marks'
import { createCatalog } from '../../../../renderer/library/catalog/catalog'
import { COPIED, COPY_LOST, SET_ASIDE } from '../../../../renderer/library/catalog/copied'
import { savedAs } from '../../../support/copies/archive'
import { demoAssets } from '../../../support/page/page'
import { demoTasks } from '../../../support/page/tasks'

const assets = demoAssets(4)
const idAt = (at: number): string => assets[at]?.id ?? ''
const copyOf = (id: string, state: SavedCopy['state']): SavedCopy => ({
  id,
  name: `${id}.png`,
  type: 'image',
  createdAt: null,
  bytes: 1,
  sha256: '',
  savedAt: 1,
  provedAt: 1,
  state
})

const archiveOf = (copies: readonly SavedCopy[]) => new Map(copies.map((copy) => [copy.id, copy]))

function catalogOf() {
  const catalog = createCatalog()
  catalog.take(assets)
  return catalog
}

describe('the marks "copy saved"', () => {
  it('tell what is in the archive from what a check did not find whole, and from what was set aside', () => {
    const saved = archiveOf(
      (['saved', 'missing', 'altered', 'whole'] as const).map((state, at) =>
        copyOf(idAt(at), state)
      )
    )
    const catalog = catalogOf()
    expect([...marksOf(catalog, saved, [])]).toEqual([COPIED, COPY_LOST, COPY_LOST, COPIED])
    expect([...marksOf(catalog, saved, [idAt(3)])]).toEqual([
      COPIED,
      COPY_LOST,
      COPY_LOST,
      SET_ASIDE
    ])
  })

  it('make no room in the library for copies of what is gone at Kling', () => {
    const catalog = catalogOf()
    expect([...marksOf(catalog, archiveOf([copyOf('7', 'saved')]), ['8'])]).toEqual([0, 0, 0, 0])
    expect(catalog.size()).toBe(assets.length)
  })

  it('say of a task that it has a copy only when each of its works has one, whole (R27)', () => {
    const catalog = createCatalog()
    const tasks = demoTasks(9).filter(({ task }) => (task?.works.length ?? 0) > 1)
    catalog.take([...tasks, ...demoTasks(9).filter(({ task }) => task?.works.length === 0)])
    const [all, some, lost, none] = tasks.map(({ task }) => task?.works.map(({ id }) => id) ?? [])
    const [whole = [], part = [], spoilt = []] = [all, some?.slice(1), lost]
    const saved = archiveOf([
      ...[...whole, ...part].map((id) => copyOf(id, 'saved')),
      ...spoilt.map((id, at) => copyOf(id, at === 0 ? 'altered' : 'whole'))
    ])

    const marks = marksOf(catalog, saved, [])
    expect([...marks].slice(0, 4)).toEqual([COPIED, 0, COPY_LOST, 0])
    expect(none).toBeDefined()
    // Running and failed tasks have no works, and so nothing that was saved.
    expect([...marks].slice(tasks.length)).toEqual([...marks].slice(tasks.length).map(() => 0))
    expect(marks.length).toBeGreaterThan(tasks.length)
  })

  it('change one by one while files are saved', () => {
    const catalog = catalogOf()
    const before = new Uint8Array(0)
    const some = remarked(catalog, before, [
      { id: idAt(1), proved: true },
      { id: idAt(2), proved: false },
      { id: '7', proved: true }
    ])
    expect([...some]).toEqual([0, COPIED, SET_ASIDE, 0])
  })
})

it('what was read of one copy is said of no other one of its id', () => {
  const states = createStates()
  const [ours, theirs] = [savedAs('7', 1000), { ...savedAs('7', 2000), sha256: 'b'.repeat(64) }]
  states.saved('/a', '7', { kind: 'fetched', copy: ours }, 5000)
  expect(states.shown('/a', ours)).toMatchObject({ state: 'whole', provedAt: 5000 })
  expect(states.shown('/a', theirs)).toMatchObject({ state: 'saved', provedAt: 2000 })
  states.found('/a', ours, 'altered', 6000)
  expect(states.shown('/a', ours)).toMatchObject({ state: 'altered' })
  expect(states.shown('/a', theirs)).toMatchObject({ state: 'saved' })
})
