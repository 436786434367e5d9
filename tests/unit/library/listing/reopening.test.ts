import '../../../support/page/idle'
import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { createLibraryStore } from '../../../../renderer/library/library-store'
import { asset } from '../../../support/page/filter-model'

// An account is left and opened again before main has answered: what the first opening has asked
// for comes last, and is taken no more.

const ANNA = 'anna@example.com'
const TEAM = 'team@example.com'
const assets = Array.from({ length: 9 }, (_, number) => ({ ...asset(number), favored: false }))
const [first = '', second = ''] = assets.map(({ id }) => id)

const EMPTY: Readonly<Record<string, unknown>> = {
  'library:cached': ok(null),
  'selection:load': ok([]),
  'keep:load': ok([]),
  'filters:last': ok(null),
  'library:list': ok({ listingId: 'l' })
}

/** A store whose main holds back its first answer to `slow`. */
function slowMain(slow: string) {
  let answer: (late: unknown) => void = () => undefined
  const held = new Promise<unknown>((resolve) => {
    answer = resolve
  })
  let isFirst = true
  const listeners = new Map<string, (event: unknown) => void>()
  const bridge = {
    request: async (name: string) => {
      if (name !== slow || !isFirst) return EMPTY[name]
      isFirst = false
      return held
    },
    on: (name: string, listener: (event: unknown) => void) => {
      listeners.set(name, listener)
      return () => undefined
    }
  }
  const store = createLibraryStore(bridge as Bridge)

  const list = async (): Promise<void> => {
    await store.getState().refresh()
    listeners.get('library:page')?.({ library: 'uploads', listingId: 'l', assets })
    listeners.get('library:ended')?.({
      library: 'uploads',
      listingId: 'l',
      problem: null,
      completeness: { kind: 'complete' },
      assets: assets.length,
      repeats: 0,
      unusable: 0,
      requests: 1
    })
  }
  const late = async (value: unknown): Promise<void> => {
    answer(value)
    await new Promise((resolve) => setTimeout(resolve))
  }

  return { store, list, late, state: store.getState }
}

/** Anna's library, then the team's, then Anna's, completely listed. */
async function reopened(slow: string) {
  const main = slowMain(slow)
  void main.state().open(ANNA)
  if (slow === 'library:list') void main.state().refresh()
  await Promise.resolve()
  void main.state().open(TEAM)
  await main.state().open(ANNA)
  await main.list()
  return main
}

it.each([
  ['selection:load', ok([first])],
  ['keep:load', ok([first])],
  ['keep:load', { ok: false, problem: { kind: 'keep-list-lost' } }],
  ['filters:last', ok({ search: 'x', values: ['video'], from: null, to: null })],
  ['library:cached', ok({ at: 5, total: 1, assets: [asset(77)] })]
])('a late answer to %s changes nothing', async (slow, answer) => {
  const { state, late } = await reopened(slow)
  state().click(state().catalog.indexOf(second), false)
  const before = state()

  await late(answer)
  expect(state().selectedIds()).toEqual([second])
  expect(state().shown.order.length).toBe(assets.length)
  expect(state().locked).toEqual(before.locked)
  expect(state().isKeepListLost).toBe(false)
  expect(state().cachedAt).toBeNull()
  expect(state().view).toEqual(before.view)
})

it('a late answer to library:list leaves the listing as it is', async () => {
  const main = slowMain('library:list')
  await main.state().open(ANNA)
  void main.state().refresh()
  await main.state().open(TEAM)
  await main.state().open(ANNA)
  await main.list()
  expect(main.state().phase.kind).toBe('ended')

  await main.late(ok({ listingId: 'old' }))
  expect(main.state().phase.kind).toBe('ended')
})
