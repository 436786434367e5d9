import { randomUUID } from 'node:crypto'
import type { KnownToken, TokenStorage } from '@shared/account'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { StoredToken } from '../keychain/item'
import type { Vault } from '../keychain/vault'
import type { AccountsFile, BookEntry } from './accounts-file'

/**
 * The tokens this computer knows: those in the keychain, named by accounts.json, and those that are
 * kept for this session only (R26).
 */
export interface Tokens {
  /** Of every origin, without the tokens. */
  readonly list: () => readonly KnownToken[]
  /** The token itself, from the keychain. Only for the origin it was entered for. */
  readonly secret: (id: string, origin: string) => Promise<Result<StoredToken>>
  /**
   * The token that was last used for an origin, or else its first; null when there is none. A
   * locked keychain is a problem, not an absence.
   */
  readonly last: (origin: string) => Promise<Result<StoredToken | null>>
  /**
   * Stores a token; where the keychain does not take it, keeps it for this session. The same token
   * is kept once.
   */
  readonly keep: (
    token: Omit<StoredToken, 'id'>,
    replaces: string | null
  ) => Promise<{ readonly id: string; readonly storage: TokenStorage }>
  /** Takes down what was learnt about a token, and that it is the one in use. */
  readonly learn: (
    id: string,
    known: Partial<Pick<BookEntry, 'emails' | 'lastAccount'>>
  ) => Promise<void>
  readonly lastAccount: (id: string) => string | null
  readonly storageOf: (id: string) => TokenStorage
  readonly rename: (id: string, name: string) => Promise<Result<null>>
  /**
   * From this computer. What the keychain does not show cannot be taken out of it: then nothing
   * changes.
   */
  readonly remove: (id: string) => Promise<Result<null>>
  /** Forgets every stored token, also one that the keychain does not show. */
  readonly forget: () => Promise<Result<null>>
}

interface SessionToken extends BookEntry {
  readonly token: string
  readonly why: Problem
}

