import type { RequestName } from '@shared/ipc/contract'
import { ok } from '@shared/problem'
import { readHere } from '../../../electron/copies/reading/reader'
import { generateUploads } from '../../../electron/demo/generate'
import { type DemoServer, startDemo } from '../../../electron/demo/server'
import { type DemoWorks, NO_WORKS } from '../../../electron/demo/works/generate'
import type { Desktop } from '../../../electron/main/desktop'
import { createEmit, serveRequests, trusts } from '../../../electron/main/ipc/serve'
import { createProgram, type Program } from '../../../electron/main/program'
import { createOpenLink } from '../../../electron/main/window/links'
import { PAGE_ADDRESS, PAGE_ORIGIN } from '../../../electron/main/window/page-server'
import { decodedAs } from '../copies/decoding-page'
import { startServer, type TestServer } from '../service/demo'
import { createTestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'
import { memoryKeytar } from '../system/strict-keytar'

export const PROGRAM_TOKEN = 'user:4711-fuzzcanaryfuzzcanary'
export const PROGRAM_ACCOUNTS = ['one@example.com', 'two+tag@example.com'] as const

type Frame = { readonly url: string; readonly parent: object | null } | null

/**
 * The program as electron/main/index.ts starts it, without a window: the same composition, behind
 * the real door, over a real server on loopback and real files.
 */
export interface TestProgram extends Pick<Program, 'deletion' | 'flush' | 'shown' | 'storedNames'> {
  readonly server: TestServer
  readonly keychain: ReturnType<typeof memoryKeytar>
  /** Lets time pass. */
  readonly pass: (ms: number) => Promise<void>
  /** Requests at the API so far, at the program's own demo library too. */
  readonly requests: () => number
  /** As Electron would call the door; `frame` and `isOther` say who asks. Default: the page. */
  readonly ask: (
    name: RequestName,
    payload: unknown,
    from?: { readonly frame?: Frame; readonly isOther?: boolean }
  ) => Promise<unknown>
  /** As the page fetches a picture. */
  readonly answerMedia: Program['answerMedia']
  /** What was put into the clipboard. */
  readonly copied: readonly string[]
  /** Paths of the files of each drag out of the window. */
  readonly dragged: readonly (readonly string[])[]
  /** True whenever the computer was asked to stay awake, false whenever it might sleep again. */
  readonly awake: readonly boolean[]
  /** What main has sent to the page by itself since the last time. */
  readonly takeMessages: () => readonly unknown[]
  /** Nothing is under way any more. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Given {
  /** A keychain with what an earlier start has left in it. */
  readonly keychain?: ReturnType<typeof memoryKeytar>
  /** A server that an earlier start has spoken to; it is not closed at the end. */
  readonly server?: TestServer
  /** What was made in the first account. */
  readonly works?: DemoWorks
  /** The folder the user chooses in the system's dialog; without it, the user cancels. */
  readonly chosen?: string | (() => string)
}

const HOME: Frame = { url: PAGE_ADDRESS, parent: null }
const FACTS = { version: '1', runtime: 'test', system: 'test', provisioning: null }

/** Starts the program over a data folder, for accounts with so many assets each. */
export async function startProgram(
  folder: string,
  assets: number,
  given: Given = {}
): Promise<TestProgram> {
  const clock = createTestClock()
  const server = given.server ?? (await startAccounts(assets, given.works))
  const keychain = given.keychain ?? memoryKeytar()
  const demos: DemoServer[] = []
  const page = createPageDouble((asked) => {
    void decodedAs(asked, program.answerMedia).then((decoded) => ask('copies:decoded', decoded))
  })
  const copied: string[] = []
  const dragged: (readonly string[])[] = []
  const awake: boolean[] = []
  const program = await createProgram({
    config: {
      endpoint: { url: server.baseUrl, custom: true },
      demoAssets: 20,
      provisioning: null
    },
    dataFolder: folder,
    home: '/home/nobody',
    facts: FACTS,
    desktop: desktopDouble(page.contents, copied, dragged, awake, given.chosen ?? null),
    network: STRAIGHT,
    // Nobody answers there.
    reader: { ...readHere, rest: () => undefined },
    newestVersion: 'http://127.0.0.1:9/newest',
    clock,
    random: Math.random,
    loadKeytar: async () => keychain.keytar,
    startDemo: async () => {
      // Nobody looks at pictures here.
      const demo = await startDemo({ readSample: async () => new Uint8Array() })
      demos.push(demo)
      return demo
    },
    onLog: () => undefined
  })

  const door = new Map<string, (event: never, payload: unknown) => Promise<unknown>>()
  serveRequests({
    ipcMain: { handle: (name, handler) => void door.set(name, handler) },
    isTrusted: trusts(PAGE_ORIGIN, () => page.contents),
    handlers: program.handlers,
    onFailure: program.onFailure
  })
  const ask: TestProgram['ask'] = async (name, payload, { frame = HOME, isOther = false } = {}) => {
    const sender = isOther ? {} : page.contents
    const answer = await door.get(name)?.({ sender, senderFrame: frame } as never, payload)
    page.onAnswer(name, answer)
    return answer
  }

  const { deletion } = program
  return {
    server,
    keychain,
    pass: (ms) => clock.sleep(ms, new AbortController().signal),
    deletion,
    ask,
    copied,
    dragged,
    awake,
    answerMedia: program.answerMedia,
    flush: program.flush,
    shown: program.shown,
    storedNames: program.storedNames,
    takeMessages: page.takeMessages,
    requests: () => [server, ...demos].reduce((sum, { requests }) => sum + requests.length, 0),
    settle: async () => {
      while (deletion.isRunning() || page.isWaiting()) await tick()
    },
    close: async () => {
      await deletion.close()
      await ask('connection:leave', undefined)
      await program.flush()
      const servers = given.server ? demos : [server, ...demos]
      await Promise.all(servers.map((each) => each.close().catch(() => undefined)))
    }
  }
}

/** Both accounts, without favourites: everything can be deleted. */
export function startAccounts(assets: number, works = NO_WORKS): Promise<TestServer> {
  const uploads = (account: number) =>
    generateUploads(assets, account).map((upload) => ({ ...upload, favored: false }))
  return startServer({
    token: PROGRAM_TOKEN,
    works: new Map([[PROGRAM_ACCOUNTS[0], works]]),
    accounts: new Map(PROGRAM_ACCOUNTS.map((email, at) => [email, uploads(at)]))
  })
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** The page as main sees it: it remembers what it is sent, and which ends it waits for. */
function createPageDouble(decode: (asked: unknown) => void) {
  const messages: unknown[] = []
  /** Listings and runs that have begun. */
  const begun = new Set<unknown>()
  const send = (name: string, message: unknown): void => {
    messages.push(message)
    if (name === 'copies:decode') decode(message)
    if (name === 'copies:saving' && isEnded(valueIn(message, 'saving'))) begun.delete('saving')
    if (name === 'copies:checked' && valueIn(message, 'phase') !== 'running')
      begun.delete('checking')
    if (name === 'again:progress' && isEnded(message)) begun.delete('uploading')
    if (name === 'library:ended') begun.delete(valueIn(message, 'listingId'))
    if (name === 'deletion:ended') begun.delete(valueIn(message, 'runId'))
  }
  return {
    contents: { isDestroyed: () => false, send } as never,
    takeMessages: () => messages.splice(0),
    isWaiting: () => begun.size > 0,
    onAnswer: (name: RequestName, answer: unknown): void => {
      const value = valueIn(answer, 'value')
      if (name === 'copies:save' && value) begun.add('saving')
      if (name === 'copies:check' && value) begun.add('checking')
      if (name === 'again:start' && value) begun.add('uploading')
      if (name === 'library:list') begun.add(valueIn(value, 'listingId'))
      if (name === 'deletion:start' || name === 'deletion:go-on') begun.add(valueIn(value, 'runId'))
      begun.delete(undefined)
    }
  }
}

const isEnded = (told: unknown): boolean => valueIn(told, 'phase') === 'ended'

const valueIn = (object: unknown, key: string): unknown =>
  typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined

/** A desktop on which nothing is to be seen. */
function desktopDouble(
  page: never,
  copied: string[],
  dragged: (readonly string[])[],
  awake: boolean[],
  chosen: string | (() => string) | null
): Desktop {
  return {
    emit: createEmit(() => page),
    window: () => null,
    power: {
      start: () => awake.push(true),
      stop: () => awake.push(false) > 0
    },
    notify: () => undefined,
    files: {
      saveAs: async () => ok(false),
      openText: async () => ok('1\n2\n'),
      chooseFolder: async () => (typeof chosen === 'function' ? chosen() : chosen)
    },
    openLink: createOpenLink(async () => undefined),
    openPath: async () => '',
    showInFolder: () => undefined,
    copyText: async (text) => {
      copied.push(text)
      return ok(null)
    },
    copyPicture: async ({ width, height }) => {
      copied.push(`${width} × ${height}`)
      return ok(null)
    },
    dragFiles: (paths) => {
      dragged.push(paths)
      return ok(null)
    },
    popUpMenu: async () => ok(null),
    setTheme: () => undefined,
    systemLanguages: () => ['en-US'],
    setLanguage: () => undefined,
    closeWindow: () => undefined
  }
}
