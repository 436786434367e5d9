import '../../../support/page/idle'
import type { Bridge } from '@shared/ipc/contract'
import { FIRST_LOOK, type Look } from '@shared/library/look'
import { ok } from '@shared/problem'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLibraryStore } from '../../../../renderer/library/library-store'
import { createLookStore } from '../../../../renderer/library/look/look-store'
import { asset } from '../../../support/page/filter-model'

const ACCOUNT = 'anna@example.com'
const OTHER = 'team@example.com'
const BY_USE: Look = {
  ...FIRST_LOOK,
  layout: 'list',
  grouping: 'day',
  order: { sort: 'uses', descending: true }
}

/** A page over a main that has stored a look of each account, or none. */
function page(stored: Readonly<Record<string, unknown>>) {
  const saved: unknown[] = []
  const bridge = {
    request: async (name: string, input: { account: string }) => {
      if (name === 'looks:save') saved.push(input)
      if (name === 'looks:load') return stored[input.account] ?? ok(null)
      return name === 'keep:load' || name === 'selection:load' ? ok([]) : ok(null)
    },
    on: () => () => undefined
  }
  const library = createLibraryStore(bridge as unknown as Bridge)
  const look = createLookStore(bridge as unknown as Bridge, library)
  return {
    saved,
    library: library.getState,
    look: look.getState,
    open: async (account: string) => {
      await library.getState().open(account)
      await vi.advanceTimersByTimeAsync(0)
    },
    pause: () => vi.advanceTimersByTimeAsync(1000)
  }
}

/** Looks that are answered one by one, in whatever order. */
function late() {
  const answers: ((look: Look) => void)[] = []
  const next = () => new Promise((resolve) => answers.push((look) => resolve(ok(look))))
  return {
    answers,
    stored: {
      get [ACCOUNT]() {
        return next()
      },
      get [OTHER]() {
        return next()
      }
    }
  }
}

