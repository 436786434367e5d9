import type { Account, Connection, Endpoint, TokenStorage } from '@shared/account'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { Vault } from '../keychain/vault'
import type { Kling } from '../kling/client'
import type { SettingsFile } from './settings'
import type { Opened } from './workspace'

/** Which token is used, where it is kept, and which account is open. Holds the token in no field of its own: only inside `Kling`. */
export interface Connecting {
  /** What is known once the first look into the keychain, and the first check, are through. */
  readonly get: () => Promise<Connection>
  readonly connect: (input: { token: string; email: string | null; check: boolean }) => Promise<Result<Connection>>
  /** Asks the service about a token that was not checked yet. */
  readonly check: () => Promise<Result<Connection>>
  readonly disconnect: () => Promise<Connection>
  readonly demo: (assets: number) => Promise<Result<Connection>>
  readonly open: (email: string) => Promise<Result<Connection>>
}

export interface DemoLibrary {
  readonly baseUrl: string
  readonly token: string
  readonly close: () => Promise<void>
}

interface Options {
  readonly endpoint: Endpoint
  readonly vault: Vault
  readonly settings: SettingsFile
  readonly createKling: (options: { baseUrl: string; token: string }) => Kling
  readonly startDemo: (assets: number) => Promise<DemoLibrary>
  /** Another account, or none: what belonged to the one before ends. */
  readonly onOpen: (opened: Opened | null) => void
}

interface Session {
  readonly kling: Kling
  readonly endpoint: Endpoint
  readonly storage: TokenStorage
  readonly close: () => void
}

