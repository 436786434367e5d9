import type { Account, Connection, Endpoint } from '@shared/account'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Vault } from '../keychain/vault'
import type { Kling } from '../kling/client'
import type { AccountConnection, ConnectedAccount, NewToken } from './account-connection'
import type { AccountsFile } from './accounts-file'
import { type DemoLibrary, openDemoSession } from './demo-session'
import { createLateKeychain } from './late-keychain'
import { createCurrentSession, disconnected, ready, type Session, unchecked } from './session'
import { createTokens } from './tokens'

interface Options {
  readonly endpoint: Endpoint
  readonly vault: Vault
  readonly accounts: AccountsFile
  readonly createKling: (options: { baseUrl: string; token: string }) => Kling
  readonly startDemo: (assets: number) => Promise<DemoLibrary>
  /** Every state this comes to. */
  readonly onState: (connection: Connection) => void
  /** Another account, or none: what belonged to the one before ends. */
  readonly onOpen: (opened: ConnectedAccount | null) => void
  /** The connection has changed without anybody having asked. */
  readonly onChange: () => void
  /** Whether a deletion or an upload runs, or is about to: then no account is closed. */
  readonly isRunning: () => boolean
}

/** Holds the token in no field of its own: it is only inside `Kling`. */
export function createConnection(options: Options): AccountConnection {
  const { endpoint, vault, accounts, createKling, startDemo, onChange, isRunning } = options
  const { origin } = new URL(endpoint.url)
  const tokens = createTokens(vault, accounts)
  const current = createCurrentSession(options)

  const sessionWith = (id: string, token: string): Session => {
    const kling = createKling({ baseUrl: endpoint.url, token })
    return { id, kling, endpoint, storage: tokens.storageOf(id), close: kling.close }
  }
  const lastAccountOf = ({ id }: Session): string | null =>
    id === null ? null : tokens.lastAccount(id)

  const becomeNone = (trouble: Problem | null): Connection =>
    current.become(null, disconnected(endpoint, trouble))
  const becomeUnchecked = (next: Session, trouble: Problem | null): Connection =>
    current.become(next, unchecked(next, lastAccountOf(next), trouble))

  /** Opens an account that the service has named, and remembers it. */
  const becomeReady = async (
    next: Session,
    found: readonly Account[],
    wanted: string | null
  ): Promise<Connection> => {
    const connection = ready(next, found, wanted)
    current.become(next, connection)

    const emails = found.map(({ email }) => email)
    const known = connection.open === null ? { emails } : { emails, lastAccount: connection.open }
    if (next.id !== null) await tokens.learn(next.id, known)
    return connection
  }

  /**
   * A late answer of the keychain may have changed where the token is stored. A token that was
   * forgotten meanwhile keeps its label.
   */
  const relabelled = (session: Session): Session => {
    const isKnown = tokens.list().some(({ id }) => id === session.id)
    return session.id !== null && isKnown
      ? { ...session, storage: tokens.storageOf(session.id) }
      : session
  }

  const checkSession = async (asked: Session): Promise<Result<Connection>> => {
    const before = current.turn()
    const found = await asked.kling.accounts.list()

    const isOvertaken = current.turn() !== before
    if (isOvertaken || (!current.isInUse(asked) && isRunning())) {
      if (!current.isInUse(asked)) asked.close()
      return isOvertaken ? ok(current.connection()) : fail({ kind: 'run-active' })
    }

    const checked = relabelled(asked)
    if (!found.ok) return ok(becomeUnchecked(checked, found.problem))
    return ok(await becomeReady(checked, found.value, lastAccountOf(checked)))
  }

  /** Opens what the keychain shows: at the start, or when it is asked again. */
  const begin = async (): Promise<Result<Connection>> => {
    const before = current.turn()
    const found = await tokens.last(origin)
    if (current.turn() !== before) return ok(current.connection())
    if (!found.ok) {
      noticeSilence(found.problem)
      return ok(becomeNone(found.problem))
    }
    if (found.value === null) return ok(becomeNone(null))

    const next = sessionWith(found.value.id, found.value.token)
    // A known account shows its stored listing at once; the page then asks for the check.
    return lastAccountOf(next) === null ? checkSession(next) : ok(becomeUnchecked(next, null))
  }

  /**
   * Opens what could not be read in time, if the user still waits for it. Otherwise reads what the
   * keychain holds now: a token may have been stored after all, or was removed meanwhile and is
   * deleted.
   */
  const onLateAnswer = async (): Promise<void> => {
    const state = current.connection()
    if (state.kind === 'none' && state.trouble?.kind === 'keychain-silent') {
      await begin()
    } else {
      await tokens.last(origin)
      current.relabel(relabelled)
    }
    onChange()
  }
  const noticeSilence = createLateKeychain(vault, onLateAnswer)

  /** Stores a token, and makes a client that uses it. */
  const store = async ({ token, name, replaces }: NewToken): Promise<Session> => {
    const { id, storage } = await tokens.keep({ token, name, origin }, replaces)
    if (storage.kind === 'session') noticeSilence(storage.why)
    return sessionWith(id, token)
  }

  const leave = (): Connection => becomeNone(null)

  /**
   * A run may have begun while the keychain was waited for. Its account then stays open, with a
   * token that is only in memory now.
   */
  const leaveForgotten = (): Connection =>
    current.session() !== null && isRunning()
      ? current.relabel((session) => ({
          ...session,
          storage: { kind: 'session', why: { kind: 'token-gone' } }
        }))
      : leave()

  /** Replaces the open account, unless a run has begun in it meanwhile. */
  const enter = async (
    next: Session,
    open: () => Connection | Promise<Connection>
  ): Promise<Result<Connection>> => {
    if (!isRunning()) return ok(await open())
    next.close()
    return fail({ kind: 'run-active' })
  }

  const remove = async (id: string): Promise<Result<Connection>> => {
    const removed = await tokens.remove(id)
    if (!removed.ok) return removed
    return ok(current.session()?.id === id ? leaveForgotten() : current.connection())
  }

  const openDemo = async (assets: number): Promise<Result<Connection>> => {
    const demo = await openDemoSession(await startDemo(assets), createKling)
    if (!demo.ok) return demo
    const { session, accounts: found } = demo.value
    return enter(session, () => becomeReady(session, found, null))
  }

  let started: Promise<unknown> | undefined

  return {
    get: async () => {
      started ??= current.session() ? Promise.resolve() : begin()
      await started
      return current.connection()
    },

    connect: async (input) => {
      const { token, email, check } = input
      if (!check) {
        const next = await store(input)
        if (next.id !== null && email !== null) await tokens.learn(next.id, { lastAccount: email })
        return enter(next, () => becomeUnchecked(next, null))
      }

      // Checked before it is stored: a token the service refuses goes nowhere.
      const trial = createKling({ baseUrl: endpoint.url, token })
      const found = await trial.accounts.list()
      trial.close()
      if (!found.ok) return found
      if (email !== null && !found.value.some((account) => account.email === email))
        return fail({ kind: 'account-missing', email })

      const next = await store(input)
      return enter(next, () => becomeReady(next, found.value, email))
    },

    check: async () => {
      const session = current.session()
      if (session)
        return current.connection().kind === 'unchecked'
          ? checkSession(session)
          : ok(current.connection())

      // "Try again" at a keychain: a token that it shows now is then checked like any other.
      const begun = await begin()
      const shown = current.session()
      const state = current.connection()
      const isToCheck = state.kind === 'unchecked' && state.trouble === null
      return shown && isToCheck ? checkSession(shown) : begun
    },

    leave,

    disconnect: async () => {
      const id = current.session()?.id ?? null
      return id === null ? ok(leave()) : remove(id)
    },

    demo: (assets) => {
      const opening = openDemo(assets)
      // Asked for by the command line before there is a page, whose first question then waits.
      started ??= opening
      return opening
    },

    open: async (email) => {
      const session = current.session()
      const state = current.connection()
      if (!session || state.kind !== 'ready') return fail({ kind: 'not-connected' })
      if (!state.accounts.some((account) => account.email === email))
        return fail({ kind: 'account-missing', email })
      return ok(await becomeReady(session, state.accounts, email))
    },

    tokens: () => ({
      tokens: tokens.list(),
      current: current.session()?.id ?? null,
      origin,
      trouble: accounts.trouble()
    }),

    use: async (id) => {
      if (current.session()?.id === id) return ok(current.connection())
      const found = await tokens.secret(id, origin)
      return found.ok ? checkSession(sessionWith(id, found.value.token)) : found
    },

    rename: async (id, name) => {
      const renamed = await tokens.rename(id, name)
      return renamed.ok ? ok(current.connection()) : renamed
    },

    remove,

    removeAll: async () => {
      const removed = await tokens.removeAll()
      if (!removed.ok) return removed
      // A run may have begun meanwhile: then its account stays open, and its files stay.
      const state = leaveForgotten()
      return state.kind === 'none' ? ok(state) : fail({ kind: 'run-active' })
    },

    forget: async () => {
      const forgotten = await tokens.forget()
      if (!forgotten.ok) return forgotten
      const session = current.session()
      const isForgotten = session === null || session.storage.kind === 'keychain'
      return ok(isForgotten ? leaveForgotten() : current.connection())
    }
  }
}