describe('how a library is shown', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is as it was last time in each account, and is not written back', async () => {
    const { open, look, library, saved, pause } = page({ [ACCOUNT]: ok(BY_USE) })
    expect(look().isLoaded).toBe(false)
    await open(ACCOUNT)
    expect(look()).toMatchObject({ look: BY_USE, isLoaded: true })
    expect(library().view).toMatchObject({ sort: 'uses', descending: true })
    expect(library().grouping).toBe('day')

    await open(OTHER)
    expect(look()).toMatchObject({ look: FIRST_LOOK, isLoaded: true })
    expect(library().view).toMatchObject({ sort: 'date', descending: true })
    expect(library().grouping).toBe('month')
    await pause()
    expect(saved).toEqual([])
  })

  it('is stored once after many changes, the order among them', async () => {
    const { open, look, library, saved, pause } = page({})
    await open(ACCOUNT)
    for (const tile of [96, 104, 112]) look().change({ tile })
    library().changeView({ sort: 'name', descending: false })
    await pause()
    expect(saved).toEqual([
      {
        library: 'uploads',
        account: ACCOUNT,
        look: { ...FIRST_LOOK, tile: 112, order: { sort: 'name', descending: false } }
      }
    ])
  })

  it('is stored for the account it was changed in, when that is left at once', async () => {
    const { open, look, saved, pause } = page({ [OTHER]: ok(BY_USE) })
    await open(ACCOUNT)
    look().change({ layout: 'list' })
    await open(OTHER)
    await pause()
    expect(saved).toEqual([
      { library: 'uploads', account: ACCOUNT, look: { ...FIRST_LOOK, layout: 'list' } }
    ])
    expect(look().look).toEqual(BY_USE)
  })

  it('keeps what was changed while it was being read, and all else of last time', async () => {
    const { library, look, saved, pause } = page({ [ACCOUNT]: ok(BY_USE) })
    const opened = library().open(ACCOUNT)
    look().change({ tile: 200 })
    await opened
    await pause()
    const both = { ...BY_USE, tile: 200 }
    expect(look()).toMatchObject({ look: both, isLoaded: true })
    expect(saved).toEqual([{ library: 'uploads', account: ACCOUNT, look: both }])
  })

  it('is drawn as at first where it takes its time, and stored only once it is known', async () => {
    let answer = (_: unknown): void => undefined
    const late = new Promise((resolve) => (answer = resolve))
    const { open, look, library, saved, pause } = page({ [ACCOUNT]: late })
    await open(ACCOUNT)
    expect(look().isLoaded).toBe(false)
    await pause()
    expect(look()).toMatchObject({ look: FIRST_LOOK, isLoaded: true })

    look().change({ tile: 200 })
    await pause()
    expect(saved).toEqual([])
    answer(ok(BY_USE))
    await pause()
    expect(look().look).toEqual({ ...BY_USE, tile: 200 })
    expect(library().grouping).toBe('day')
    expect(saved).toHaveLength(1)
  })

  it('keeps what was changed in an account that was left before its look was known', async () => {
    const { answers, stored } = late()
    const { open, look, saved, pause } = page(stored)
    await open(OTHER)
    await pause()
    look().change({ tile: 200 })
    await open(ACCOUNT)
    answers[0]?.(BY_USE)
    await pause()
    expect(saved).toEqual([{ library: 'uploads', account: OTHER, look: { ...BY_USE, tile: 200 } }])
    expect(look().look).toEqual(FIRST_LOOK)
  })

  it('is what is stored, though an account was left and opened again meanwhile', async () => {
    const { answers, stored } = late()
    const { open, look, saved, pause } = page(stored)
    for (const account of [OTHER, ACCOUNT, OTHER]) await open(account)
    answers[0]?.(BY_USE)
    await pause()
    look().change({ tile: 200 })
    await pause()
    answers[2]?.(BY_USE)
    await pause()
    expect(look().look).toEqual({ ...BY_USE, tile: 200 })
    expect(saved).toEqual([{ library: 'uploads', account: OTHER, look: look().look }])
  })

  it('is waited for in each account anew, and leaves a view of its own order alone', async () => {
    const { answers, stored } = late()
    const { open, look, library, pause } = page(stored)
    await open(OTHER)
    await vi.advanceTimersByTimeAsync(400)
    await open(ACCOUNT)
    await vi.advanceTimersByTimeAsync(400)
    expect(look().isLoaded).toBe(false)

    await pause()
    const { view } = library()
    answers[1]?.({ ...FIRST_LOOK, order: { sort: view.sort, descending: view.descending } })
    await pause()
    expect(library().view).toBe(view)
  })

  it('is what is stored, though it was changed before an account was left and opened again', async () => {
    const { answers, stored } = late()
    const { open, look, saved, pause } = page(stored)
    await open(OTHER)
    await pause()
    look().change({ layout: 'list' })
    for (const account of [ACCOUNT, OTHER]) await open(account)
    answers[0]?.(BY_USE)
    await pause()
    answers[2]?.({ ...BY_USE, layout: 'grid' })
    await pause()
    expect(look().look).toEqual(BY_USE)
    expect(saved).toEqual([{ library: 'uploads', account: OTHER, look: BY_USE }])
  })

  it('keeps an order that was chosen before anything was drawn', async () => {
    const { answers, stored } = late()
    const { open, look, library, saved, pause } = page(stored)
    await open(OTHER)
    const order = { sort: 'date', descending: false } as const
    library().changeView(order)
    answers[0]?.(BY_USE)
    await pause()
    expect(look().look).toEqual({ ...BY_USE, order })
    expect(library().view).toMatchObject(order)
    expect(saved).toEqual([{ library: 'uploads', account: OTHER, look: look().look }])
  })

  it('is the first one where nothing can be read, which is not written over', async () => {
    const problem = { kind: 'file-broken', file: 'looks/x.json', aside: null }
    const stored: Record<string, unknown> = { [ACCOUNT]: { ok: false, problem } }
    const { open, look, saved, pause } = page(stored)
    await open(ACCOUNT)
    expect(look()).toMatchObject({ look: FIRST_LOOK, isLoaded: true })
    look().change({ tile: 200 })
    await pause()
    expect(look().look).toEqual({ ...FIRST_LOOK, tile: 200 })
    expect(saved).toEqual([])

    stored[ACCOUNT] = ok(BY_USE)
    look().change({ hasNames: true })
    await pause()
    expect(look().look).toEqual({ ...BY_USE, tile: 200, hasNames: true })
    expect(saved).toEqual([{ library: 'uploads', account: ACCOUNT, look: look().look }])
  })

  it('groups by day, or not at all, and stays so when assets go', async () => {
    const { open, look, library } = page({})
    await open(ACCOUNT)
    library().catalog.take(Array.from({ length: 30 }, (_, number) => asset(number)))
    look().change({ grouping: 'none' })
    expect(library().shown.sections).toEqual([{ month: null, from: 0, count: 30 }])
    library().applyOutcomes([{ id: asset(1).id, outcome: 'deleted' }])
    expect(library().shown.sections).toEqual([{ month: null, from: 0, count: 29 }])

    look().change({ grouping: 'month' })
    const months = library().shown.sections.length
    look().change({ grouping: 'day' })
    expect(library().shown.sections.length).toBeGreaterThan(months)
    library().applyOutcomes([{ id: asset(2).id, outcome: 'deleted' }])
    expect(library().shown.order).toHaveLength(28)
    expect(library().shown.sections.length).toBeGreaterThan(months)
  })
})
