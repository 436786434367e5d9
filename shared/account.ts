import type { Problem } from './problem'

/**
 * A Kling account linked to the token's subscription (at most three), identified by e-mail.
 */
export interface Account {
  readonly email: string
  /** When the service's session with Kling ends, epoch milliseconds; null when not known. */
  readonly sessionEndsAt: number | null
}

/**
 * Where the token is stored. `session`: only in main's memory, because of `why`. `demo`: nowhere,
 * since the demo library's token is made up.
 */
export type TokenStorage =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'session'; readonly why: Problem }
  | { readonly kind: 'demo' }

/** What the program is connected to. No variant carries the token. */
export type Connection =
  | {
      /**
       * No token is known: the first start, or after "Disconnect". `trouble`: why a stored one
       * could not be read.
       */
      readonly kind: 'none'
      readonly endpoint: Endpoint
      readonly trouble: Problem | null
    }
  | {
      /** The token has not been checked: saved offline, or the check failed with `trouble`. */
      readonly kind: 'unchecked'
      readonly token: string | null
      readonly endpoint: Endpoint
      readonly storage: TokenStorage
      readonly email: string | null
      readonly trouble: Problem | null
    }
  | {
      /**
       * The service accepted the token. `token` is its id, null in the demo: the page reloads the
       * library when it changes, even if the account is the same. `open` is the account whose
       * library is shown, null while the user chooses.
       */
      readonly kind: 'ready'
      readonly token: string | null
      readonly endpoint: Endpoint
      readonly storage: TokenStorage
      readonly accounts: readonly Account[]
      readonly open: string | null
    }

/** The variants that may show a library: the service's, or the stored one while offline. */
export type OpenConnection = Extract<Connection, { readonly kind: 'ready' | 'unchecked' }>

export interface Endpoint {
  /** Base URL of the API, without credentials. */
  readonly url: string
  /** Differs from the built-in one, so the window shows it. */
  readonly custom: boolean
}

/** What the page may know about a stored token. */
export interface KnownToken {
  /** Random; stays the same while the token is stored. */
  readonly id: string
  /** Chosen by the user; may be empty. */
  readonly name: string
  /** The service it was entered for, and the only one it is sent to. */
  readonly origin: string
  /** Its accounts when it was last checked. */
  readonly emails: readonly string[]
  readonly kept: 'keychain' | 'session'
}

export interface TokenList {
  readonly tokens: readonly KnownToken[]
  /** The id of the token in use. */
  readonly current: string | null
  /** The service this program was started for. Only its tokens can be used. */
  readonly origin: string
  /** The file with their names could not be read or written. */
  readonly trouble: Problem | null
}

/** Characters in a token's name. */
export const TOKEN_NAME_LIMIT = 60
