import { fail, ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { checkLength, decodeItem, encodeItem, type StoredToken } from './item'
import { createSingleCall } from './single-call'
import { problemOfKeychain, problemOfLoading } from './trouble'

/**
 * One item, with fixed names: macOS asks its user once per item, and Windows matches names by
 * prefix.
 */
const SERVICE = 'Kling Sweep'
const ITEM = 'api-tokens'

/** A wedged keychain service may never answer. */
export const KEYCHAIN_LIMIT_MS = 5_000

/**
 * The three calls of keytar this program makes. `findCredentials` is not among them: with a locked
 * keyring it ends the process.
 */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

export interface Vault {
  /**
   * Every token that is stored, of whatever origin; null when the keychain shows none: there is
   * none, or it is locked.
   */
  readonly read: () => Promise<Result<readonly StoredToken[] | null>>
  /**
   * Reads, changes, writes, as one turn. Writes nothing when the item cannot be read first, since
   * that would overwrite other tokens; with `expected` an item that reads as absent counts as
   * locked. What `edit` hands back as it was is not written.
   */
  readonly change: (
    edit: (tokens: readonly StoredToken[]) => readonly StoredToken[],
    expected: boolean
  ) => Promise<Result<null>>
  /**
   * Takes the item away, whatever is in it. False: the keychain showed none; a locked one keeps it.
   */
  readonly clear: () => Promise<Result<boolean>>
  /** A call that has not answered holds a thread: the process cannot end by itself. */
  readonly isOutstanding: () => boolean
  readonly whenFree: () => Promise<void>
}

interface Options {
  /** Imports keytar, late: a machine without it still opens its window. */
  readonly load: () => Promise<Keytar>
  readonly limitMs?: number
  readonly platform?: NodeJS.Platform
}

export function createVault({
  load,
  limitMs = KEYCHAIN_LIMIT_MS,
  platform = process.platform
}: Options): Vault {
  const next = oneAtATime()
  const single = createSingleCall(limitMs)
  /**
   * What came after its time: of use to the next read, so that a user who has answered the system's
   * question is not asked again.
   */
  let late: Result<string | null> | null = null

  const withKeytar = async <T>(
    call: (keytar: Keytar) => Promise<T>,
    onLate?: (answer: Result<T>) => void
  ): Promise<Result<T>> => {
    const loaded = await load().then(ok, (error: unknown) => fail(problemOfLoading(error)))
    return loaded.ok ? single.make(() => call(loaded.value), problemOfKeychain, onLate) : loaded
  }
  const keepLate = (answer: Result<string | null>): void => {
    const isWorthIt = answer.ok ? answer.value !== null : answer.problem.kind === 'keychain-denied'
    late = isWorthIt ? answer : null
  }
  const readItem = async (): Promise<Result<string | null>> => {
    const kept = late
    late = null
    return kept ?? withKeytar((keytar) => keytar.getPassword(SERVICE, ITEM), keepLate)
  }
  const readAll = async (): Promise<Result<readonly StoredToken[] | null>> => {
    const item = await readItem()
    return !item.ok ? item : item.value === null ? ok(null) : decodeItem(item.value)
  }
  const remove = (): Promise<Result<boolean>> => {
    // Otherwise the next read would bring back what was taken away.
    late = null
    return withKeytar((keytar) => keytar.deletePassword(SERVICE, ITEM))
  }
  const write = async (tokens: readonly StoredToken[]): Promise<Result<unknown>> => {
    if (tokens.length === 0) return remove()
    const item = encodeItem(tokens)
    const length = checkLength(item, platform)
    return length.ok ? withKeytar((keytar) => keytar.setPassword(SERVICE, ITEM, item)) : length
  }

  return {
    read: () => next(readAll),
    change: (edit, expected) =>
      next(async () => {
        const before = await readAll()
        if (!before.ok) return before
        if (before.value === null && expected) return fail({ kind: 'keychain-unreadable' })
        const tokens = before.value ?? []
        const edited = edit(tokens)
        if (edited === tokens) return ok(null)
        const written = await write(edited)
        return written.ok ? ok(null) : written
      }),
    clear: () => next(remove),
    isOutstanding: single.isOutstanding,
    whenFree: single.whenFree
  }
}
