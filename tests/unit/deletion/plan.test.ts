import { fail, ok } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import { makePlan } from '../../../electron/deletion/plan'
import { createPlans } from '../../../electron/deletion/plans'
import { asset, upload } from '../../support/program/run-with'

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

describe('the plan that may be confirmed', () => {
  it('is handed out once', async () => {
    const plans = createPlans()
    const open = {
      account: 'a@b.c',
      library: { find: upload },
      keepList: { load: async () => ok([]), holds: () => false }
    } as unknown as DeletionAccount
    const made = await plans.make(open, Promise.resolve(ok(['1'])))
    const planId = made.ok ? made.value.planId : ''
    expect(plans.take(planId).ok).toBe(true)
    expect(plans.take(planId)).toEqual(fail({ kind: 'plan-gone' }))
  })
})
