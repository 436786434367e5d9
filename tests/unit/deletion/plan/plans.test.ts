import { fail, ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { FavouritesLookUp } from '../../../../electron/deletion/deletion-account'
import { createPlans, type Plans } from '../../../../electron/deletion/plan/plans'
import { createScenes } from '../../../support/program/scenes'

const openScene = createScenes()

it('a plan of nothing, which only asks what to include, is never handed out', async () => {
  const { open, ids } = await openScene()
  const uses = { isKnown: true, generations: [], elements: ['e'], avatars: [], running: [] }
  const usesNow = async () => ({
    of: () => ({ ...uses, isHeld: true }),
    backTo: 1,
    at: 2,
    isFresh: true
  })
  const plans = createPlans()
  const made = await plans.make(
    { ...open, usesNow },
    Promise.resolve(ok(ids.slice(1, 11).map((id) => ({ id }))))
  )
  expect(made).toMatchObject({ value: { total: 0 } })
  expect(plans.take(made.ok ? made.value.planId : '')).toEqual(fail({ kind: 'plan-gone' }))
})

it('a plan is handed out once', async () => {
  const { open, ids } = await openScene()
  const plans = createPlans()
  const made = await plans.make(open, Promise.resolve(ok(ids.slice(1, 11).map((id) => ({ id })))))
  const planId = made.ok ? made.value.planId : ''
  expect(plans.take(planId).ok).toBe(true)
  expect(plans.take(planId)).toEqual(fail({ kind: 'plan-gone' }))
})

describe('of several plans', () => {
  const GONE = fail({ kind: 'plan-gone' })
  const wantedOf = (ids: readonly string[]) => Promise.resolve(ok(ids.map((id) => ({ id }))))
  const idOf = (made: Awaited<ReturnType<Plans['make']>>): string =>
    made.ok ? made.value.planId : ''

  /** Ids that are known only later, as those that an earlier run has left. */
  const wantedLater = (ids: readonly string[]) => {
    let release = (): void => undefined
    const wanted = new Promise<void>((resolve) => {
      release = resolve
    }).then(() => wantedOf(ids))
    return { wanted, release }
  }

  it('the one asked for last can be confirmed, though an older one took longer', async () => {
    const { open, ids } = await openScene()
    const plans = createPlans()
    const older = wantedLater(ids.slice(1, 3))
    const slow = plans.make(open, older.wanted)
    const last = await plans.make(open, wantedOf(ids.slice(3, 5)))
    older.release()

    expect(await slow).toEqual(GONE)
    expect(plans.take(idOf(last))).toMatchObject({ ok: true, value: { plan: { total: 2 } } })
  })

  it('one that was replaced asks the service nothing more', async () => {
    const { open, ids } = await openScene()
    const asking: AbortSignal[] = []
    // The first look-up ends only once it is broken off.
    const lookUp: FavouritesLookUp['lookUp'] = (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve())
        if (asking.push(signal) > 1) resolve()
      })
    const favourites: FavouritesLookUp = {
      forget: () => undefined,
      lookUp,
      mayLeave: () => ({ concerns: () => false, look: async () => new Map() })
    }
    const plans = createPlans()
    const first = plans.make({ ...open, favourites }, wantedOf(ids.slice(1, 3)))
    await expect.poll(() => asking).toHaveLength(1)
    const second = await plans.make({ ...open, favourites }, wantedOf(ids.slice(1, 3)))

    expect(asking.map(({ aborted }) => aborted)).toEqual([true, false])
    expect(await first).toEqual(GONE)
    expect(plans.look(idOf(second)).ok).toBe(true)
  })

  it('a finished one is gone once another of its library is there', async () => {
    const { open, ids } = await openScene()
    const plans = createPlans()
    const first = await plans.make(open, wantedOf(ids.slice(1, 3)))
    await plans.make(open, wantedOf(ids.slice(1, 3)))
    expect(plans.take(idOf(first))).toEqual(GONE)
  })

  it('each library has its own, and clears its own', async () => {
    const { open, ids } = await openScene()
    const other = { ...open, kind: 'generated' } as const
    const plans = createPlans()
    const older = wantedLater(ids.slice(3, 6))
    const slow = plans.make(other, older.wanted)
    const uploads = await plans.make(open, wantedOf(ids.slice(1, 3)))
    older.release()
    const generated = await slow
    for (const made of [uploads, generated]) expect(plans.look(idOf(made)).ok).toBe(true)

    plans.discard('another')
    plans.clear('generated')
    expect(plans.look(idOf(generated))).toEqual(GONE)
    expect(plans.take(idOf(uploads)).ok).toBe(true)
    expect(plans.take(idOf(uploads))).toEqual(GONE)
  })
})
