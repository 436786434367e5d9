import type { Connection, Endpoint, TokenList } from '@shared/account'
import type { Result } from '@shared/problem'
import type { Kling } from '../kling/client'

/** Which token is used, where it is stored, and which account is open. */
export interface AccountConnection {
  /** The state once the first look into the keychain, and the first check, are through. */
  readonly get: () => Promise<Connection>
  readonly connect: (input: NewToken) => Promise<Result<Connection>>
  /** Has the service check a token. Without a token, asks the keychain again. */
  readonly check: () => Promise<Result<Connection>>
  /** Closes the account. Its token stays where it is. */
  readonly leave: () => Connection
  /** Closes the account and removes its token from this computer. */
  readonly disconnect: () => Promise<Result<Connection>>
  readonly demo: (assets: number) => Promise<Result<Connection>>
  readonly open: (email: string) => Promise<Result<Connection>>
  readonly tokens: () => TokenList
  readonly use: (id: string) => Promise<Result<Connection>>
  readonly rename: (id: string, name: string) => Promise<Result<Connection>>
  readonly remove: (id: string) => Promise<Result<Connection>>
  /** Removes every token from this computer, and closes the account. */
  readonly removeAll: () => Promise<Result<Connection>>
  /** Forgets what was stored, also what the keychain does not show. */
  readonly forget: () => Promise<Result<Connection>>
}

/** A token as the user enters it. */
export interface NewToken {
  readonly token: string
  readonly name: string
  readonly email: string | null
  /** Whether the service is asked before the token is stored. */
  readonly check: boolean
  /** The id of the token it replaces. */
  readonly replaces: string | null
}

/** The part of an open account that the connection decides. */
export interface ConnectedAccount {
  readonly account: string
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly isDemo: boolean
  readonly isChecked: boolean
}