export function createConnecting(options: Options): Connecting {
  const { vault, settings, createKling, onOpen } = options
  const origin = new URL(options.endpoint.url).origin
  let session: Session | null = null
  let state: Connection = { kind: 'none', endpoint: options.endpoint, trouble: null }

  const sessionWith = (token: string, storage: TokenStorage): Session => {
    const kling = createKling({ baseUrl: options.endpoint.url, token })
    return { kling, endpoint: options.endpoint, storage, close: kling.close }
  }
  const none = (trouble: Problem | null): Connection => ({ kind: 'none', endpoint: options.endpoint, trouble })
  const unchecked = ({ endpoint, storage }: Session, trouble: Problem | null): Connection => ({
    kind: 'unchecked',
    endpoint,
    storage,
    email: settings.get().lastAccount[origin] ?? null,
    trouble
  })

  const become = (next: Session | null, connection: Connection): Connection => {
    if (session !== next) session?.close()
    session = next
    state = connection
    onOpen(next && openedBy(next, connection))
    return connection
  }
  const ready = (next: Session, accounts: readonly Account[], wanted: string | null): Connection => {
    const only = accounts.length === 1 ? accounts[0]?.email : undefined
    const open = accounts.find(({ email }) => email === wanted)?.email ?? only ?? null
    return become(next, { kind: 'ready', endpoint: next.endpoint, storage: next.storage, accounts, open })
  }
  const remember = (email: string | null): Promise<unknown> =>
    email === null ? Promise.resolve() : settings.update((before) => ({ ...before, lastAccount: { ...before.lastAccount, [origin]: email } }))
  const markStored = (stored: boolean): Promise<unknown> =>
    settings.update((before) => ({
      ...before,
      tokenStoredFor: [...before.tokenStoredFor.filter((entry) => entry !== origin), ...(stored ? [origin] : [])]
    }))

  const store = async (token: string): Promise<TokenStorage> => {
    const written = await vault.write(origin, token, settings.get().tokenStoredFor.length > 0)
    if (!written.ok) return { kind: 'session', why: written.problem }
    await markStored(true)
    return { kind: 'keychain' }
  }

  const checkSession = async (checked: Session, wanted: string | null): Promise<Connection> => {
    const accounts = await checked.kling.accounts.list()
    return accounts.ok ? ready(checked, accounts.value, wanted) : become(checked, unchecked(checked, accounts.problem))
  }

  const begin = async (): Promise<Connection> => {
    const { tokenStoredFor, lastAccount } = settings.get()
    const token = await vault.read(origin)
    const expected = tokenStoredFor.includes(origin)
    // A keychain that fails matters to somebody whose token is in it. On a first start it is told when a token is to be stored.
    if (!token.ok) return become(null, none(expected ? token.problem : null))
    if (token.value === null) return become(null, none(expected ? { kind: 'keychain-unreadable' } : null))
    const next = sessionWith(token.value, { kind: 'keychain' })
    const email = lastAccount[origin]
    // Whoever was here before sees what was kept at once; the page asks for the check.
    return email === undefined ? checkSession(next, null) : become(next, unchecked(next, null))
  }
  let started: Promise<Connection> | undefined

  const connectUnchecked = async (token: string, email: string | null): Promise<Result<Connection>> => {
    const storage = await store(token)
    await remember(email)
    const next = sessionWith(token, storage)
    return ok(become(next, unchecked(next, null)))
  }

  const openDemo = async (assets: number): Promise<Result<Connection>> => {
    const library = await options.startDemo(assets)
    const kling = createKling(library)
    const close = (): void => {
      kling.close()
      void library.close()
    }
    const next: Session = { kling, endpoint: { url: library.baseUrl, custom: false }, storage: { kind: 'demo' }, close }
    const accounts = await kling.accounts.list()
    if (accounts.ok) return ok(ready(next, accounts.value, null))
    close()
    return accounts
  }

  return {
    get: async () => {
      started ??= session ? Promise.resolve(state) : begin()
      await started
      return state
    },
    connect: async ({ token, email, check }) => {
      if (!check) return connectUnchecked(token, email)
      // Checked before it is stored: a token the service refuses goes nowhere.
      const trial = createKling({ baseUrl: options.endpoint.url, token })
      const accounts = await trial.accounts.list()
      trial.close()
      if (!accounts.ok) return accounts
      if (email !== null && !accounts.value.some((account) => account.email === email)) return fail({ kind: 'account-missing', email })
      const next = sessionWith(token, await store(token))
      const connection = ready(next, accounts.value, email)
      if (connection.kind === 'ready') await remember(connection.open)
      return ok(connection)
    },
    check: async () => {
      if (session) return ok(state.kind === 'ready' ? state : await checkSession(session, settings.get().lastAccount[origin] ?? null))
      return ok(await begin())
    },
    disconnect: async () => {
      const wasDemo = session?.storage.kind === 'demo'
      become(null, none(null))
      if (wasDemo) return state
      const removed = await vault.remove(origin)
      // The mark stays when the keychain did not answer: the token may still be in it.
      if (removed.ok) await markStored(false)
      else if (settings.get().tokenStoredFor.includes(origin)) return become(null, none(removed.problem))
      return state
    },
    demo: (assets) => {
      const opening = openDemo(assets)
      // Asked for by the command line, before the page is there: its first question waits for the answer.
      started ??= opening.then(() => state)
      return opening
    },
    open: async (email) => {
      if (!session || state.kind !== 'ready') return fail({ kind: 'not-connected' })
      if (!state.accounts.some((account) => account.email === email)) return fail({ kind: 'account-missing', email })
      const connection = ready(session, state.accounts, email)
      if (session.storage.kind !== 'demo') await remember(email)
      return ok(connection)
    }
  }
}

/** The account whose library may be looked at. Until the service has accepted the token that is the one of last time, and only what was kept of it. */
function openedBy({ kling, endpoint, storage }: Session, connection: Connection): Opened | null {
  if (connection.kind === 'none') return null
  const isChecked = connection.kind === 'ready'
  const account = isChecked ? connection.open : connection.email
  return account === null ? null : { account, kling, endpoint, isDemo: storage.kind === 'demo', isChecked }
}
