import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '@shared/account'
import { ok } from '@shared/problem'
import type { ConnectedAccount } from '../../../electron/accounts/account-connection'
import { openAccounts } from '../../../electron/accounts/accounts-file'
import { createConnection } from '../../../electron/accounts/connection'
import type { DemoLibrary } from '../../../electron/accounts/demo-session'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { itemNameOf } from '../../../electron/keychain/item'
import { createVault } from '../../../electron/keychain/vault'
import { createKling } from '../../../electron/kling/client'
import { startServer, type TestServer } from '../service/demo'
import { STRAIGHT } from '../system/straight'
import { memoryKeytar } from '../system/strict-keytar'

export const FIRST = 'user:1-first'
export const SECOND = 'user:2-second'
export const MARTA = 'marta@studio.example'

export const problem = (kind: string) => ({ ok: false, problem: { kind } })

/**
 * A data folder and services, for the program as far as tokens go: real HTTP, real files, a
 * keychain in memory.
 */
export async function tokenFixture() {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-tokens-'))
  const servers: TestServer[] = []

  /**
   * A service that takes both tokens: the first opens the demo's account, the second that one and
   * Marta's.
   */
  const service = async (): Promise<TestServer> => {
    const account = (email: string) => ({ [email]: { email } })
    const server = await startServer({
      token: FIRST,
      script: ({ path, authorization }) =>
        path === '/accounts' && authorization === `Bearer ${SECOND}`
          ? { answer: { status: 200, body: { ...account(DEMO_EMAIL), ...account(MARTA) } } }
          : undefined
    })
    servers.push(server)
    return server
  }

  const noDemo = (): Promise<DemoLibrary> => Promise.reject(new Error('no demo here'))
  /** One start of the program, as far as tokens go. */
  const program = async (
    server: TestServer,
    keychain = memoryKeytar(),
    { isRunning = (): boolean => false, limitMs = 5_000, startDemo = noDemo } = {}
  ) => {
    const accounts = await openAccounts(join(folder, 'accounts.json'), 'now')
    const opened: (string | null)[] = []
    let current: ConnectedAccount | null = null
    const changes: Connection[] = []
    const connection = createConnection({
      endpoint: { url: server.baseUrl, custom: true },
      vault: createVault({
        load: async () => keychain.keytar,
        item: itemNameOf(folder, 'linux'),
        limitMs,
        platform: 'linux'
      }),
      accounts,
      createKling: (options) => createKling({ ...options, network: STRAIGHT }),
      startDemo,
      onState: () => undefined,
      onOpen: (account) => {
        current = account
        opened.push(account?.account ?? null)
      },
      onChange: () => void connection.get().then((now) => changes.push(now)),
      isRunning
    })
    const connect = (token: string, name = '', more: { replaces?: string } = {}) =>
      connection.connect({ token, name, email: null, check: true, replaces: null, ...more })
    const idOf = (name: string): string =>
      connection.tokens().tokens.find((token) => token.name === name)?.id ?? ''
    /** As the page does: what is known at once, then the check. */
    const enter = async (): Promise<Connection> => {
      const known = await connection.get()
      const checked = known.kind === 'unchecked' ? await connection.check() : ok(known)
      return checked.ok ? checked.value : known
    }
    /** Whether the client of the open account still speaks to the service. */
    const speaks = async (): Promise<boolean> => (await current?.kling.accounts.list())?.ok ?? false
    return { connection, enter, connect, keychain, opened, changes, idOf, speaks }
  }

  const close = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.close()))
    await rm(folder, { recursive: true, force: true })
  }
  return { folder, service, program, close }
}
