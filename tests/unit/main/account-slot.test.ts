import { describe, expect, it } from 'vitest'
import { createAccountSlot } from '../../../electron/main/account-slot'

const kling = {} as never
const connected = {
  account: 'one@example.com',
  kling,
  endpoint: { url: 'https://api.example', custom: true },
  isDemo: false,
  isChecked: false
}

function slot() {
  const closed: string[] = []
  const accounts = createAccountSlot(
    (one) => ({ ...one, close: () => closed.push(one.account) }) as never
  )
  return { accounts, closed }
}

describe('the account that is open', () => {
  it('stays open while the connection is tried again and again', () => {
    const { accounts, closed } = slot()
    expect(accounts.open(connected)).toBe(true)
    const first = accounts.get()
    expect(accounts.open({ ...connected })).toBe(false)
    expect(accounts.get()).toBe(first)
    expect(closed).toEqual([])
  })

  it.each([
    ['another account', { ...connected, account: 'two@example.com' }],
    ['another token', { ...connected, kling: {} as never }],
    ['a token that the service has accepted', { ...connected, isChecked: true }]
  ])('is closed when there is %s', (_what, next) => {
    const { accounts, closed } = slot()
    accounts.open(connected)
    expect(accounts.open(next)).toBe(true)
    expect(closed).toEqual([connected.account])
    expect(accounts.get()).toMatchObject(next)
  })

  it('is closed on disconnecting', () => {
    const { accounts, closed } = slot()
    accounts.open(connected)
    expect(accounts.open(null)).toBe(true)
    expect(closed).toEqual([connected.account])
    expect(accounts.get()).toBeNull()
  })
})
