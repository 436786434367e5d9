import type { Connection, Endpoint, TokenList } from '@shared/account'
import type { Result } from '@shared/problem'
import type { Kling } from '../kling/client'

/** Which token is used, where it is kept, and which account is open. */
export interface AccountConnection {
  /** What is known once the first look into the keychain, and the first check, are through. */
  readonly get: () => Promise<Connection>
  readonly connect: (input: NewToken) => Promise<Result<Connection>>
  /**
   * Asks the service about a token that was not checked yet. Without one, asks the keychain again.
   */
  readonly check: () => Promise<Result<Connection>>
  /** Closes the account. Its token stays where it is. */
  readonly leave: () => Connection
  readonly disconnect: () => Promise<Result<Connection>>
  readonly demo: (assets: number) => Promise<Result<Connection>>
  readonly open: (email: string) => Promise<Result<Connection>>
  readonly tokens: () => TokenList
  readonly use: (id: string) => Promise<Result<Connection>>
  readonly rename: (id: string, name: string) => Promise<Result<Connection>>
  readonly remove: (id: string) => Promise<Result<Connection>>
  readonly forget: () => Promise<Result<Connection>>
}

export interface NewToken {
  readonly token: string
  readonly name: string
  readonly email: string | null
  readonly check: boolean
  readonly replaces: string | null
}

/** What is opened: the part of an open account that the connection decides. */
export interface Opened {
  readonly account: string
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly isDemo: boolean
  readonly isChecked: boolean
}
