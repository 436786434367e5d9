import type { Account, Connection, Endpoint, TokenStorage } from '@shared/account'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Vault } from '../keychain/vault'
import type { Kling } from '../kling/client'
import type { AccountsFile } from './accounts-file'
import type { AccountConnection, NewToken, Opened } from './connecting'
import { createTokens } from './tokens'

export interface DemoLibrary {
  readonly baseUrl: string
  readonly token: string
  readonly close: () => Promise<void>
}

interface Options {
  readonly endpoint: Endpoint
  readonly vault: Vault
  readonly accounts: AccountsFile
  readonly createKling: (options: { baseUrl: string; token: string }) => Kling
  readonly startDemo: (assets: number) => Promise<DemoLibrary>
  /** Every state this comes to. */
  readonly onState?: (connection: Connection) => void
  /** Another account, or none: what belonged to the one before ends. */
  readonly onOpen: (opened: Opened | null) => void
  /** The connection is another one without anybody having asked. */
  readonly onChange: () => void
  /** Whether a deletion runs, or is about to: then no account is closed. */
  readonly isRunning: () => boolean
}

interface Session {
  /** Of the token; null for the demo's. */
  readonly id: string | null
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly storage: TokenStorage
  readonly close: () => void
}

/** Holds the token in no field of its own: only inside `Kling`. */
export function createConnection(options: Options): AccountConnection {
  const { endpoint, vault, accounts, createKling, onOpen } = options
  const { origin } = new URL(endpoint.url)
  const tokens = createTokens(vault, accounts)
  let session: Session | null = null
  /** Counts the changes: what was found out meanwhile for an earlier one is dropped. */
  let turn = 0
  let state: Connection = { kind: 'none', endpoint, trouble: null }

  const sessionWith = (id: string, token: string, storage: TokenStorage): Session => {
    const kling = createKling({ baseUrl: endpoint.url, token })
    return { id, kling, endpoint, storage, close: kling.close }
  }
  const none = (trouble: Problem | null): Connection => ({ kind: 'none', endpoint, trouble })
  const unchecked = (next: Session, trouble: Problem | null): Connection => ({
    kind: 'unchecked',
    token: next.id,
    endpoint: next.endpoint,
    storage: next.storage,
    email: next.id === null ? null : tokens.lastAccount(next.id),
    trouble
  })

  /** By its client: what is said of a session may change while it is in use. */
  const isInUse = (next: Session | null): boolean => session?.kling === next?.kling
  const become = (next: Session | null, connection: Connection): Connection => {
    if (!isInUse(next)) session?.close()
    session = next
    state = connection
    turn += 1
    options.onState?.(connection)
    onOpen(next && openedBy(next, connection))
    return connection
  }
  const ready = (next: Session, found: readonly Account[], wanted: string | null): Connection => {
    const only = found.length === 1 ? found[0]?.email : undefined
    const open = found.find(({ email }) => email === wanted)?.email ?? only ?? null
    return become(next, {
      kind: 'ready',
      token: next.id,
      endpoint: next.endpoint,
      storage: next.storage,
      accounts: found,
      open
    })
  }
  const opened = async (
    next: Session,
    found: readonly Account[],
    wanted: string | null
  ): Promise<Connection> => {
    const connection = ready(next, found, wanted)
    const account = connection.kind === 'ready' ? connection.open : null
    const emails = found.map(({ email }) => email)
    if (next.id !== null)
      await tokens.learn(next.id, account === null ? { emails } : { emails, lastAccount: account })
    return connection
  }
  /**
   * What is said of where its token is may have been overtaken by a late answer. One that was
   * forgotten is said to be where it was.
   */
  const relabelled = (one: Session): Session => {
    const isKnown = tokens.list().some(({ id }) => id === one.id)
    return one.id !== null && isKnown ? { ...one, storage: tokens.storageOf(one.id) } : one
  }
  const checkSession = async (asked: Session): Promise<Result<Connection>> => {
    const before = turn
    const found = await asked.kling.accounts.list()
    const isOvertaken = turn !== before
    if (isOvertaken || (!isInUse(asked) && options.isRunning())) {
      if (!isInUse(asked)) asked.close()
      return isOvertaken ? ok(state) : fail({ kind: 'run-active' })
    }
    const checked = relabelled(asked)
    if (!found.ok) return ok(become(checked, unchecked(checked, found.problem)))
    return ok(
      await opened(
        checked,
        found.value,
        checked.id === null ? null : tokens.lastAccount(checked.id)
      )
    )
  }

  /** The account may have been left, or be another one, since it was asked for. */
  const relabel = (label: (one: Session) => Session): Connection => {
    session = session && label(session)
    if (session && state.kind !== 'none') state = { ...state, storage: session.storage }
    return state
  }
  /**
   * A call that is late may still be answered: then what could not be read is read, and what was
   * stored after all is said to be.
   */
  let isRecovering = false
  const recover = async (): Promise<void> => {
    if (isRecovering) return
    isRecovering = true
    await vault.whenFree()
    isRecovering = false
    if (session === null) await begin()
    else if (session.id !== null && session.storage.kind === 'session') {
      await tokens.last(origin)
      relabel(relabelled)
    }
    options.onChange()
  }
  const recoverFrom = (problem: Problem): Problem => {
    if (vault.isOutstanding() && problem.kind === 'keychain-silent') void recover()
    return problem
  }

  const begin = async (): Promise<Result<Connection>> => {
    const before = turn
    const found = await tokens.last(origin)
    if (turn !== before) return ok(state)
    if (!found.ok) return ok(become(null, none(recoverFrom(found.problem))))
    if (found.value === null) return ok(become(null, none(null)))
    const { id, token } = found.value
    const next = sessionWith(id, token, tokens.storageOf(id))
    // Whoever was here before sees what was kept at once; the page asks for the check.
    return tokens.lastAccount(id) === null
      ? checkSession(next)
      : ok(become(next, unchecked(next, null)))
  }
  let started: Promise<unknown> | undefined

  /** Stores the token, and speaks with it from now on. */
  const take = async ({ token, name, replaces }: NewToken): Promise<Session> => {
    const { id, storage } = await tokens.keep({ token, name, origin }, replaces)
    if (storage.kind === 'session') recoverFrom(storage.why)
    return sessionWith(id, token, storage)
  }
  const leave = (): Connection => become(null, none(null))
  const remove = async (id: string): Promise<Result<Connection>> => {
    const removed = await tokens.remove(id)
    if (!removed.ok) return removed
    return ok(session?.id === id ? leaveForgotten() : state)
  }
  /**
   * A run may have begun while the keychain was waited for. Its account stays open then, by a token
   * that is only in memory now.
   */
  const leaveForgotten = (): Connection => {
    const isKept = session !== null && options.isRunning()
    return isKept
      ? relabel((one) => ({ ...one, storage: { kind: 'session', why: { kind: 'token-gone' } } }))
      : leave()
  }
  /** The same for what was to be opened in the place of another account: that account stays. */
  const enter = async (
    next: Session,
    open: () => Connection | Promise<Connection>
  ): Promise<Result<Connection>> => {
    if (!options.isRunning()) return ok(await open())
    next.close()
    return fail({ kind: 'run-active' })
  }

  const openDemo = async (assets: number): Promise<Result<Connection>> => {
    const library = await options.startDemo(assets)
    const kling = createKling(library)
    const close = (): void => {
      kling.close()
      void library.close()
    }
    const next: Session = {
      id: null,
      kling,
      endpoint: { url: library.baseUrl, custom: false },
      storage: { kind: 'demo' },
      close
    }
    const found = await kling.accounts.list()
    if (found.ok) return enter(next, () => ready(next, found.value, null))
    close()
    return found
  }

  return {
    get: async () => {
      started ??= session ? Promise.resolve() : begin()
      await started
      return state
    },
    connect: async (input) => {
      const { token, email, check } = input
      if (!check) {
        const next = await take(input)
        if (next.id !== null && email !== null) await tokens.learn(next.id, { lastAccount: email })
        return enter(next, () => become(next, unchecked(next, null)))
      }
      // Checked before it is stored: a token the service refuses goes nowhere.
      const trial = createKling({ baseUrl: endpoint.url, token })
      const found = await trial.accounts.list()
      trial.close()
      if (!found.ok) return found
      if (email !== null && !found.value.some((account) => account.email === email))
        return fail({ kind: 'account-missing', email })
      const next = await take(input)
      return enter(next, () => opened(next, found.value, email))
    },
    check: async () => {
      // "Try again" at a keychain: what it shows is then checked like any other.
      const begun = session ? null : await begin()
      const isOpen = state.kind !== 'unchecked' || (begun !== null && state.trouble !== null)
      return session && !isOpen ? checkSession(session) : (begun ?? ok(state))
    },
    leave,
    disconnect: async () =>
      session === null || session.id === null ? ok(leave()) : remove(session.id),
    demo: (assets) => {
      const opening = openDemo(assets)
      // Asked for by the command line, before the page is there: its first question waits for the
      // answer.
      started ??= opening
      return opening
    },
    open: async (email) => {
      if (!session || state.kind !== 'ready') return fail({ kind: 'not-connected' })
      if (!state.accounts.some((account) => account.email === email))
        return fail({ kind: 'account-missing', email })
      return ok(await opened(session, state.accounts, email))
    },
    tokens: () => ({
      tokens: tokens.list(),
      current: session?.id ?? null,
      origin,
      trouble: accounts.trouble()
    }),
    use: async (id) => {
      if (session?.id === id) return ok(state)
      const found = await tokens.secret(id, origin)
      return found.ok
        ? checkSession(sessionWith(id, found.value.token, tokens.storageOf(id)))
        : found
    },
    rename: async (id, name) => {
      const renamed = await tokens.rename(id, name)
      return renamed.ok ? ok(state) : renamed
    },
    remove,
    forget: async () => {
      const forgotten = await tokens.forget()
      if (!forgotten.ok) return forgotten
      return ok(session?.storage.kind === 'keychain' || session === null ? leaveForgotten() : state)
    }
  }
}

/**
 * The account whose library may be looked at. Until the service has accepted the token that is the
 * one of last time, and only what was kept of it.
 */
function openedBy({ kling, endpoint, storage }: Session, connection: Connection): Opened | null {
  if (connection.kind === 'none') return null
  const isChecked = connection.kind === 'ready'
  const account = isChecked ? connection.open : connection.email
  return account === null
    ? null
    : { account, kling, endpoint, isDemo: storage.kind === 'demo', isChecked }
}
