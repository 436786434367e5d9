import type { Bridge } from '@shared/ipc/contract'
import type { Answers } from '@shared/likeness/answers'
import { fail, ok, type Result } from '@shared/problem'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDuplicatesStore } from '../../../renderer/duplicates/duplicates-store'
import type { Group } from '../../../renderer/duplicates/likeness/groups'
import { setOf } from '../../../renderer/library/catalog/index-set'
import { asset } from '../../support/page/filter-model'
import { openStore } from '../../support/page/library-store'

const assets = Array.from({ length: 20 }, (_, number) => asset(number))
const [a = '', b = '', c = '', d = ''] = assets.map(({ id }) => id)
const groupOf = (...ids: string[]): Group => ({ likeness: 'same-picture', ids })
const STORED: Answers = {
  groups: [{ ids: ['900', '901'], decision: 'different', others: [] }],
  chosen: ['902'],
  bonds: [{ id: '904', stays: '903' }]
}
const BUSY = { kind: 'file-failed', code: 'EBUSY', what: 'duplicates' } as const
const UNREADABLE = fail(BUSY)

// Nothing is compared here.
beforeEach(() => {
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener(): void {}
      postMessage(): void {}
      terminate(): void {}
    }
  )
})
afterEach(() => void vi.unstubAllGlobals())

/** The store, and a main that gives these answers when it is asked to load, one after another. */
async function open(...loads: readonly Promise<Result<Answers>>[]) {
  const library = await openStore()
  library.list(assets)
  const saved: Answers[] = []
  const saves: Result<null>[] = []
  let asked = 0
  const bridge = {
    request: async (name: string, input: { readonly answers: Answers }) => {
      if (name === 'duplicates:load') {
        asked += 1
        return loads[asked - 1] ?? ok(STORED)
      }
      if (name === 'duplicates:accept-loss') return ok(null)
      saved.push(input.answers)
      return saves.shift() ?? ok(null)
    },
    on: () => () => undefined
  }
  const store = createDuplicatesStore(bridge as unknown as Bridge, library.store)
  return { library, store, saved, saves, state: store.getState }
}
const settled = () => new Promise((resolve) => setTimeout(resolve))
const idsOf = ({ groups, bonds = [] }: Answers) => [
  ...groups.flatMap(({ ids }) => ids),
  ...bonds.map(({ id }) => id)
]

it('what is said before the answers were read is added to them, and loses none (R31)', async () => {
  let answer = (_: Result<Answers>): void => undefined
  const loading = new Promise<Result<Answers>>((resolve) => {
    answer = resolve
  })
  const { state, saved } = await open(loading)
  state().decide(groupOf(a, b), 'different', [])
  state().bind([groupOf(c, d)])
  await settled()
  expect(saved).toEqual([])

  answer(ok(STORED))
  await vi.waitFor(() => expect(saved).not.toEqual([]))
  expect(idsOf(saved.at(-1) ?? STORED).toSorted()).toEqual(['900', '901', a, b, d].toSorted())
  expect(saved.at(-1)?.chosen).toEqual(['902'])
  expect(state().answers).toEqual(saved.at(-1))
})

it('answers that could not be read are read once more before any is stored', async () => {
  const { state, saved, library } = await open(
    Promise.resolve(UNREADABLE),
    Promise.resolve(UNREADABLE)
  )
  await settled()
  expect(state().problem).toEqual(BUSY)
  state().bind([groupOf(a, b)])
  await settled()
  expect(saved).toEqual([])

  // What is bound must be known before what is selected now can be sent (R29).
  library.state().select(setOf([1]))
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(idsOf(saved[0] ?? STORED)).toEqual(['900', '901', b])
  expect(state().problem).toBeNull()
})

it('what an undo may select again stays bound to the one that stays (R29)', async () => {
  const { state, saved, library } = await open(Promise.resolve(ok({ groups: [], chosen: [] })))
  await settled()
  state().bind([groupOf(a, b)])
  library.state().select(setOf([1]))
  library.state().clearSelection()
  state().bind([groupOf(c, d)])
  await library.state().undo()

  expect(library.selectedIds()).toEqual([b])
  await settled()
  expect(saved.at(-1)?.bonds).toContainEqual({ id: b, stays: a })
})

const held = (library: Awaited<ReturnType<typeof open>>['library']) => library.state().bondsHeld()

it('nothing selected is stored or sent before main knows its bonds (R29)', async () => {
  const { state, saved, saves, library } = await open(
    Promise.resolve(UNREADABLE),
    Promise.resolve(UNREADABLE),
    Promise.resolve(UNREADABLE)
  )
  await settled()
  state().decide(groupOf(a, b), 'selected', [b])
  await settled()
  expect(await held(library)).toEqual(UNREADABLE)
  expect(saved).toEqual([])

  saves.push(UNREADABLE)
  expect(await held(library)).toEqual(ok(null))
  expect(saved).toHaveLength(2)
  expect(saved[1]?.groups.at(-1)).toMatchObject({ ids: [a, b], others: [b] })
  expect(await held(library)).toEqual(ok(null))
  expect(saved).toHaveLength(2)
})

it('what was said of an account that is left meanwhile is stored all the same', async () => {
  let answer = (_: Result<Answers>): void => undefined
  const loading = new Promise<Result<Answers>>((resolve) => {
    answer = resolve
  })
  const { state, saved, library } = await open(loading)
  state().decide(groupOf(a, b), 'different', [])
  void library.store.getState().open('ben@example.com')
  answer(ok(STORED))
  await vi.waitFor(() => expect(saved).not.toEqual([]))
  expect(idsOf(saved[0] ?? STORED)).toContain(a)
  await settled()
  expect(state().answers).toEqual(STORED)
  expect(state().canUndo).toBe(false)
})

it('until it was grouped anew, nothing is decided about a group whose one was replaced', async () => {
  const { state, library } = await open()
  await settled()
  const group = groupOf(b, c, d)
  state().keepInstead(group, c)
  expect(state().decide(group, 'selected', [c, d])).toBe(false)
  state().selectAll([group])
  expect(library.selectedIds()).toEqual([])
  expect(state().decide(groupOf(c, b, d), 'selected', [b, d])).toBe(true)
  expect(library.selectedIds().toSorted()).toEqual([b, d].toSorted())
})

it('nothing is decided once the one that stays is gone (R29)', async () => {
  const { state, library } = await open()
  await settled()
  library.store.getState().applyOutcomes([{ id: a, outcome: 'deleted' }])
  expect(state().decide(groupOf(a, b), 'selected', [b])).toBe(false)
  library.store.getState().applyOutcomes([{ id: c, outcome: 'unknown' }])
  expect(state().decide(groupOf(c, d), 'selected', [d])).toBe(false)
  expect(library.selectedIds()).toEqual([])
})

it('answers that are lost are given up with the selection, which no undo brings back', async () => {
  const { state, library } = await open(Promise.resolve(fail({ kind: 'duplicates-lost' })))
  await settled()
  library.state().select(setOf([1, 2]))
  library.state().select(setOf([3]))
  await state().acceptLoss()
  await library.state().undo()
  expect(library.selectedIds()).toEqual([])
  expect(state().problem).toBeNull()
})