export function createTokens(vault: Vault, file: AccountsFile): Tokens {
  const sessionOnly = new Map<string, SessionToken>()
  const entryOf = (id: string): BookEntry | undefined =>
    file.get().tokens.find((entry) => entry.id === id)
  /**
   * Whether the keychain must hold something of ours: then an empty answer means that it is locked.
   */
  const isExpected = (): boolean => file.get().tokens.length > 0 || file.get().unsure

  const read = async (): Promise<Result<readonly StoredToken[]>> => {
    const stored = await vault.read()
    if (!stored.ok) return stored
    if (stored.value === null) return isExpected() ? fail({ kind: 'keychain-unreadable' }) : ok([])
    await reconcile(stored.value)
    return ok(stored.value)
  }
  /**
   * A keychain that can be read is right about what is in it; the file keeps what else is known.
   */
  const reconcile = async (stored: readonly StoredToken[]): Promise<void> => {
    for (const { id } of stored) sessionOnly.delete(id)
    await file.update((book) => {
      const isSame =
        !book.unsure &&
        book.tokens.length === stored.length &&
        stored.every(({ id, name }, at) => is(book.tokens[at], id, name))
      if (isSame) return book
      const tokens = stored.map(({ id, name, origin }) => ({
        emails: [],
        lastAccount: null,
        ...entryOf(id),
        id,
        name,
        origin
      }))
      return { ...book, tokens, unsure: false }
    })
  }
  const amend = (id: string, change: (entry: BookEntry) => BookEntry): Promise<unknown> => {
    const session = sessionOnly.get(id)
    if (session) sessionOnly.set(id, { ...session, ...change(session) })
    return file.update((book) =>
      entryOf(id)
        ? { ...book, tokens: book.tokens.map((entry) => (entry.id === id ? change(entry) : entry)) }
        : book
    )
  }
  const without = (id: string) => (tokens: readonly StoredToken[]) =>
    tokens.filter((entry) => entry.id !== id)

  return {
    list: () => [
      ...file.get().tokens.map((entry) => knownAs(entry, 'keychain')),
      ...[...sessionOnly.values()].map((entry) => knownAs(entry, 'session'))
    ],
    secret: async (id, origin) => {
      const known = sessionOnly.get(id) ?? entryOf(id)
      if (known && known.origin !== origin)
        return fail({ kind: 'token-elsewhere', origin: known.origin })
      const session = sessionOnly.get(id)
      if (session) return ok(session)
      const stored = await read()
      if (!stored.ok) return stored
      const found = stored.value.find((entry) => entry.id === id && entry.origin === origin)
      return found ? ok(found) : fail({ kind: 'token-gone' })
    },
    last: async (origin) => {
      const stored = await read()
      // A keychain that fails matters to somebody whose token is in it. On a first start it is told
      // when a token is to be stored.
      if (!stored.ok)
        return file.get().unsure || file.get().tokens.some((entry) => entry.origin === origin)
          ? stored
          : ok(null)
      const here = stored.value.filter((entry) => entry.origin === origin)
      return ok(here.find(({ id }) => id === file.get().last[origin]) ?? here[0] ?? null)
    },
    keep: async ({ name, origin, token }, replaces) => {
      const replaced =
        replaces === null ? undefined : (entryOf(replaces) ?? sessionOnly.get(replaces))
      const old = replaced?.origin === origin ? replaced : undefined
      let id =
        old?.id ??
        [...sessionOnly.values()].find((entry) => entry.origin === origin && entry.token === token)
          ?.id ??
        randomUUID()
      const named = (before: string): string => name || old?.name || before
      let after: readonly StoredToken[] = []
      const written = await vault.change((tokens) => {
        const same = tokens.find((entry) => entry.origin === origin && entry.token === token)
        id = same?.id ?? id
        const kept = { id, name: named(same?.name ?? ''), origin, token }
        after = tokens
        if (same?.name === kept.name) return tokens
        after = tokens.some((entry) => entry.id === id)
          ? tokens.map((entry) => (entry.id === id ? kept : entry))
          : [...tokens, kept]
        return after
      }, isExpected())
      if (written.ok) {
        await reconcile(after)
        return { id, storage: { kind: 'keychain' } }
      }
      // The stored one is not overwritten: its place is taken for this session only.
      if (entryOf(id)) id = randomUUID()
      sessionOnly.set(id, {
        id,
        name: named(''),
        origin,
        emails: [],
        lastAccount: old?.lastAccount ?? null,
        token,
        why: written.problem
      })
      return { id, storage: { kind: 'session', why: written.problem } }
    },
    learn: async (id, known) => {
      await amend(id, (entry) => ({ ...entry, ...known }))
      await file.update((book) => {
        const entry = entryOf(id)
        return !entry || book.last[entry.origin] === id
          ? book
          : { ...book, last: { ...book.last, [entry.origin]: id } }
      })
    },
    lastAccount: (id) => (sessionOnly.get(id) ?? entryOf(id))?.lastAccount ?? null,
    storageOf: (id) => {
      const session = sessionOnly.get(id)
      return session ? { kind: 'session', why: session.why } : { kind: 'keychain' }
    },
    rename: async (id, name) => {
      if (!sessionOnly.has(id)) {
        if (!entryOf(id)) return fail({ kind: 'token-gone' })
        const written = await vault.change(
          (tokens) => tokens.map((entry) => (entry.id === id ? { ...entry, name } : entry)),
          true
        )
        if (!written.ok) return written
      }
      await amend(id, (entry) => ({ ...entry, name }))
      return ok(null)
    },
    remove: async (id) => {
      if (sessionOnly.delete(id) || !entryOf(id)) return ok(null)
      const written = await vault.change(without(id), true)
      if (!written.ok) return written
      await file.update((book) => ({
        ...book,
        tokens: book.tokens.filter((entry) => entry.id !== id)
      }))
      return ok(null)
    },
    forget: async () => {
      const cleared = await vault.clear()
      // Where nothing of ours was ever put, a keychain that cannot be asked holds nothing back.
      if (!cleared.ok && isExpected()) return cleared
      sessionOnly.clear()
      await file.update(() => ({ tokens: [], last: {}, unsure: false }))
      return ok(null)
    }
  }
}

const is = (entry: BookEntry | undefined, id: string, name: string): boolean =>
  entry?.id === id && entry.name === name

const knownAs = (
  { id, name, origin, emails }: BookEntry,
  kept: KnownToken['kept']
): KnownToken => ({ id, name, origin, emails, kept })
