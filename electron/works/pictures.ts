import type { Task } from '../kling/works/task'
import type { Works } from '../kling/works/works'

/** Where pictures of works are. Addresses are signed and expire: they are in memory only. */
export interface WorkPictures {
  /** Of what a reading has just shown. */
  readonly learn: (tasks: readonly Task[]) => void
  /**
   * The address of a task's first picture; null when there is none. The task is asked for when its
   * address is not known, or is the one that has `expired`.
   */
  readonly of: (taskId: string, expired: string | null) => Promise<string | null>
}

interface Options {
  readonly account: string
  readonly works: Pick<Works, 'task'>
  readonly onRequest: () => void
}

export function createWorkPictures({ account, works, onRequest }: Options): WorkPictures {
  const known = new Map<string, string | null>()
  const learn: WorkPictures['learn'] = (tasks) => {
    for (const task of tasks)
      known.set(task.id, task.works.map(({ picture }) => picture).find((one) => one) ?? null)
  }

  return {
    learn,
    of: async (taskId, expired) => {
      const address = known.get(taskId)
      if (address !== undefined && address !== expired) return address

      onRequest()
      const task = await works.task({ email: account, id: taskId })
      if (task.ok) learn(task.value ? [task.value] : [])
      const fresh = known.get(taskId) ?? null
      return fresh === expired ? null : fresh
    }
  }
}
