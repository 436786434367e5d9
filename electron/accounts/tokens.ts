import { randomUUID } from 'node:crypto'
import type { KnownToken, TokenStorage } from '@shared/account'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { StoredToken } from '../keychain/item'
import type { Vault } from '../keychain/vault'
import type { AccountsFile, BookEntry } from './accounts-file'
import { createForgottenTokens } from './forgotten-tokens'
import { createTokenBook } from './token-book'

/**
 * The tokens this computer knows: those in the keychain, named by accounts.json, and those held in
 * memory for this session only (R26).
 */
export interface Tokens {
  /** Of every origin, without the tokens themselves. */
  readonly list: () => readonly KnownToken[]
  /** The token itself, from the keychain. Only for the origin it was entered for. */
  readonly secret: (id: string, origin: string) => Promise<Result<StoredToken>>
  /**
   * The token used last for an origin, or else its first; null when there is none. A locked
   * keychain is a problem, not an absence.
   */
  readonly last: (origin: string) => Promise<Result<StoredToken | null>>
  /**
   * Stores a token, or holds it for this session where the keychain does not take it. The same
   * token is stored once.
   */
  readonly keep: (
    token: Omit<StoredToken, 'id'>,
    replaces: string | null
  ) => Promise<{ readonly id: string; readonly storage: TokenStorage }>
  /** Remembers what was learnt about a token, and that it is the one in use. */
  readonly learn: (
    id: string,
    known: Partial<Pick<BookEntry, 'emails' | 'lastAccount'>>
  ) => Promise<void>
  readonly lastAccount: (id: string) => string | null
  readonly storageOf: (id: string) => TokenStorage
  readonly rename: (id: string, name: string) => Promise<Result<null>>
  /**
   * Removes a token from this computer. A stored token that the keychain does not show cannot be
   * removed from it: then nothing changes.
   */
  readonly remove: (id: string) => Promise<Result<null>>
  /**
   * Removes every token from this computer. Fails, and changes nothing, when the keychain does not
   * show tokens that it must hold (R43).
   */
  readonly removeAll: () => Promise<Result<null>>
  /**
   * The user's word that the stored tokens are to be forgotten, also those that the keychain does
   * not show. Should it show them later, they are deleted.
   */
  readonly forget: () => Promise<Result<null>>
}

interface SessionToken extends BookEntry {
  readonly token: string
  /** Why it is not in the keychain. */
  readonly why: Problem
}

