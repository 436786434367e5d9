import type { Asset, AssetType } from '@shared/asset'
import { ok, type Result } from '@shared/problem'
import type { MediaAddresses } from '../kling/wire'
import type { Work } from '../kling/works/task'
import type { DownloadType } from '../kling/works/works'
import type { AskClean } from './clean-address'
import { itemOf } from './item'
import type { TaskBook } from './task-book'

/** One work as something to save: `<day>-<task id>-<n>` is its name. */
interface WorkFile extends Asset {
  readonly stem: string
  readonly prompt: string
}

/** The works of tasks, each with its addresses, by the ids of works. */
export interface WorkFiles {
  readonly of: (taskId: string) => readonly string[]
  readonly find: (
    workId: string
  ) => { readonly asset: WorkFile; readonly media: MediaAddresses } | undefined
  /** Asks for the addresses of a work's task anew. */
  readonly renew: (workId: string, expired: MediaAddresses) => Promise<boolean>
  /** The address of a work without a watermark; null: there is none. */
  readonly cleanOf: (workId: string, signal: AbortSignal) => Promise<Result<string | null>>
}

interface Options {
  readonly askClean: AskClean
  readonly book: TaskBook
  readonly renewTask: (taskId: string, expired: MediaAddresses) => Promise<boolean>
}

/** What to ask for: with one id and one type the service gives the file, and no zip. */
const FILE_TYPES: Partial<Readonly<Record<AssetType, DownloadType>>> = {
  image: 'PNG',
  video: 'MP4',
  audio: 'MP3'
}

export function createWorkFiles({ askClean, book, renewTask }: Options): WorkFiles {
  const workOf = (workId: string): Work | undefined =>
    book.find(book.taskOf(workId) ?? '')?.works.find(({ id }) => id === workId)

  return {
    // Plans that are not paid for have none: the file as it is shown is a copy, too.
    cleanOf: async (workId, signal) => {
      const fileType = FILE_TYPES[workOf(workId)?.type ?? 'other']
      return fileType ? askClean({ workId, fileType }, signal) : ok(null)
    },
    of: (taskId) => book.find(taskId)?.works.map(({ id }) => id) ?? [],
    find: (workId) => {
      const task = book.find(book.taskOf(workId) ?? '')
      const index = task?.works.findIndex(({ id }) => id === workId) ?? -1
      const work = task?.works[index]
      if (!task || !work) return undefined

      const { asset } = itemOf({ ...task, works: [work] }, 'not-known')
      const { prompt } = task
      const stem = `${task.id}-${index + 1}`
      return { asset: { ...asset, id: workId, stem, prompt }, media: work }
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
