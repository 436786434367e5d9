import type { Keytar } from '../../../electron/keychain/vault'

/**
 * The one item this program has: macOS asks its user once per item, and Windows matches names by
 * prefix.
 */
const ITEM = ['Kling Sweep', 'api-tokens']

export interface Calls {
  /** How many calls were made, and how many of them wrote. */
  readonly made: number
  readonly writes: number
  readonly mostAtOnce: number
}

/**
 * Wraps a keychain so that it is stricter than the real ones: it takes only the three safe calls,
 * for one item, one at a time. Like keytar it throws synchronously when the secret is empty.
 * `findCredentials`, which ends the process on a locked keyring, throws as well.
 */
export function strictKeytar(real: Keytar): {
  readonly keytar: Keytar
  readonly calls: () => Calls
} {
  let atOnce = 0
  const seen = { made: 0, writes: 0, mostAtOnce: 0 }
  const during = async <T>(call: () => Promise<T>): Promise<T> => {
    atOnce += 1
    seen.made += 1
    seen.mostAtOnce = Math.max(seen.mostAtOnce, atOnce)
    try {
      if (atOnce > 1) throw new Error('two calls at once')
      return await call()
    } finally {
      atOnce -= 1
    }
  }
  const named = (service: string, account: string): void => {
    if (service !== ITEM[0] || account !== ITEM[1])
      throw new Error(`not our item: ${service}, ${account}`)
  }
  const keytar: Keytar = {
    getPassword: (service, account) => {
      named(service, account)
      return during(() => real.getPassword(service, account))
    },
    setPassword: (service, account, password) => {
      named(service, account)
      if (!password) throw new Error('Password is required.')
      seen.writes += 1
      return during(() => real.setPassword(service, account, password))
    },
    deletePassword: (service, account) => {
      named(service, account)
      seen.writes += 1
      return during(() => real.deletePassword(service, account))
    }
  }
  const strict = new Proxy(keytar, {
    get: (target, key, receiver) => {
      if (!(key in target) && key !== 'then')
        throw new Error(`keytar.${String(key)} is not called by this program`)
      return Reflect.get(target, key, receiver)
    }
  })
  return { keytar: strict, calls: () => ({ ...seen }) }
}

/** A keychain in memory. Unless `trouble` returns null, its result replaces the call's. */
export function memoryKeytar(item: string | null = null) {
  const state = { item, trouble: (): Promise<never> | 'hidden' | null => null }
  const during = async <T>(act: () => T, hidden: T): Promise<T> => {
    await new Promise((resolve) => setImmediate(resolve))
    const trouble = state.trouble()
    return trouble === null ? act() : trouble === 'hidden' ? hidden : trouble
  }
  const real: Keytar = {
    getPassword: () => during(() => state.item, null),
    setPassword: (_service, _account, password) =>
      during(() => {
        state.item = password
      }, undefined),
    deletePassword: () =>
      during(() => {
        const had = state.item !== null
        state.item = null
        return had
      }, false)
  }
  return { state, ...strictKeytar(real) }
}
