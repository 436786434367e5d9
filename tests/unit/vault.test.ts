import { describe, expect, it } from 'vitest'
import { createVault, type Keytar } from '../../electron/keychain/vault'

const ORIGIN = 'https://api.useapi.net'

/** A keychain in memory that counts what is asked of it at once. */
function memoryKeytar(item: string | null = null) {
  const state = { item, atOnce: 0, mostAtOnce: 0, writes: 0 }
  const during = async <T>(act: () => T): Promise<T> => {
    state.atOnce += 1
    state.mostAtOnce = Math.max(state.mostAtOnce, state.atOnce)
    await new Promise((resolve) => setImmediate(resolve))
    state.atOnce -= 1
    return act()
  }
  const keytar: Keytar = {
    getPassword: () => during(() => state.item),
    setPassword: (_service, _account, password) =>
      during(() => {
        state.item = password
        state.writes += 1
      }),
    deletePassword: () =>
      during(() => {
        state.item = null
        return true
      })
  }
  return { state, keytar }
}

describe('the vault', () => {
  it('stores one item with each token beside its origin, and calls the keychain one at a time', async () => {
    const { state, keytar } = memoryKeytar()
    const vault = createVault(async () => keytar)
    await Promise.all([vault.write(ORIGIN, 'user:1-a', false), vault.write('http://127.0.0.1:1', 'user:2-b', true), vault.read(ORIGIN)])
    expect(JSON.parse(state.item ?? '')).toEqual({
      v: 1,
      tokens: [
        { origin: ORIGIN, token: 'user:1-a' },
        { origin: 'http://127.0.0.1:1', token: 'user:2-b' }
      ]
    })
    expect(state.mostAtOnce).toBe(1)
    expect(await vault.read('https://elsewhere.test')).toEqual({ ok: true, value: null })
    await vault.remove(ORIGIN)
    expect(await vault.read(ORIGIN)).toEqual({ ok: true, value: null })
  })

  it('never overwrites what it cannot read: locked, foreign, silent', async () => {
    const locked = memoryKeytar(null)
    expect(await createVault(async () => locked.keytar).write(ORIGIN, 't', true)).toMatchObject({ problem: { kind: 'keychain-unreadable' } })
    const foreign = memoryKeytar('{"v":2}')
    expect(await createVault(async () => foreign.keytar).write(ORIGIN, 't', false)).toMatchObject({ problem: { kind: 'keychain-missing' } })
    expect(foreign.state.writes + locked.state.writes).toBe(0)
  })

  it('gives up on a keychain that does not answer', async () => {
    const silent: Keytar = { ...memoryKeytar().keytar, getPassword: () => new Promise(() => undefined) }
    expect(await createVault(async () => silent, 20).read(ORIGIN)).toEqual({ ok: false, problem: { kind: 'keychain-silent', afterMs: 20 } })
  })

  it('is a problem, not an error, when keytar was not built', async () => {
    const vault = createVault(() => Promise.reject(new Error('Cannot find module keytar')))
    expect(await vault.read(ORIGIN)).toMatchObject({ problem: { kind: 'keychain-missing' } })
  })
})
