import type { DemoUpload } from './generate'
import { type DemoTask, type DemoWorks, NO_WORKS, pictureOfWork } from './works/generate'

/** The demo service's uploads, in memory, and those that were deleted. */
export interface Store {
  readonly emails: readonly string[]
  readonly uploads: (email: string) => readonly DemoUpload[]
  readonly find: (id: string) => DemoUpload | undefined
  /** A work, as something that has a picture. */
  readonly findWork: (id: string) => DemoUpload | undefined
  /** Deletes those of the ids that the account has, and answers them. */
  readonly remove: (email: string, ids: readonly string[]) => readonly string[]
  /** Somebody uploads an asset. */
  readonly add: (email: string, upload: DemoUpload) => void
  /** The account's deleted uploads. */
  readonly removed: (email: string) => readonly DemoUpload[]
  /** What was made in the account. It stays when an upload goes. */
  readonly works: (email: string) => DemoWorks
  /** Deletes a task that has works, and answers their ids; none: there is no such task. */
  readonly removeTask: (email: string, id: string) => readonly string[]
  /** Somebody makes something. */
  readonly addTask: (email: string, task: DemoTask) => void
  /** The account's deleted tasks. */
  readonly removedTasks: (email: string) => readonly DemoTask[]
}

export function createStore(
  accounts: ReadonlyMap<string, readonly DemoUpload[]>,
  given: ReadonlyMap<string, DemoWorks> = new Map()
): Store {
  const stored = new Map(
    [...accounts].map(([email, uploads]) => [
      email,
      new Map(uploads.map((upload) => [upload.id, upload]))
    ])
  )
  const removed = new Map<string, DemoUpload[]>()
  const works = new Map(given)
  const removedTasks = new Map<string, DemoTask[]>()
  const worksOf = (email: string): DemoWorks => works.get(email) ?? NO_WORKS

  return {
    emails: [...stored.keys()],
    uploads: (email) => [...(stored.get(email)?.values() ?? [])],
    find: (id) => {
      for (const uploads of stored.values()) {
        const found = uploads.get(id)
        if (found) return found
      }
      return undefined
    },
    findWork: (id) => {
      for (const { tasks } of works.values()) {
        const task = tasks.find(({ workIds }) => workIds.includes(id))
        if (task) return pictureOfWork(task, id)
      }
      return undefined
    },
    remove: (email, ids) =>
      ids.filter((id) => {
        const upload = stored.get(email)?.get(id)
        if (!upload) return false
        const before = removed.get(email)
        if (before) before.push(upload)
        else removed.set(email, [upload])
        return stored.get(email)?.delete(id)
      }),
    add: (email, upload) => void stored.get(email)?.set(upload.id, upload),
    removed: (email) => removed.get(email) ?? [],
    works: worksOf,
    removeTask: (email, id) => {
      const { tasks } = worksOf(email)
      const task = tasks.find((each) => each.id === id)
      if (!task || task.workIds.length === 0) return []
      works.set(email, { ...worksOf(email), tasks: tasks.filter((each) => each !== task) })
      removedTasks.set(email, [...(removedTasks.get(email) ?? []), task])
      return task.workIds
    },
    addTask: (email, task) =>
      void works.set(email, { ...worksOf(email), tasks: [task, ...worksOf(email).tasks] }),
    removedTasks: (email) => removedTasks.get(email) ?? []
  }
}
