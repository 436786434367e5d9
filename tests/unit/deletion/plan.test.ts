import { fail } from '@shared/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makePlan } from '../../../electron/deletion/plan'
import { asset } from '../../support/program/run-with'

describe('a plan', () => {
  it('holds each listed id once, without locked and unlisted ones (R13, R23)', () => {
    const made = makePlan({
      planId: 'p',
      account: 'a@b.c',
      ids: ['1', '1', '2', '3', '4'],
      find: (id) => (id === '3' ? undefined : asset(id, id === '2')),
      isKept: (id) => id === '4',
      stayOf: () => undefined
    })

    if (!made.ok) throw new Error('no plan')
    const { assets, plan } = made.value
    expect(assets.map(({ id }) => id)).toEqual(['1'])
    expect(plan.locked.map(({ id }) => id)).toEqual(['2', '4'])
    expect(plan.unlisted).toBe(1)
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
