import type { Account, Connection, Endpoint, TokenStorage } from '@shared/account'
import type { Problem } from '@shared/problem'
import type { Kling } from '../kling/client'
import type { ConnectedAccount } from './account-connection'

/** A client with its token, from the moment it is used until it is closed. */
export interface Session {
  /** The token's id; null for the demo's. */
  readonly id: string | null
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly storage: TokenStorage
  readonly close: () => void
}

/** The session in use, and what is said of it. */
interface CurrentSession {
  readonly session: () => Session | null
  readonly connection: () => Connection
  /** Counts the changes: an answer that was asked for before the latest one is dropped. */
  readonly turn: () => number
  readonly isInUse: (session: Session) => boolean
  /** Takes the place of the session before, which is closed. */
  readonly become: (next: Session | null, connection: Connection) => Connection
  /** Says of the session in use where its token is now. The account stays open. */
  readonly relabel: (label: (session: Session) => Session) => Connection
}

interface Options {
  readonly endpoint: Endpoint
  /** Every state this comes to. */
  readonly onState: (connection: Connection) => void
  /** Another account, or none: what belonged to the one before ends. */
  readonly onOpen: (opened: ConnectedAccount | null) => void
}

export function createCurrentSession({ endpoint, onState, onOpen }: Options): CurrentSession {
  let session: Session | null = null
  let connection: Connection = disconnected(endpoint, null)
  let turn = 0

  /** Compared by client, since a session is replaced when its token's storage changes. */
  const isInUse = (other: Session | null): boolean => session?.kling === other?.kling

  return {
    session: () => session,
    connection: () => connection,
    turn: () => turn,
    isInUse,

    become: (next, state) => {
      if (!isInUse(next)) session?.close()
      session = next
      connection = state
      turn += 1

      onState(state)
      onOpen(next && connectedAccount(next, state))
      return state
    },

    relabel: (label) => {
      session = session && label(session)
      if (session && connection.kind !== 'none')
        connection = { ...connection, storage: session.storage }
      return connection
    }
  }
}

export const disconnected = (endpoint: Endpoint, trouble: Problem | null): Connection => ({
  kind: 'none',
  endpoint,
  trouble
})

/** `email`: the account that was open last. */
export const unchecked = (
  { id, endpoint, storage }: Session,
  email: string | null,
  trouble: Problem | null
): Connection => ({ kind: 'unchecked', token: id, endpoint, storage, email, trouble })

/** Opens the account that is wanted, or else the only one there is. */
export function ready(
  { id, endpoint, storage }: Session,
  accounts: readonly Account[],
  wanted: string | null
): Extract<Connection, { readonly kind: 'ready' }> {
  const only = accounts.length === 1 ? accounts[0]?.email : undefined
  const open = accounts.find(({ email }) => email === wanted)?.email ?? only ?? null
  return { kind: 'ready', token: id, endpoint, storage, accounts, open }
}

/**
 * The account whose library may be shown. Until the service has accepted the token that is the last
 * one that was open, and only its stored listing.
 */
function connectedAccount(
  { kling, endpoint, storage }: Session,
  connection: Connection
): ConnectedAccount | null {
  if (connection.kind === 'none') return null

  const isChecked = connection.kind === 'ready'
  const account = isChecked ? connection.open : connection.email
  if (account === null) return null
  return { account, kling, endpoint, isDemo: storage.kind === 'demo', isChecked }
}
