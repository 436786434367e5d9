import type { Keytar } from '../../../electron/keychain/vault'

const SERVICE = 'Kling Sweep'
/** Of one length: Windows matches names by prefix. */
const ACCOUNT = /^tokens-[0-9a-f]{16}$/

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
  /** One item per program: macOS asks its user once per item. */
  let item: string | null = null
  const named = (service: string, account: string): void => {
    item ??= account
    if (service !== SERVICE || account !== item || !ACCOUNT.test(account))
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

/** A keychain in memory, which several programs may share. */
export const memoryItems = (): Map<string, string> => new Map()

/**
 * The keychain in memory as one program sees it; `item` is what an earlier start has stored. Unless
 * `trouble` returns null, its result replaces the call's.
 */
export function memoryKeytar(item: string | null = null, items = memoryItems()) {
  let account: string | null = null
  /** What is in the item before the program has named it. */
  let early = item
  const state = {
    trouble: (): Promise<never> | 'hidden' | null => null,
    get item(): string | null {
      return account === null ? early : (items.get(account) ?? null)
    },
    set item(next: string | null) {
      if (account === null) early = next
      else if (next === null) items.delete(account)
      else items.set(account, next)
    }
  }

  const during = async <T>(name: string, act: () => T, hidden: T): Promise<T> => {
    if (account === null) {
      account = name
      if (early !== null) items.set(name, early)
    }
    await new Promise((resolve) => setImmediate(resolve))
    const trouble = state.trouble()
    if (trouble === null) return act()
    return trouble === 'hidden' ? hidden : trouble
  }
  const real: Keytar = {
    getPassword: (_service, name) => during(name, () => items.get(name) ?? null, null),
    setPassword: (_service, name, password) =>
      during(name, () => void items.set(name, password), undefined),
    deletePassword: (_service, name) => during(name, () => items.delete(name), false)
  }
  return { state, ...strictKeytar(real) }
}
