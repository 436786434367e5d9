import { fail, ok, type Result } from '@shared/problem'
import { oneAtATime } from '../time/one-at-a-time'
import { checkLength, decodeItem, encodeItem, type StoredToken } from './item'
import { createSingleCall } from './single-call'
import { problemOfKeychain, problemOfLoading } from './trouble'

const SERVICE = 'Kling Sweep'

/** A wedged keychain service may never answer. */
export const KEYCHAIN_LIMIT_MS = 5_000

/**
 * The three calls of keytar that this program makes. `findCredentials` is not among them: on a
 * locked keyring it ends the process.
 */
export interface Keytar {
  getPassword(service: string, account: string): Promise<string | null>
  setPassword(service: string, account: string, password: string): Promise<void>
  deletePassword(service: string, account: string): Promise<boolean>
}

/** `showed-none`: nothing was removed, since there was no item or the keychain is locked. */
export type Cleared = 'cleared' | 'showed-none'

/** The tokens in the system's keychain. Every call waits for the one before. */
export interface Vault {
  /**
   * Every stored token, of every origin. Null when the keychain shows no item: there is none, or
   * the keychain is locked.
   */
  readonly read: () => Promise<Result<readonly StoredToken[] | null>>
  /**
   * Reads, edits and writes, as one turn. Writes nothing when the item cannot be read first, since
   * that would overwrite other tokens; with `expected`, an item that reads as absent counts as
   * locked. Tokens that `edit` returns unchanged are not written.
   */
  readonly change: (
    edit: (tokens: readonly StoredToken[]) => readonly StoredToken[],
    expected: boolean
  ) => Promise<Result<null>>
  /** Removes the item, whatever is in it. */
  readonly clear: () => Promise<Result<Cleared>>
  /**
   * Removes the item for sure: one that is not shown is replaced by an empty one first, which a
   * locked keychain does not do before it is unlocked.
   */
  readonly replace: () => Promise<Result<Cleared>>
  /** A call that has not answered holds a thread: the process cannot end by itself. */
  readonly isOutstanding: () => boolean
  /** Resolves when no call is outstanding. */
  readonly whenFree: () => Promise<void>
}

interface Options {
  /** Imports keytar, late: the window opens on a machine without it too. */
  readonly load: () => Promise<Keytar>
  /** The item's name; see `itemNameOf`. One item, since macOS asks its user once per item. */
  readonly item: string
  readonly limitMs?: number
  readonly platform?: NodeJS.Platform
}

export function createVault({
  load,
  item,
  limitMs = KEYCHAIN_LIMIT_MS,
  platform = process.platform
}: Options): Vault {
  const next = oneAtATime()
  const single = createSingleCall(limitMs)
  /**
   * An answer that came too late is used by the next read, so that a user who has just answered the
   * system's question is not asked again.
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
    const isOfUse = answer.ok ? answer.value !== null : answer.problem.kind === 'keychain-denied'
    late = isOfUse ? answer : null
  }

  const readItem = async (): Promise<Result<string | null>> => {
    const kept = late
    late = null
    return kept ?? withKeytar((keytar) => keytar.getPassword(SERVICE, item), keepLate)
  }

  const readAll = async (): Promise<Result<readonly StoredToken[] | null>> => {
    const text = await readItem()
    if (!text.ok) return text
    return text.value === null ? ok(null) : decodeItem(text.value)
  }

  const remove = (): Promise<Result<boolean>> => {
    // The next read must not bring back what is removed here.
    late = null
    return withKeytar((keytar) => keytar.deletePassword(SERVICE, item))
  }

  const clearNow = async (): Promise<Result<Cleared>> => {
    const removed = await remove()
    return removed.ok ? ok(removed.value ? 'cleared' : 'showed-none') : removed
  }

  const write = async (tokens: readonly StoredToken[]): Promise<Result<unknown>> => {
    if (tokens.length === 0) return remove()
    const text = encodeItem(tokens)
    const length = checkLength(text, platform)
    return length.ok ? withKeytar((keytar) => keytar.setPassword(SERVICE, item, text)) : length
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

    clear: () => next(clearNow),

    replace: () =>
      next(async () => {
        const cleared = await clearNow()
        if (!cleared.ok || cleared.value === 'cleared') return cleared
        const text = encodeItem([])
        const written = await withKeytar((keytar) => keytar.setPassword(SERVICE, item, text))
        return written.ok ? clearNow() : written
      }),
    isOutstanding: single.isOutstanding,
    whenFree: single.whenFree
  }
}
