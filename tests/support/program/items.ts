import type { LibraryKind } from '@shared/library/kind'
import { type DemoUpload, generateUploads } from '../../../electron/demo/generate'
import { type DemoWorks, NO_WORKS } from '../../../electron/demo/works/generate'
import type { TestServer, TestServerOptions } from '../service/demo'
import { demoTask, demoWorks } from '../service/works/tasks'

/** What a world is about: uploads, or tasks. */
export interface Items {
  /** So many in each of these accounts. */
  readonly stored: (
    accounts: readonly string[],
    count: number
  ) => Required<Pick<TestServerOptions, 'accounts' | 'works'>>
  readonly there: (server: TestServer, account: string) => readonly string[]
  /** The n-th that somebody else makes, newer than all. */
  readonly add: (server: TestServer, account: string, n: number) => void
  readonly remove: (server: TestServer, account: string, ids: readonly string[]) => void
}

/** Ids that no upload and no other task has. */
const FIRST_OTHER = 500_000
const NEW_YEAR = Date.UTC(2027, 0, 1)

const plain = (count: number, account: number): DemoUpload[] =>
  generateUploads(count, account).map((upload) => ({ ...upload, favored: false }))

export const ITEMS: Readonly<Record<LibraryKind, Items>> = {
  uploads: {
    stored: (accounts, count) => ({
      accounts: new Map(accounts.map((account, at) => [account, plain(count, at)])),
      works: new Map()
    }),
    there: ({ store }, account) => store.uploads(account).map(({ id }) => id),
    add: ({ store }, account, n) => {
      const [upload] = plain(1, 0)
      const id = String(999_000_000_000_000_000n + BigInt(n))
      if (upload) store.add(account, { ...upload, id, createTime: NEW_YEAR + n })
    },
    remove: ({ store }, account, ids) => void store.remove(account, ids)
  },
  generated: {
    stored: (accounts, count) => ({
      accounts: new Map(accounts.map((account) => [account, []])),
      works: new Map(accounts.map((account, at) => [account, tasksOf(count, at)]))
    }),
    there: ({ store }, account) => store.works(account).tasks.map(({ id }) => id),
    add: ({ store }, account, n) =>
      store.addTask(account, { ...demoTask(FIRST_OTHER + n), createTime: NEW_YEAR + n }),
    remove: ({ store }, account, ids) => {
      for (const id of ids) store.removeTask(account, id)
    }
  }
}

/** Now and then one has failed, or still runs. Each account has ids of its own. */
const tasksOf = (count: number, account: number): DemoWorks => {
  const { tasks } = demoWorks(count, (index) => {
    if (index % 37 === 11) return { state: 'failed', workIds: [] }
    return index % 53 === 17 ? { state: 'running', workIds: [] } : {}
  })
  const own = (id: string): string => String(BigInt(id) + BigInt(account) * 100_000_000n)
  return {
    ...NO_WORKS,
    tasks: tasks.map((task) => ({ ...task, id: own(task.id), workIds: task.workIds.map(own) }))
  }
}
