import { fail, ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { createPlans } from '../../../electron/deletion/plans'
import { createScenes } from '../../support/program/scenes'

const openScene = createScenes()

it('a plan is handed out once', async () => {
  const { open, ids } = await openScene()
  const plans = createPlans()
  const made = await plans.make(open, Promise.resolve(ok(ids.slice(1, 11).map((id) => ({ id })))))
  const planId = made.ok ? made.value.planId : ''
  expect(plans.take(planId).ok).toBe(true)
  expect(plans.take(planId)).toEqual(fail({ kind: 'plan-gone' }))
})
