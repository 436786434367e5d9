import { createHash, randomBytes } from 'node:crypto'
import type { StoredToken } from '../keychain/item'
import type { TokenBook } from './token-book'

type Value = Pick<StoredToken, 'origin' | 'token'>

/**
 * Tokens that the user has removed and that the keychain may still hold: it was locked, or late to
 * store them. They are deleted as soon as it shows them, also at a later start.
 */
export interface ForgottenTokens {
  /** Whether the keychain may still hold one. */
  readonly areAny: () => boolean
  /** The tokens that were not forgotten; the same list when none was. */
  readonly leaveOut: (tokens: readonly StoredToken[]) => readonly StoredToken[]
  /** Everything the keychain holds, whatever that is: nobody knows its names any more. */
  readonly addAll: () => Promise<void>
  /** Tokens that a late write may still store. */
  readonly add: (tokens: readonly (Value & { readonly id: string })[]) => Promise<void>
  /** The user has entered it again. */
  readonly takeBack: (token: Value) => Promise<void>
  /** The keychain holds none of them any more. */
  readonly areGone: () => Promise<void>
}

export function createForgottenTokens(book: TokenBook): ForgottenTokens {
  const isForgotten = (token: StoredToken): boolean => {
    const marks = book.forgotten()
    if (marks.some((mark) => mark === token.id || isMarkOf(mark, token))) return true
    return marks.includes(EVERYTHING) && !marks.some((mark) => isExceptFor(mark, token))
  }

  return {
    areAny: () => book.forgotten().length > 0,

    leaveOut: (tokens) =>
      tokens.some(isForgotten) ? tokens.filter((token) => !isForgotten(token)) : tokens,

    addAll: async () => {
      await book.forget([EVERYTHING])
    },

    add: async (tokens) => {
      // A late write may store a token under the id of the one it replaces, so its value counts
      // too.
      await book.forget(tokens.flatMap((token) => [token.id, markOf(token)]))
    },

    takeBack: async (token) => {
      await book.takeBack((mark) => isMarkOf(mark, token))
      // The keychain may be late to store it, and shows it among those it held before.
      if (book.forgotten().includes(EVERYTHING)) await book.forget([`${EXCEPT}${markOf(token)}`])
    },

    areGone: async () => {
      await book.forgottenAreGone()
    }
  }
}

const EVERYTHING = '*'
/** Stands before the mark of a token that was entered since. */
const EXCEPT = '!'
const PREFIX = 'sha256'

/** Stands for a token in accounts.json: `sha256:<salt>:<hash>`, which does not tell the token. */
function markOf({ origin, token }: Value, salt = randomBytes(16).toString('hex')): string {
  const hash = createHash('sha256').update(`${salt} ${origin} ${token}`).digest('hex')
  return `${PREFIX}:${salt}:${hash}`
}

function isMarkOf(mark: string, token: Value): boolean {
  const [prefix, salt] = mark.split(':')
  return prefix === PREFIX && salt !== undefined && mark === markOf(token, salt)
}

const isExceptFor = (mark: string, token: Value): boolean =>
  mark.startsWith(EXCEPT) && isMarkOf(mark.slice(EXCEPT.length), token)
