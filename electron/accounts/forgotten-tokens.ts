import type { StoredToken } from '../keychain/item'
import type { TokenBook } from './token-book'

type Value = Pick<StoredToken, 'origin' | 'token'>

/**
 * Tokens that the user has removed and that the keychain may still hold: it was locked, or late to
 * store them. They are deleted as soon as it shows them, also at a later start.
 */
export interface ForgottenTokens {
  /** The tokens that were not forgotten; the same list when none was. */
  readonly leaveOut: (tokens: readonly StoredToken[]) => readonly StoredToken[]
  /** Tokens that a late write may still store. */
  readonly add: (tokens: readonly (Value & { readonly id: string })[]) => Promise<void>
  /** The user has entered it again. */
  readonly takeBack: (token: Value) => void
  /** The keychain holds none of them any more. */
  readonly areGone: () => Promise<void>
}

export function createForgottenTokens(book: TokenBook): ForgottenTokens {
  /** A late write may store a token under the id of the one it replaces, so its value counts too. */
  const values = new Set<string>()
  const isForgotten = (token: StoredToken): boolean =>
    book.forgotten().includes(token.id) || values.has(keyOf(token))

  return {
    leaveOut: (tokens) =>
      tokens.some(isForgotten) ? tokens.filter((token) => !isForgotten(token)) : tokens,

    add: async (tokens) => {
      for (const token of tokens) values.add(keyOf(token))
      await book.forget(tokens.map(({ id }) => id))
    },

    takeBack: (token) => void values.delete(keyOf(token)),

    areGone: async () => {
      values.clear()
      await book.forgottenAreGone()
    }
  }
}

const keyOf = ({ origin, token }: Value): string => `${origin} ${token}`
