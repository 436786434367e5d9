import { join } from 'node:path'
import type { BatchSettled, Report } from '@shared/deletion'
import type { GoneAssets } from '@shared/listing'
import { ok } from '@shared/problem'
import type { OpenClearance } from '../../../electron/deletion/clearance/clearance'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import type { DeletionAccount } from '../../../electron/deletion/deletion-account'
import {
  createJournalStore,
  type JournalStore
} from '../../../electron/deletion/journal/journal-store'
import { uploadsRemoval } from '../../../electron/deletion/removal'
import { generateUploads } from '../../../electron/demo/generate'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { createKling } from '../../../electron/kling/client'
import { createLibrary } from '../../../electron/library/library'
import { createKeepLists, type KeepList } from '../../../electron/library/stored/keep-list'
import { systemClock } from '../../../electron/time/clock'
import { startServer, type TestServer } from '../service/demo'
import { createTestClock, type TestClock } from '../system/clock'
import { STRAIGHT } from '../system/straight'

/** One listed account of 40 assets on a real server, and its deletion. */
export interface DeletionScene {
  readonly server: TestServer
  readonly ids: readonly string[]
  readonly store: JournalStore
  readonly keepList: KeepList
  readonly open: DeletionAccount
  readonly deletion: Deletion
  /** Of the deletion; the library lives by the real one. */
  readonly clock: TestClock
  /** The report of the run that ends next. */
  readonly report: Promise<Report>
  /** Accounts whose library was to be listed again. */
  readonly listedAgain: readonly string[]
  /** The ids of every DELETE, in their order. */
  readonly sent: () => readonly string[]
  readonly list: () => Promise<void>
  readonly close: () => Promise<void>
}

interface Options {
  readonly onProgress?: (settled: BatchSettled) => void
  /** Duplicates that are selected, each with the one that stays. */
  readonly stays?: ReadonlyMap<string, string>
  readonly onGone?: (gone: GoneAssets) => void
  /** Stands in for the journals' store. */
  readonly store?: (store: JournalStore) => JournalStore
  readonly openClearance?: OpenClearance
}

export async function openDeletionScene(
  folder: string,
  {
    onProgress = () => undefined,
    onGone = () => undefined,
    stays = new Map(),
    store: over = (store) => store,
    openClearance
  }: Options = {}
): Promise<DeletionScene> {
  const uploads = generateUploads(40).map((upload, at) => ({ ...upload, favored: at === 0 }))
  const server = await startServer({ accounts: new Map([[DEMO_EMAIL, uploads]]) })
  const kling = createKling({ ...server, network: STRAIGHT })
  const store = over(createJournalStore(join(folder, 'journals'), () => 'now'))
  const keepList = createKeepLists(folder, () => 'now').of('key')
  let onListed = (): void => undefined
  const library = createLibrary({
    account: DEMO_EMAIL,
    uploads: kling.uploads,
    clock: systemClock,
    emitPage: () => undefined,
    emitEnd: () => onListed(),
    emitGone: (gone) => onGone({ library: 'uploads', ...gone })
  })
  const list = (): Promise<void> =>
    new Promise((resolve) => {
      onListed = resolve
      library.list()
    })

  const listedAgain: string[] = []
  const clock = createTestClock()
  let end: (ended: Report) => void = () => undefined
  const report = new Promise<Report>((resolve) => (end = resolve))
  const deletion = createDeletion({
    store,
    clock,
    random: Math.random,
    parallel: () => 1,
    emitProgress: onProgress,
    emitEnd: (ended) => end(ended),
    ...(openClearance ? { openClearance } : {}),
    listAgain: ({ account, library }) => void listedAgain.push(`${library} of ${account}`)
  })
  await list()
  return {
    server,
    ids: uploads.map(({ id }) => id),
    store,
    keepList,
    open: {
      account: DEMO_EMAIL,
      kind: 'uploads',
      key: 'key',
      origin: 'test',
      kling,
      removal: uploadsRemoval(kling.uploads, DEMO_EMAIL),
      library,
      keepList,
      stays: { load: async () => ok(new Map(stays)) }
    },
    deletion,
    clock,
    report,
    listedAgain,
    sent: () =>
      server.requests
        .filter(({ method }) => method === 'DELETE')
        .flatMap(({ query }) => query['id']?.split(',') ?? []),
    list,
    close: async () => {
      kling.close()
      await server.close()
    }
  }
}
