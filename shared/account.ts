import type { Problem } from './problem'

/**
 * A Kling account that hangs off the token's subscription. Up to three of them, named by e-mail.
 */
export interface Account {
  readonly email: string
  /** When the service's session with Kling ends, epoch milliseconds; null when it did not say. */
  readonly sessionEndsAt: number | null
}

/**
 * Where the token is kept. `session` means main's memory and nowhere else; `why` says what kept it
 * out of the keychain. `demo` is the built-in library: its token is made up and is never stored.
 */
export type TokenStorage =
  | { readonly kind: 'keychain' }
  | { readonly kind: 'session'; readonly why: Problem }
  | { readonly kind: 'demo' }

/** What the program is connected to. The token is in none of these shapes. */
export type Connection =
  | {
      /**
       * Nothing to connect with: the first start, or after "Disconnect". `trouble` is what kept a
       * stored token from us.
       */
      readonly kind: 'none'
      readonly endpoint: Endpoint
      readonly trouble: Problem | null
    }
  | {
      /**
       * A token is known but has not been checked: saved offline, or the last check failed with
       * `trouble`.
       */
      readonly kind: 'unchecked'
      readonly token: string | null
      readonly endpoint: Endpoint
      readonly storage: TokenStorage
      readonly email: string | null
      readonly trouble: Problem | null
    }
  | {
      /**
       * The service accepted the token. `token` is its id, null for the demo's: the same account
       * under another token is opened anew. `open` is the account whose library is shown, null
       * while the user chooses.
       */
      readonly kind: 'ready'
      readonly token: string | null
      readonly endpoint: Endpoint
      readonly storage: TokenStorage
      readonly accounts: readonly Account[]
      readonly open: string | null
    }

/** Where there may be a library on the screen: the service's, or offline the one that was kept. */
export type OpenConnection = Extract<Connection, { readonly kind: 'ready' | 'unchecked' }>

export interface Endpoint {
  /** Base URL of the API, without credentials. */
  readonly url: string
  /** Whether it differs from the one the program ships with; the window then shows it. */
  readonly custom: boolean
}

/** A token this computer knows, without the token. */
export interface KnownToken {
  /** Random, and the same for as long as the token is kept. */
  readonly id: string
  /** The user's word for it; may be empty. */
  readonly name: string
  /** Of the service it was entered for. It is sent to no other. */
  readonly origin: string
  /** The accounts it was last seen to cover. */
  readonly emails: readonly string[]
  readonly kept: 'keychain' | 'session'
}

export interface TokenList {
  readonly tokens: readonly KnownToken[]
  /** The one in use. */
  readonly current: string | null
  /** The service of this start: only its tokens can be used. */
  readonly origin: string
  /** The file that names them could not be read, or not be written. */
  readonly trouble: Problem | null
}

/** Of a name a user gives to a token, in characters. */
export const TOKEN_NAME_LIMIT = 60