export function createTokens(vault: Vault, file: AccountsFile): Tokens {
  const book = createTokenBook(file)
  const forgotten = createForgottenTokens(book)
  const sessionOnly = new Map<string, SessionToken>()
  const known = (id: string): BookEntry | undefined => sessionOnly.get(id) ?? book.find(id)

  /** Every write leaves out what was forgotten. */
  const change: Vault['change'] = async (edit, expected) => {
    const written = await vault.change((tokens) => edit(forgotten.leaveOut(tokens)), expected)
    if (written.ok) await forgotten.areGone()
    return written
  }

  /** A keychain that can be read is right about what is in it. */
  const agreeWith = async (stored: readonly StoredToken[]): Promise<void> => {
    for (const { id } of stored) sessionOnly.delete(id)
    await book.agreeWith(stored)
  }

  const read = async (): Promise<Result<readonly StoredToken[]>> => {
    const stored = await vault.read()
    if (!stored.ok) return stored
    if (stored.value === null)
      return book.isExpected() ? fail({ kind: 'keychain-unreadable' }) : ok([])

    const tokens = forgotten.leaveOut(stored.value)
    // A token that cannot be deleted now stays forgotten, and is tried again with the next read.
    if (tokens === stored.value) await forgotten.areGone()
    else await change((left) => left, true)
    await agreeWith(tokens)
    return ok(tokens)
  }

  const amend = (id: string, change: (entry: BookEntry) => BookEntry): Promise<unknown> => {
    const session = sessionOnly.get(id)
    if (session) sessionOnly.set(id, { ...session, ...change(session) })
    return book.amend(id, change)
  }

  const sessionIdOf = (origin: string, token: string): string | undefined =>
    [...sessionOnly.values()].find((entry) => entry.origin === origin && entry.token === token)?.id

  return {
    list: () => [
      ...book.entries().map((entry) => knownAs(entry, 'keychain')),
      ...[...sessionOnly.values()].map((entry) => knownAs(entry, 'session'))
    ],

    secret: async (id, origin) => {
      const entry = known(id)
      if (entry && entry.origin !== origin)
        return fail({ kind: 'token-elsewhere', origin: entry.origin })

      const session = sessionOnly.get(id)
      if (session) return ok(session)

      const stored = await read()
      if (!stored.ok) return stored
      const found = stored.value.find((each) => each.id === id && each.origin === origin)
      return found ? ok(found) : fail({ kind: 'token-gone' })
    },

    last: async (origin) => {
      const stored = await read()
      // A keychain that fails matters only to a user whose token is in it. On a first start it is
      // told when a token is to be stored.
      if (!stored.ok) return book.isExpectedFor(origin) ? stored : ok(null)

      const here = stored.value.filter((entry) => entry.origin === origin)
      return ok(here.find(({ id }) => id === book.lastUsed(origin)) ?? here[0] ?? null)
    },

    keep: async ({ name, origin, token }, replaces) => {
      const replaced =
        replaces === null ? undefined : (book.find(replaces) ?? sessionOnly.get(replaces))
      const old = replaced?.origin === origin ? replaced : undefined
      const named = (before: string): string => name || old?.name || before

      let id = old?.id ?? sessionIdOf(origin, token) ?? randomUUID()
      let after: readonly StoredToken[] = []
      await forgotten.takeBack({ origin, token })
      const written = await change((tokens) => {
        const same = tokens.find((entry) => entry.origin === origin && entry.token === token)
        id = same?.id ?? id
        const kept = { id, name: named(same?.name ?? ''), origin, token }
        after = same?.name === kept.name ? tokens : withToken(tokens, kept)
        return after
      }, book.isExpected())

      if (written.ok) {
        await agreeWith(after)
        return { id, storage: { kind: 'keychain' } }
      }

      // The stored token under this id is not overwritten: the new one gets an id of its own.
      if (book.find(id)) id = randomUUID()
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

    learn: async (id, facts) => {
      await amend(id, (entry) => ({ ...entry, ...facts }))
      await book.markUsed(id)
    },

    lastAccount: (id) => known(id)?.lastAccount ?? null,

    storageOf: (id) => {
      const session = sessionOnly.get(id)
      return session ? { kind: 'session', why: session.why } : { kind: 'keychain' }
    },

    rename: async (id, name) => {
      if (!sessionOnly.has(id)) {
        if (!book.find(id)) return fail({ kind: 'token-gone' })
        const written = await change(
          (tokens) => tokens.map((entry) => (entry.id === id ? { ...entry, name } : entry)),
          true
        )
        if (!written.ok) return written
      }
      await amend(id, (entry) => ({ ...entry, name }))
      return ok(null)
    },

    remove: async (id) => {
      const session = sessionOnly.get(id)
      if (session) {
        sessionOnly.delete(id)
        if (isLate(session)) await forgotten.add([session])
        return ok(null)
      }

      if (!book.find(id)) return ok(null)
      const written = await change((tokens) => tokens.filter((entry) => entry.id !== id), true)
      if (!written.ok) return written
      await book.remove(id)
      return ok(null)
    },

    removeAll: async () => {
      // What was forgotten over a locked keychain is still in it.
      const isHidden = forgotten.areAny()
      const cleared = await (isHidden ? vault.replace() : vault.clear())
      const isExpected = isHidden || book.isExpected()
      if (!cleared.ok && (isExpected || [...sessionOnly.values()].some(isLate))) return cleared
      if (cleared.ok && cleared.value === 'showed-none' && isExpected)
        return fail({ kind: 'keychain-unreadable' })

      sessionOnly.clear()
      await forgotten.areGone()
      await book.clear()
      return ok(null)
    },

    forget: async () => {
      const cleared = await vault.clear()
      // Where no token of ours was ever stored, a keychain that cannot be asked holds none back.
      if (!cleared.ok && book.isExpected()) return cleared

      if (cleared.ok && cleared.value === 'cleared') await forgotten.areGone()
      else if (book.isUnsure()) await forgotten.addAll()
      else await book.forget(book.entries().map(({ id }) => id))
      await forgotten.add([...sessionOnly.values()].filter(isLate))
      sessionOnly.clear()
      await book.clear()
      return ok(null)
    }
  }
}

/** The keychain did not answer in time: it may still store the token. */
const isLate = ({ why }: SessionToken): boolean => why.kind === 'keychain-silent'

/** In the place of the token with the same id, or else at the end. */
const withToken = (tokens: readonly StoredToken[], token: StoredToken): readonly StoredToken[] =>
  tokens.some(({ id }) => id === token.id)
    ? tokens.map((entry) => (entry.id === token.id ? token : entry))
    : [...tokens, token]

const knownAs = (
  { id, name, origin, emails }: BookEntry,
  kept: KnownToken['kept']
): KnownToken => ({ id, name, origin, emails, kept })
