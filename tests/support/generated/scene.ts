import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plan, Report, ReportEntry } from '@shared/deletion'
import type { ListingEnd } from '@shared/listing'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import type { DemoWorks } from '../../../electron/demo/works/generate'
import { createFavouritesLookUp } from '../../../electron/generated/favourites'
import { tasksRemoval } from '../../../electron/generated/removal'
import { tasksSource } from '../../../electron/generated/source'
import { createTaskBook } from '../../../electron/generated/task-book'
import { createKling } from '../../../electron/kling/client'
import { createLibraryFrom, type Library } from '../../../electron/library/library'
import { NO_DUPLICATES, NOTHING_KEPT } from '../program/keeping'
import { startServer, type TestServer } from '../service/demo'
import type { Script } from '../service/script'
import { createTestClock, type TestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'

/** The library "generated" of one account: real server, real files, time that passes at once. */
export interface GeneratedScene {
  readonly server: TestServer
  readonly clock: TestClock
  readonly library: Library
  readonly deletion: Deletion
  readonly open: DeletionAccount
  readonly list: () => Promise<Omit<ListingEnd, 'library'>>
  /** Plans these, and starts the plan; resolves with the report and its entries. */
  readonly remove: (
    ids: readonly string[],
    singly?: readonly string[]
  ) => Promise<{
    readonly plan: Plan
    readonly report: Report
    readonly entries: readonly ReportEntry[]
  }>
  readonly deletes: () => readonly string[]
  readonly close: () => Promise<void>
}

const LIMITS = { timeLimitMs: 400, bodyLimitBytes: 4_000_000 }

export async function generatedScene(works: DemoWorks, script?: Script): Promise<GeneratedScene> {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-generated-'))
  const server = await startServer({
    accounts: new Map([[DEMO_EMAIL, []]]),
    works: new Map([[DEMO_EMAIL, works]]),
    script
  })
  const clock = createTestClock()
  const kling = createKling({ ...server, network: STRAIGHT, limits: LIMITS, clock })
  const book = createTaskBook()
  const service = {
    account: DEMO_EMAIL,
    works: kling.works,
    clock,
    random: () => 0.5,
    parallel: () => 2,
    book
  }
  let onEnd: (end: Omit<ListingEnd, 'library'>) => void = () => undefined
  const library = createLibraryFrom({
    account: DEMO_EMAIL,
    clock,
    source: tasksSource({ ...service, kling, lastListed: async () => [] }),
    emitPage: () => undefined,
    emitEnd: (end) => onEnd(end)
  })
  let onReport: (report: Report) => void = () => undefined
  const deletion = createDeletion({
    store: createJournalStore(join(folder, 'journals'), () => 'now'),
    clock,
    random: () => 0.5,
    parallel: () => 2,
    emitProgress: () => undefined,
    emitEnd: (report) => onReport(report),
    listAgain: () => undefined
  })
  const open: DeletionAccount = {
    account: DEMO_EMAIL,
    kind: 'generated',
    key: 'key-generated',
    origin: 'test',
    kling,
    removal: tasksRemoval(kling.works, DEMO_EMAIL),
    library,
    keepList: NOTHING_KEPT,
    stays: NO_DUPLICATES,
    favourites: createFavouritesLookUp({ ...service, kling, library })
  }

  return {
    server,
    clock,
    library,
    deletion,
    open,
    list: () =>
      new Promise((resolve) => {
        onEnd = resolve
        library.list()
      }),
    remove: async (ids, singly) => {
      const ended = new Promise<Report>((resolve) => (onReport = resolve))
      const plan = await deletion.plan(open, ids, singly)
      if (!plan.ok) throw new Error(`no plan: ${plan.problem.kind}`)
      const started = await deletion.start(plan.value.planId, open)
      if (!started.ok) throw new Error(`not started: ${started.problem.kind}`)
      const report = await ended
      const entries = await deletion.entries(open, report.runId)
      if (!entries.ok) throw new Error('no journal')
      return { plan: plan.value, report, entries: entries.value }
    },
    deletes: () =>
      server.requests.filter(({ method }) => method === 'DELETE').map(({ url }) => url),
    close: async () => {
      await deletion.close()
      kling.close()
      await server.close()
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
    }
  }
}
