import { join } from 'node:path'
import type { Report } from '@shared/deletion'
import type { ListingEnd } from '@shared/listing'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import {
  createJournalStore,
  type JournalStore
} from '../../../electron/deletion/journal/journal-store'
import { uploadsRemoval } from '../../../electron/deletion/removal'
import { type DemoUpload, generateUploads } from '../../../electron/demo/generate'
import type { AppendFile } from '../../../electron/files/append'
import { createKling, type Kling } from '../../../electron/kling/client'
import { createLibrary } from '../../../electron/library/library'
import type { Network } from '../../../electron/network/network'
import type { Clock } from '../../../electron/time/clock'
import { createLibraryWindow, type LibraryWindow } from '../page/library-window'
import { startServer, type TestServer } from '../service/demo'
import type { Witness } from '../service/witness'
import { createTestClock, type TestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'
import { NO_DUPLICATES, NOTHING_KEPT } from './keeping'
import { createRunPromises, type RunPromises } from './run-promises'

export const ACCOUNTS = ['one@example.com', 'two+tag@example.com'] as const
export type AccountName = (typeof ACCOUNTS)[number]

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
  readonly uploadByOthers: (count: number) => void
  readonly close: () => Promise<void>
}

interface Options {
  readonly folder: string
  readonly witness: Witness
  readonly assets: number
  readonly parallel: number
  readonly die: () => number
  /** Default: straight to the service. */
  readonly network?: Network
}

export async function createWorld({
  folder,
  witness,
  assets,
  parallel,
  die,
  network = STRAIGHT
}: Options): Promise<World> {
  const plain = (count: number, account: number): DemoUpload[] =>
    generateUploads(count, account).map((upload) => ({ ...upload, favored: false }))
  const clock = createTestClock()
  const promises = createRunPromises({ violate: witness.violate, clock })
  let sent = 0
  const server = await startServer({
    accounts: new Map(ACCOUNTS.map((account, at) => [account, plain(assets, at)])),
    pageCap: 100,
    script: witness.script
  })
  let account: AccountName = ACCOUNTS[0]
  let others = 0

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
      limits: LIMITS
    })
    const gated: Kling = {
      accounts: {
        list: (signal) => gate(() => kling.accounts.list(signal)),
        find: (email) => gate(() => kling.accounts.find(email))
      },
      subscription: kling.subscription,
      works: kling.works,
      uploads: {
        page: (query) => gate(() => kling.uploads.page(query)),
        remove: (email, ids) =>
          gate(async () => {
            sent += 1
            promises.onSent()
            inFlight += 1
            if (inFlight > parallel)
              witness.violate(`${inFlight} requests in flight, ${parallel} allowed`)
            const answer = await kling.uploads.remove(email, ids)
            if (isAlive) witness.onAnswer(answer)
            if (isAlive) promises.onAnswer(answer)
            inFlight -= 1
            return answer
          })
      },
      close: kling.close
    }
    let inFlight = 0
    const gatedClock: Clock = {
      now: clock.now,
      elapsed: clock.elapsed,
      sleep: (ms, signal) => gate(() => clock.sleep(ms, signal))
    }
    const window = createLibraryWindow(account, () => library.list())
    const library = createLibrary({
      account,
      uploads: gated.uploads,
      clock: gatedClock,
      emitPage: (page) => window.hear('library:page', { library: 'uploads', ...page }),
      emitEnd: (end) => window.hear('library:ended', { library: 'uploads', ...end })
    })
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
        kind: 'uploads',
        key: `key-${ACCOUNTS.indexOf(account)}`,
        origin: 'https://api.example',
        kling: gated,
        removal: uploadsRemoval(gated.uploads, account),
        library,
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
    uploadByOthers: (count) => {
      for (let made = 0; made < count; made += 1) {
        others += 1
        const [upload] = plain(1, 0)
        if (upload)
          server.store.add(account, {
            ...upload,
            id: String(999_000_000_000_000_000n + BigInt(others)),
            createTime: Date.UTC(2027, 0, 1) + others
          })
      }
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
