import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Report } from '@shared/deletion'
import type { LibraryKind } from '@shared/library/kind'
import type { ListingEnd } from '@shared/listing'
import type { Result } from '@shared/problem'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import {
  createJournalStore,
  type JournalStore
} from '../../../electron/deletion/journal/journal-store'
import type { AppendFile } from '../../../electron/files/append'
import { createKling, type Kling } from '../../../electron/kling/client'
import { createLibraryFrom, type Library } from '../../../electron/library/library'
import type { Network } from '../../../electron/network/network'
import type { Clock } from '../../../electron/time/clock'
import { sideOf } from '../generated/side'
import { createLibraryWindow, type LibraryWindow } from '../page/library-window'
import { startServer, type TestServer } from '../service/demo'
import type { Witness } from '../service/witness'
import { createTestClock, type TestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'
import { ITEMS } from './items'
import { NO_DUPLICATES, NOTHING_KEPT } from './keeping'
import { createRunPromises, type RunPromises } from './run-promises'

export const ACCOUNTS = ['one@example.com', 'two+tag@example.com'] as const
export type AccountName = (typeof ACCOUNTS)[number]

const SLOW_PAGE_MS = 8
/** Small, so that a fault costs little time. */
const LIMITS = { timeLimitMs: 250, bodyLimitBytes: 200_000 }

/** One start of the program's deleting half, on a real server and real files. */
interface Program {
  readonly deletion: Deletion
  readonly open: DeletionAccount
  /** What the user looks at, filters and selects in. */
  readonly window: LibraryWindow
  readonly list: () => Promise<ListingEnd>
  readonly report: () => Promise<Report>
  readonly kill: () => void
}

export interface World {
  readonly server: TestServer
  readonly clock: TestClock
  readonly promises: RunPromises
  /** DELETEs that have left a program. */
  readonly sent: () => number
  readonly program: () => Program
  /** Kills the program where it stands, as a power cut would. */
  readonly crash: () => void
  readonly restart: () => void
  readonly switchTo: (account: AccountName) => void
  readonly account: () => AccountName
  /** What the service has in an account. */
  readonly there: (account: string) => readonly string[]
  readonly addByOthers: (count: number) => void
  readonly removeByOthers: (ids: readonly string[]) => void
  /** Whether pages of a listing take their time: something else may then begin in between. */
  readonly slowPages: (areSlow: boolean) => void
  readonly close: () => Promise<void>
}

interface Options {
  readonly folder: string
  readonly witness: Witness
  /** Default: uploads. */
  readonly library?: LibraryKind
  readonly assets: number
  readonly parallel: number
  readonly die: () => number
  /** Default: straight to the service. */
  readonly network?: Network
}

export async function createWorld({
  folder,
  witness,
  library: kind = 'uploads',
  assets,
  parallel,
  die,
  network = STRAIGHT
}: Options): Promise<World> {
  const items = ITEMS[kind]
  const clock = createTestClock()
  const promises = createRunPromises({ violate: witness.violate, clock })
  let sent = 0
  const server = await startServer({
    ...items.stored(ACCOUNTS, assets),
    pageCap: 100,
    script: witness.script
  })
  let account: AccountName = ACCOUNTS[0]
  let others = 0
  let areSlow = false

  const start = (): Program => {
    let isAlive = true
    const files = new Set<AppendFile>()
    /** Nothing that a killed program waits for ever comes. */
    const gate = async <T>(act: () => Promise<T>): Promise<T> => {
      if (!isAlive) return new Promise(() => undefined)
      const value = await act()
      return isAlive ? value : new Promise(() => undefined)
    }
    const kling = createKling({
      baseUrl: server.baseUrl,
      token: server.token,
      network,
      limits: LIMITS,
      clock
    })
    const gatedPage = <T>(read: () => Promise<T>): Promise<T> =>
      gate(async () => {
        if (areSlow) await wait(SLOW_PAGE_MS)
        return read()
      })
    const sending = <T>(remove: () => Promise<Result<T>>): Promise<Result<T>> =>
      gate(async () => {
        sent += 1
        promises.onSent()
        if (isListing) witness.violate('a request was sent while the library was being listed')
        inFlight += 1
        if (inFlight > parallel)
          witness.violate(`${inFlight} requests in flight, ${parallel} allowed`)
        const answer = await remove()
        if (isAlive) witness.onAnswer(answer)
        if (isAlive) promises.onAnswer(answer)
        inFlight -= 1
        return answer
      })
    const gated: Kling = {
      accounts: {
        list: (signal) => gate(() => kling.accounts.list(signal)),
        find: (email) => gate(() => kling.accounts.find(email))
      },
      subscription: kling.subscription,
      works: {
        ...kling.works,
        tasks: (query) => gatedPage(() => kling.works.tasks(query)),
        finished: (query) => gatedPage(() => kling.works.finished(query)),
        task: (query) => gate(() => kling.works.task(query)),
        remove: (email, id) => sending(() => kling.works.remove(email, id))
      },
      sending: kling.sending,
      uploads: {
        page: (query) => gatedPage(() => kling.uploads.page(query)),
        remove: (email, ids) => sending(() => kling.uploads.remove(email, ids))
      },
      close: kling.close
    }
    let inFlight = 0
    let isListing = false
    const gatedClock: Clock = {
      now: clock.now,
      elapsed: clock.elapsed,
      sleep: (ms, signal) => gate(() => clock.sleep(ms, signal))
    }
    const window = createLibraryWindow(account, kind, () => watched.list())
    const described = sideOf(kind, {
      account,
      kling: gated,
      clock: gatedClock,
      random: die,
      parallel: () => parallel
    })
    const library = createLibraryFrom({
      account,
      clock: gatedClock,
      source: described.source,
      emitPage: (page) => window.hear('library:page', { library: kind, ...page }),
      emitEnd: (end) => {
        isListing = false
        window.hear('library:ended', { library: kind, ...end })
      }
    })
    const watched: Library = {
      ...library,
      list: () => {
        isListing = true
        return library.list()
      },
      // What is under way then does not leave any more.
      cancel: () => {
        isListing = false
        return library.cancel()
      }
    }
    let onReport: (report: Report) => void = () => undefined
    let reported = new Promise<Report>((resolve) => (onReport = resolve))
    const deletion = createDeletion({
      store: gatedStore(
        createJournalStore(join(folder, 'journals'), () => String(clock.now())),
        gate,
        files
      ),
      clock: gatedClock,
      random: die,
      parallel: () => parallel,
      emitProgress: (settled) => {
        if (!isAlive) return
        promises.check(settled.progress)
        window.hearBatch(settled)
      },
      emitEnd: (report) => {
        if (isAlive) promises.onEnded(report)
        onReport(report)
        reported = new Promise((resolve) => (onReport = resolve))
      },
      listAgain: () => {
        if (isAlive) void window.refresh()
      }
    })
    return {
      deletion,
      open: {
        account,
        kind,
        key: `key-${ACCOUNTS.indexOf(account)}`,
        origin: 'https://api.example',
        kling: gated,
        removal: described.removal,
        ...described.favourites(library),
        library: watched,
        keepList: NOTHING_KEPT,
        stays: NO_DUPLICATES
      },
      window,
      list: () => {
        deletion.clearPlans()
        return window.refresh()
      },
      report: () => reported,
      kill: () => {
        isAlive = false
        kling.close()
        // The system closes what a dead program had open.
        for (const file of files) void file.close()
      }
    }
  }

  let program = start()
  const restart = (): void => {
    program.kill()
    witness.onProgram()
    promises.onReleased()
    promises.onProgram()
    program = start()
  }
  return {
    server,
    clock,
    promises,
    sent: () => sent,
    program: () => program,
    crash: () => program.kill(),
    restart,
    switchTo: (next) => {
      account = next
      restart()
    },
    account: () => account,
    there: (of) => items.there(server, of),
    addByOthers: (count) => {
      for (let made = 0; made < count; made += 1) {
        others += 1
        items.add(server, account, others)
      }
    },
    removeByOthers: (ids) => items.remove(server, account, ids),
    slowPages: (are) => {
      areSlow = are
    },
    close: async () => {
      program.kill()
      await server.close()
    }
  }
}

/** A killed program writes nothing more. */
function gatedStore(
  store: JournalStore,
  gate: <T>(act: () => Promise<T>) => Promise<T>,
  files: Set<AppendFile>
): JournalStore {
  type File = Awaited<ReturnType<JournalStore['create']>>
  const gatedFile = (file: File): File => {
    if (!file.ok) return file
    files.add(file.value)
    return {
      ok: true,
      value: {
        append: (text) => gate(() => file.value.append(text)),
        sync: () => gate(() => file.value.sync()),
        close: () => gate(() => file.value.close())
      }
    }
  }
  return {
    ...store,
    create: async (head, assets) => gatedFile(await gate(() => store.create(head, assets))),
    reopen: async (account, runId) => {
      const opened = await gate(() => store.reopen(account, runId))
      if (!opened.ok) return opened
      const file = gatedFile({ ok: true, value: opened.value.file })
      return file.ok ? { ok: true, value: { run: opened.value.run, file: file.value } } : opened
    }
  }
}
