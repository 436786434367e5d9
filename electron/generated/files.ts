import type { Asset } from '@shared/asset'
import type { MediaAddresses } from '../kling/wire'
import { itemOf } from './item'
import type { TaskBook } from './task-book'

/** One work as something to save: `<day>-<task id>-<n>` is its name. */
interface WorkFile extends Asset {
  readonly stem: string
}

/** The works of tasks, each with its addresses, by the ids of works. */
export interface WorkFiles {
  readonly of: (taskId: string) => readonly string[]
  readonly find: (
    workId: string
  ) => { readonly asset: WorkFile; readonly media: MediaAddresses } | undefined
  /** Asks for the addresses of a work's task anew. */
  readonly renew: (workId: string, expired: MediaAddresses) => Promise<boolean>
}

export function createWorkFiles(
  book: TaskBook,
  renewTask: (taskId: string, expired: MediaAddresses) => Promise<boolean>
): WorkFiles {
  return {
    of: (taskId) => book.find(taskId)?.works.map(({ id }) => id) ?? [],
    find: (workId) => {
      const task = book.find(book.taskOf(workId) ?? '')
      const index = task?.works.findIndex(({ id }) => id === workId) ?? -1
      const work = task?.works[index]
      if (!task || !work) return undefined

      const { asset } = itemOf({ ...task, works: [work] }, 'not-known')
      return { asset: { ...asset, id: workId, stem: `${task.id}-${index + 1}` }, media: work }
    },
    renew: async (workId, expired) => {
      const taskId = book.taskOf(workId)
      if (taskId === undefined) return false
      await renewTask(taskId, expired)
      const now = book.mediaOf(workId)
      return now?.picture !== expired.picture || now.original !== expired.original
    }
  }
}
