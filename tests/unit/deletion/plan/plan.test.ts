import { fail } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlan } from '../../../../electron/deletion/plan/plan'
import type { UseOfAsset, UsesNow } from '../../../../electron/works/plan-uses'
import { asset } from '../../../support/program/run-with'

const options = {
  planId: 'p',
  account: 'a@b.c',
  find: (id: string) => asset(id, false),
  isKept: () => false,
  stayOf: () => undefined
}

describe('a plan', () => {
  it('holds each listed id once, without locked and unlisted ones (R13, R23)', () => {
    const made = makePlan({
      library: 'uploads',
      batchLimit: 10,
      ...options,
      ids: ['1', '1', '2', '3', '4'],
      find: (id) => (id === '3' ? undefined : asset(id, id === '2')),
      isKept: (id) => id === '4',
      stayOf: () => undefined
    })

    if (!made.ok) throw new Error('no plan')
    const { assets, plan } = made.value
    expect(assets.map(({ id }) => id)).toEqual(['1'])
    expect(plan.locked.map(({ id, lockedAs }) => [id, lockedAs])).toEqual([
      ['2', 'favourite'],
      ['4', 'kept']
    ])
    expect(plan.unlisted).toBe(1)
    expect(plan.uses).toBeNull()
  })
})

describe('a plan with what its assets are used in (R33)', () => {
  const NOTHING: UseOfAsset = {
    generations: [],
    elements: [],
    avatars: [],
    running: [],
    isHeld: false,
    isKnown: true
  }
  const USES: Readonly<Record<string, Partial<UseOfAsset>>> = {
    '2': { generations: ['g1', 'g2'] },
    '3': { generations: ['g2'], elements: ['e1'], isHeld: true },
    '4': { running: ['r1'], isHeld: true },
    '5': { isKnown: false }
  }
  const uses: UsesNow = {
    of: (id) => ({ ...NOTHING, ...USES[id] }),
    backTo: 1,
    at: 2,
    isFresh: true
  }
  const planOf = (ids: readonly string[], singly: readonly string[] = []) =>
    makePlan({ library: 'uploads', batchLimit: 10, ...options, ids, uses, singly: new Set(singly) })

  it('leaves out what an element or a running task holds, unless it was included singly', () => {
    const made = planOf(['1', '2', '3', '4', '5'], ['4'])
    if (!made.ok) throw new Error('no plan')
    expect(made.value.plan.held?.map(({ id }) => id)).toEqual(['3'])
    expect(made.value.assets.map(({ id }) => id)).toEqual(['2', '4', '5', '1'])
    expect(made.value.plan.uses).toEqual({
      used: 2,
      generations: 2,
      elements: 0,
      avatars: 0,
      running: 1,
      notKnown: 1,
      backTo: 1,
      at: 2,
      isFresh: true
    })
  })

  it('tells every reason of a task that is held and may be a favourite: one box is for both', () => {
    const tasks = {
      ...options,
      library: 'generated' as const,
      batchLimit: 1,
      uses,
      ids: ['1', '3'],
      find: (id: string) => ({
        ...asset(id, false),
        task: { state: 'made' as const, model: null, favourite: 'not-known' as const, works: [] }
      })
    }
    const made = makePlan({ ...tasks, singly: new Set() })
    if (!made.ok) throw new Error('no plan')
    expect(made.value.plan.unsure?.map(({ id }) => id)).toEqual(['1', '3'])
    expect(made.value.plan.held?.map(({ id }) => id)).toEqual(['3'])
    expect(made.value.assets).toEqual([])
    expect(makePlan({ ...tasks, singly: new Set(['3']) })).toMatchObject({
      value: { plan: { total: 1, held: [], unsure: [{ id: '1' }] } }
    })
  })

  it('counts each thing once, and shows what is used first, then what may be', () => {
    const made = planOf(['1', '5', '3', '2'], ['3'])
    if (!made.ok) throw new Error('no plan')
    expect(made.value.plan.sample.map(({ id }) => id)).toEqual(['3', '2', '5', '1'])
    expect(made.value.plan.uses).toMatchObject({ used: 2, generations: 2, elements: 1 })
  })

  it('can be of nothing yet when everything is held: the question asks which to include', () => {
    const made = planOf(['3', '4'])
    if (!made.ok) throw new Error('no plan')
    expect(made.value.assets).toEqual([])
    expect(made.value.plan.held?.map(({ id }) => id)).toEqual(['3', '4'])
    expect(planOf(['3', '4'], ['3'])).toMatchObject({ value: { plan: { total: 1 } } })
  })

  it('leaves out every duplicate whose kept one goes too, is itself, or is not listed (R29)', () => {
    const id = fc.integer({ min: 1, max: 8 }).map(String)
    const given = fc.record({
      ids: fc.array(id, { minLength: 1 }),
      stays: fc.array(fc.tuple(id, id)),
      unlisted: fc.array(id),
      kept: fc.array(id)
    })

    fc.assert(
      fc.property(given, ({ ids, stays, unlisted, kept }) => {
        const stayOf = new Map(stays)
        const made = makePlan({
          library: 'uploads',
          batchLimit: 10,
          planId: 'p',
          account: 'a@b.c',
          ids,
          find: (one) => (unlisted.includes(one) ? undefined : asset(one)),
          isKept: (one) => kept.includes(one),
          stayOf: (one) => stayOf.get(one)
        })
        if (!made.ok) return

        const going = made.value.assets.map((planned) => planned.id)
        const { plan } = made.value
        for (const planned of made.value.assets) {
          expect(planned.because).toBe(stayOf.get(planned.id))
          if (planned.because === undefined) continue
          expect(going).not.toContain(planned.because)
          expect(unlisted).not.toContain(planned.because)
        }
        const left = plan.locked.length + plan.unlisted + plan.unbacked
        expect(going.length + left).toBe(new Set(ids).size)
      })
    )
  })

  it('two that name each other both stay, and so does one that names itself (R29)', () => {
    const stays = new Map([
      ['1', '2'],
      ['2', '1'],
      ['3', '3']
    ])
    const made = makePlan({
      library: 'uploads',
      batchLimit: 10,
      planId: 'p',
      account: 'a@b.c',
      ids: ['1', '2', '3'],
      find: (id) => asset(id),
      isKept: () => false,
      stayOf: (id) => stays.get(id)
    })
    expect(made).toEqual(fail({ kind: 'plan-empty', locked: 0, unlisted: 0, unbacked: 3 }))
  })
})
