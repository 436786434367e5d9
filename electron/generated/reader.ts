import type { Asset } from '@shared/asset'
import { ok, type Problem } from '@shared/problem'
import type { Kling } from '../kling/client'
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
import type { Places } from './proof/places'
import type { TaskBook } from './task-book'
import { ABOUT_ONE_TASK, type ToldAlone } from './told-alone'

/** Reads tasks of one account, with patience: by cursor, and the finished ones by page. */
export interface TaskReader extends Omit<PatientAsker, 'ask'> {
  /** Newest first, from before `before` on; null: from the newest on. */
  readonly askTasks: (before: number | null, pageSize: number) => Promise<Asked<TasksPage>>
  readonly askFinished: Ask<Asset>
  /**
   * Asks about a task alone. `leaves` says what trouble is to be taken as that of this task. Null:
   * nothing more can be asked.
   */
  readonly askAlone: (id: string, leaves: (why: Problem) => boolean) => Promise<ToldAlone | null>
  /** Whether the service knows the account: a 404 is about a task only then. */
  readonly isAccountThere: () => Promise<boolean>
  /** A task as it is known now. */
  readonly assetOf: (id: string) => Asset | undefined
  /** What this reading has shown so far, readable or not. */
  readonly named: () => ReadonlySet<string>
  readonly places: Places
  /** All was read: works that were not shown are gone. Answers the tasks that this changes. */
  readonly settle: () => readonly Asset[]
}

interface Options extends PatientOptions, Pick<ReadingOptions, 'onRead'> {
  readonly account: string
  readonly works: Pick<Works, 'tasks' | 'finished' | 'task'>
  readonly kling: Pick<Kling, 'accounts'>
  readonly book: TaskBook
  /** Numbers the readings of a session. */
  readonly reading: number
}

export function createTaskReader(options: Options): TaskReader {
  const { account, works, kling, book, reading, clock, onRead } = options
  const asker = createPatientAsker(options)
  const items = new Map<string, Asset>()
  const worksShown = new Map<string, readonly Work[]>()

  const named = new Set<string>()

  const take = (page: TasksPage, askedAt: number, isOfFinished: boolean): TasksPage => {
    const left = withoutDeleted(page)
    const { tasks, inOrder, servedAt } = left
    const uploads = tasks.map((task) => book.take(task, reading, isOfFinished))
    for (const { asset } of uploads) items.set(asset.id, asset)
    const readable = new Set(tasks.map(({ id }) => id))
    for (const id of inOrder) if (id !== null) named.add(id)
    for (const id of inOrder) if (id !== null && !readable.has(id)) book.dispute(id)
    for (const { id, works: shown } of tasks)
      worksShown.set(id, joined(worksShown.get(id) ?? [], shown))
    onRead({ uploads, servedAt }, null, askedAt)
    return left
  }
  const askTasks: TaskReader['askTasks'] = async (before, pageSize) => {
    let askedAt = 0
    const answer = await asker.ask((signal) => {
      askedAt = clock.elapsed()
      return works.tasks({ email: account, before, pageSize, signal })
    })
    if (answer === null || answer === 'refused') return answer
    return take(answer.value, askedAt, false)
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
    named: () => named,
    places: book.places,
    askTasks,
    askFinished: async ({ num: pageNum, size: pageSize }, sort, cancel) => {
      let askedAt = 0
      const answer = await asker.ask((signal) => {
        askedAt = clock.elapsed()
        return works.finished({ email: account, pageNum, pageSize, sort, signal })
      }, cancel)
      if (answer === null || answer === 'refused') return null
      const { inOrder } = take(answer.value, askedAt, true)

      // The works of one task may stand in several entries, one after another.
      return inOrder
        .filter((id, at, ids) => id === null || id !== ids[at - 1])
        .map((id) => (id === null ? null : (items.get(id) ?? null)))
    },
    isAccountThere: async () => {
      const answer = await asker.ask(async (signal) => {
        const found = await kling.accounts.find(account, signal)
        return found.ok || !(found.problem.kind in ABOUT_ONE_TASK) ? found : ok(null)
      })
      return answer !== null && answer !== 'refused' && answer.value !== null
    },
    askAlone: async (id, leaves) => {
      let askedAt = 0
      const answer = await asker.ask(async (signal) => {
        askedAt = clock.elapsed()
        const told = await works.task({ email: account, id, signal })
        if (told.ok || told.problem.kind in ABOUT_ONE_TASK) return ok(told)
        return leaves(told.problem) && asker.keepWait(told.problem) ? ok(told) : told
      })
      if (answer === null || answer === 'refused') return null
      const told = answer.value
      const upload = book.hear(id, told)
      if (upload) {
        items.set(id, upload.asset)
        onRead({ uploads: [upload] }, null, askedAt)
        return 'shown'
      }
      if (told.ok && told.value?.isDeleted) return 'deleted'
      // An answer about no task is no word that there is none.
      return told.ok ? 'unreadable' : (ABOUT_ONE_TASK[told.problem.kind] ?? 'in-trouble')
    }
  }
}

/** An entry that says that its task was deleted shows none. */
function withoutDeleted(page: TasksPage): TasksPage {
  const gone = page.tasks.filter(({ isDeleted }) => isDeleted)
  if (gone.length === 0) return page
  const tasks = page.tasks.filter(({ isDeleted }) => !isDeleted)
  const left = new Set(tasks.map(({ id }) => id))
  const isGone = (id: string): boolean => !left.has(id) && gone.some((task) => task.id === id)
  return { ...page, tasks, gone, inOrder: page.inOrder.filter((id) => id === null || !isGone(id)) }
}
