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
      isKept: (id) => id === '4'
    })

    if (!made.ok) throw new Error('no plan')
    const { assets, plan } = made.value
    expect(assets.map(({ id }) => id)).toEqual(['1'])
    expect(plan.locked.map(({ id }) => id)).toEqual(['2', '4'])
    expect(plan.unlisted).toBe(1)
  })
})
