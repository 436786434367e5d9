import type { Asset } from '@shared/asset'
import { ok } from '@shared/problem'
import {
  createPatientAsker,
  type PatientAsker,
  type PatientOptions
} from '../kling/waiting/patient-asker'
import { joined } from '../kling/works/join'
import type { Work } from '../kling/works/task'
import type { TasksPage, Works } from '../kling/works/works'
import type { Ask } from '../library/listing/page'
import type { ReadingOptions } from '../library/source'
import type { Asked } from '../works/read-tasks'
import type { TaskBook } from './task-book'

/** Reads tasks of one account, with patience: by cursor, and the finished ones by page. */
export interface TaskReader extends Omit<PatientAsker, 'ask'> {
  /** Newest first, from before `before` on; null: from the newest on. */
  readonly askTasks: (before: number | null, pageSize: number) => Promise<Asked<TasksPage>>
  readonly askFinished: Ask<Asset>
  /**
   * Whether an answer about this task alone shows it. False: it says nothing of it; null: it cannot
   * be asked for, or read.
   */
  readonly isShownAlone: (id: string) => Promise<boolean | null>
  /** A task as it is known now. */
  readonly assetOf: (id: string) => Asset | undefined
  /** All was read: works that were not shown are gone. Answers the tasks that this changes. */
  readonly settle: () => readonly Asset[]
}

interface Options extends PatientOptions, Pick<ReadingOptions, 'onRead'> {
  readonly account: string
  readonly works: Pick<Works, 'tasks' | 'finished' | 'task'>
  readonly book: TaskBook
  /** Numbers the readings of a session. */
  readonly reading: number
}

/** What is not asked for again: it may be about one task alone. */
const ABOUT_ONE_TASK = ['not-found', 'forbidden', 'service-failed', 'unreadable', 'too-large']

export function createTaskReader(options: Options): TaskReader {
  const { account, works, book, reading, clock, onRead } = options
  const asker = createPatientAsker(options)
  const items = new Map<string, Asset>()
  const worksShown = new Map<string, readonly Work[]>()

  const take = (
    { tasks, inOrder, servedAt }: TasksPage,
    askedAt: number,
    isOfFinished: boolean
  ): void => {
    const uploads = tasks.map((task) => book.take(task, reading, isOfFinished))
    for (const { asset } of uploads) items.set(asset.id, asset)
    const readable = new Set(tasks.map(({ id }) => id))
    for (const id of inOrder) if (id !== null && !readable.has(id)) book.dispute(id)
    for (const { id, works: shown } of tasks)
      worksShown.set(id, joined(worksShown.get(id) ?? [], shown))
    onRead({ uploads, servedAt }, null, askedAt)
  }

  return {
    ...asker,
    assetOf: (id) => items.get(id),
    settle: () => {
      const uploads = [...worksShown].flatMap(
        ([id, shown]) => book.settle(id, shown, reading) ?? []
      )
      for (const { asset } of uploads) items.set(asset.id, asset)
      onRead({ uploads }, null, clock.elapsed())
      return uploads.map(({ asset }) => asset)
    },
    askTasks: async (before, pageSize) => {
      let askedAt = 0
      const answer = await asker.ask((signal) => {
        askedAt = clock.elapsed()
        return works.tasks({ email: account, before, pageSize, signal })
      })
      if (answer === null || answer === 'refused') return answer
      take(answer.value, askedAt, false)
      return answer.value
    },
    askFinished: async ({ num: pageNum, size: pageSize }, sort, cancel) => {
      let askedAt = 0
      const answer = await asker.ask((signal) => {
        askedAt = clock.elapsed()
        return works.finished({ email: account, pageNum, pageSize, sort, signal })
      }, cancel)
      if (answer === null || answer === 'refused') return null
      take(answer.value, askedAt, true)

      // The works of one task may stand in several entries, one after another.
      return answer.value.inOrder
        .filter((id, at, ids) => id === null || id !== ids[at - 1])
        .map((id) => (id === null ? null : (items.get(id) ?? null)))
    },
    isShownAlone: async (id) => {
      let askedAt = 0
      const answer = await asker.ask(async (signal) => {
        askedAt = clock.elapsed()
        const told = await works.task({ email: account, id, signal })
        return told.ok || ABOUT_ONE_TASK.includes(told.problem.kind) ? ok(told) : told
      })
      if (answer === null || answer === 'refused') return null
      const told = answer.value
      const upload = book.hear(id, told)
      if (upload) {
        items.set(id, upload.asset)
        onRead({ uploads: [upload] }, null, askedAt)
        return true
      }
      return told.ok || told.problem.kind === 'not-found' ? false : null
    }
  }
}
