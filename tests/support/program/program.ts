import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { openAccounts } from '../../../electron/accounts/accounts-file'
import { createConnection } from '../../../electron/accounts/connection'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { generateUploads } from '../../../electron/demo/generate'
import { type DemoServer, startDemo } from '../../../electron/demo/server'
import { createVault, type Keytar } from '../../../electron/keychain/vault'
import { createKling } from '../../../electron/kling/client'
import { createListingCache } from '../../../electron/library/cache'
import { createKeepLists } from '../../../electron/library/keep-list'
import { createSavedFilters } from '../../../electron/library/saved-filters'
import { createSelections } from '../../../electron/library/selections'
import { openLog } from '../../../electron/log/log'
import { listingEnded } from '../../../electron/log/log-event'
import { createHandlers } from '../../../electron/main/ipc/handlers'
import { createEmit, serveRequests, trusts } from '../../../electron/main/ipc/serve'
import { createOpenAccount, isFor, type OpenAccount } from '../../../electron/main/open-account'
import { createNotices } from '../../../electron/main/upkeep/notices'
import { removeEverything } from '../../../electron/main/upkeep/remove-everything'
import { createOpenLink } from '../../../electron/main/window/links'
import { PAGE_ADDRESS, PAGE_ORIGIN } from '../../../electron/main/window/page-server'
import { createCache } from '../../../electron/media/cache'
import { openSettings } from '../../../electron/settings/settings'
import { startServer, type TestServer } from '../service/demo'
import { createTestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'

export const PROGRAM_TOKEN = 'user:4711-fuzzcanaryfuzzcanary'
export const PROGRAM_ACCOUNTS = ['one@example.com', 'two+tag@example.com'] as const

type Frame = { readonly url: string; readonly parent: object | null } | null

/**
 * Main as electron/main/index.ts wires it, without a window: real door, real handlers, a real
 * server on loopback, real files.
 */
export interface Program {
  readonly server: TestServer
  /** Requests at the API so far, at the program's own demo library too. */
  readonly requests: () => number
  /** As Electron would call the door; `frame` and `isOther` say who asks. Default: the page. */
  readonly ask: (
    name: RequestName,
    payload: unknown,
    from?: { readonly frame?: Frame; readonly isOther?: boolean }
  ) => Promise<unknown>
  /** What main has sent to the page by itself since the last time. */
  readonly takeMessages: () => readonly unknown[]
  /** Nothing is under way any more. */
  readonly settle: () => Promise<void>
  readonly deletion: Deletion
  readonly close: () => Promise<void>
}

/** Nobody looks at pictures here. */
const readSample = async (): Promise<Uint8Array> => new Uint8Array()
const HOME: Frame = { url: PAGE_ADDRESS, parent: null }

export async function createProgram(folder: string, assets: number): Promise<Program> {
  const uploads = (account: number) =>
    generateUploads(assets, account).map((upload) => ({ ...upload, favored: false }))
  const server = await startServer({
    token: PROGRAM_TOKEN,
    accounts: new Map(PROGRAM_ACCOUNTS.map((email, at) => [email, uploads(at)]))
  })
  const demos: DemoServer[] = []
  const messages: unknown[] = []
  const listings = new Set<unknown>()
  const door = new Map<string, (event: never, payload: unknown) => Promise<unknown>>()
  const page = {
    isDestroyed: () => false,
    send: (name: string, message: unknown) => {
      messages.push(message)
      if (name === 'library:ended' && typeof message === 'object' && message !== null)
        listings.delete(Reflect.get(message, 'listingId'))
    }
  } as never
  const emit = createEmit(() => page)
  const clock = createTestClock()
  const stamp = (): string => 'fuzz'
  const notices = createNotices((all) => emit('notices:changed', all))
  const settings = await openSettings(join(folder, 'settings.json'), stamp(), notices.tell)
  const cache = createListingCache(join(folder, 'listings'), stamp)
  const keepListOf = createKeepLists(folder, stamp).of
  const pictures = createCache(join(folder, 'thumbnails'), 1_000_000)
  let openAccount: OpenAccount | null = null
  const deletion = createDeletion({
    store: createJournalStore(join(folder, 'journals'), stamp, notices.tell),
    clock,
    random: Math.random,
    parallel: () => settings.get().preferences.parallel,
    emitProgress: (settled) => {
      openAccount?.settled(settled.outcomes)
      emit('deletion:progress', settled)
    },
    emitEnd: (report) => {
      openAccount?.runEnded()
      emit('deletion:ended', report)
    },
    listAgain: () => emit('menu:command', { command: 'refresh' })
  })
  const endpoint = { url: server.baseUrl, custom: true }
  const facts = { version: '1', runtime: 'fuzz', system: 'fuzz', provisioning: null }
  const { log, redactor } = openLog(folder, '/home/nobody', facts)
  const accounts = await openAccounts(join(folder, 'accounts.json'), stamp(), settings)
  const connecting = createConnection({
    endpoint,
    vault: createVault({ load: async () => memoryKeytar() }),
    accounts,
    isRunning: deletion.isRunning,
    onChange: () => emit('connection:changed', null),
    createKling: (options) => createKling({ ...options, network: STRAIGHT }),
    startDemo: async () => {
      const demo = await startDemo({ readSample })
      demos.push(demo)
      return demo
    },
    onOpen: (opened) => {
      if (openAccount && opened && isFor(openAccount, opened)) return
      openAccount?.library.cancel()
      openAccount?.media.close()
      deletion.leaveAccount()
      openAccount =
        opened &&
        createOpenAccount({
          ...{
            ...opened,
            pictures,
            cache,
            tell: notices.tell,
            emit,
            network: STRAIGHT,
            keepListOf
          },
          pageSize: () => settings.get().preferences.pageSize,
          onListed: (end) => log.write(listingEnded(end))
        })
    }
  })
  serveRequests({
    ipcMain: { handle: (name, handler) => void door.set(name, handler) },
    isTrusted: trusts(PAGE_ORIGIN, () => page),
    handlers: createHandlers({
      connecting,
      deletion,
      openAccount: () => openAccount,
      demoAssets: 20,
      settings,
      selections: createSelections(folder, stamp),
      notices,
      runStatus: { progress: () => undefined, ended: () => undefined },
      onPreferences: () => undefined,
      closeWindow: () => undefined,
      files: { saveAs: async () => ok(false), openText: async () => ok('1\n2\n') },
      savedFilters: createSavedFilters(folder, stamp),
      openLink: createOpenLink(async () => undefined),
      pictures,
      copy: async () => undefined,
      program: {
        ...{ facts, endpoint, dataFolder: folder, accounts, log, redactor },
        shell: { openPath: async () => '' },
        clipboard: { writeText: async () => undefined },
        removeEverything: () =>
          removeEverything({
            dataFolder: folder,
            forgetTokens: connecting.forget,
            forget: [settings.forget, log.forget]
          })
      }
    })
  })
  const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  return {
    server,
    takeMessages: () => messages.splice(0),
    deletion,
    requests: () => [server, ...demos].reduce((sum, { requests }) => sum + requests.length, 0),
    ask: async (name, payload, { frame = HOME, isOther = false } = {}) => {
      const sender = isOther ? {} : page
      const answer = await door.get(name)?.({ sender, senderFrame: frame } as never, payload)
      if (name === 'library:list') listings.add(listingIn(answer))
      return answer
    },
    settle: async () => {
      listings.delete(undefined)
      while (deletion.isRunning() || listings.size > 0) await tick()
    },
    close: async () => {
      await connecting.disconnect()
      await pictures.flush()
      await log.end()
      await Promise.all([server, ...demos].map((each) => each.close().catch(() => undefined)))
    }
  }
}

function listingIn(answer: unknown): unknown {
  const value: unknown =
    typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'value') : undefined
  return typeof value === 'object' && value !== null ? Reflect.get(value, 'listingId') : undefined
}

let item: string | null = null
function memoryKeytar(): Keytar {
  return {
    getPassword: async () => item,
    setPassword: async (_service, _account, password) => {
      item = password
    },
    deletePassword: async () => {
      item = null
      return true
    }
  }
}
