import type { Bridge } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { expect, it } from 'vitest'
import { createAgainStore } from '../../../../renderer/copies/again/again-store'
import { ACCOUNT, openStore } from '../../../support/page/library-store'

/** Main answers `again:plan` when the test says so. */
async function open() {
  const { store: library } = await openStore()
  const plans: (() => void)[] = []
  const discarded: unknown[] = []
  const bridge = {
    request: (name: string, input: { readonly planId?: string }) => {
      if (name === 'again:discard') discarded.push(input.planId)
      if (name !== 'again:plan') return Promise.resolve(ok(name === 'again:runs' ? [] : null))
      const planId = `plan ${plans.length}`
      return new Promise((resolve) => plans.push(() => resolve(ok({ planId }))))
    },
    on: () => () => undefined
  } as unknown as Bridge
  const again = createAgainStore(bridge, library)
  again.getState().choose(['7'], true)
  return { again: again.getState, library, discarded, answer: (at: number) => plans[at]?.() }
}

it('a plan that comes after "Cancel" opens no question, and is discarded', async () => {
  const { again, discarded, answer } = await open()
  const first = again().ask()
  answer(0)
  await first
  expect(again().plan).toMatchObject({ planId: 'plan 0' })

  const second = again().setLooked(true)
  again().cancel()
  answer(1)
  await second
  expect(again().plan).toBeNull()
  expect(again().isBusy).toBe(false)
  expect(discarded).toEqual(['plan 0', 'plan 1'])
})

it('a plan that comes after a switch of account and back opens no question', async () => {
  const { again, library, discarded, answer } = await open()
  const asked = again().ask()
  await library.getState().open('ben@example.com')
  await library.getState().open(ACCOUNT)
  answer(0)
  await asked
  expect(again().plan).toBeNull()
  expect(discarded).toEqual(['plan 0'])
})
