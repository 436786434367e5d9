import { fail, ok, type Problem } from '@shared/problem'
import type { Task } from '../../../../electron/kling/works/task'
import type { TasksPage, Works } from '../../../../electron/kling/works/works'

/** A service of tasks that is told how it pages and what it leaves out. */
export interface FakeWorks extends Pick<Works, 'tasks' | 'finished' | 'task'> {
  /** Newest first. What is changed here, the next answer shows. */
  tasksNow: readonly Task[]
  readonly requests: () => number
}

export interface FakeOptions {
  /** Most tasks that a page by cursor, or by number, shows. */
  readonly cap?: number
  readonly finishedCap?: number
  /** A larger page is refused. */
  readonly limit?: number
  /** Whether "before" a moment leaves out that moment. */
  readonly isStrict?: boolean
  readonly ignoresCursor?: boolean
  /** What is deleted keeps its place: pages by cursor have holes. */
  readonly keepsPlaces?: boolean
  /** From this request on, every other page by cursor is empty. */
  readonly isEmptyAt?: number
  /** By how much the cursor's order differs from the shown times, in milliseconds. */
  readonly off?: (task: Task) => number
  /** Left out of one list, although they are there. */
  readonly hidden?: (task: Task) => boolean
  readonly hiddenFinished?: (task: Task) => boolean
  /** Shown by both lists in a shape that nobody can read, not even which task it is. */
  readonly unreadable?: (task: Task) => boolean
  /** The answer to the n-th request, from 1, if it is a problem. */
  readonly problem?: (n: number) => Problem | undefined
  /** Called before the n-th answer. */
  readonly onRequest?: (n: number, service: FakeWorks) => void
}

const never = (): boolean => false
const timeOf = ({ from }: Task): number => from ?? 0

export function fakeWorks(tasks: readonly Task[], options: FakeOptions = {}): FakeWorks {
  const { cap = 100, finishedCap = 100, limit = 100, isStrict = true } = options
  const { hidden = never, hiddenFinished = never, ignoresCursor = false } = options
  const { unreadable = never } = options
  const { off = () => 0, keepsPlaces = false, isEmptyAt = 0 } = options
  let requests = 0
  const inOrder = (all: readonly Task[]): readonly Task[] =>
    all.toSorted((a, b) => timeOf(b) - timeOf(a) || (a.id < b.id ? 1 : -1))
  const sorted = (): readonly Task[] => inOrder(service.tasksNow)
  const next = (): Problem | undefined => {
    requests += 1
    options.onRequest?.(requests, service)
    return options.problem?.(requests)
  }
  const pageOf = (shown: readonly Task[]): TasksPage => ({
    tasks: shown.filter((task) => !unreadable(task)),
    inOrder: shown.map((task) => (unreadable(task) ? null : task.id)),
    entries: shown.length,
    unusable: shown.filter(unreadable).length,
    servedAt: null
  })
  const REFUSED: Problem = { kind: 'rejected', said: 'Invalid parameters' }

  const service: FakeWorks = {
    tasksNow: tasks,
    requests: () => requests,
    tasks: async ({ before, pageSize }) => {
      const problem = next()
      if (problem) return fail(problem)
      if (pageSize > limit) return fail(REFUSED)
      const isShown = (task: Task): boolean =>
        ignoresCursor ||
        before === null ||
        (isStrict ? timeOf(task) < before : timeOf(task) <= before)
      const shown = inOrder(keepsPlaces ? tasks : service.tasksNow)
        .filter((task) => isShown(task) && !hidden(task))
        .toSorted((a, b) => timeOf(b) + off(b) - timeOf(a) - off(a))
      if (isEmptyAt > 0 && requests >= isEmptyAt && (requests - isEmptyAt) % 2 === 0)
        return ok(pageOf([]))
      const isThere = (task: Task): boolean => service.tasksNow.some(({ id }) => id === task.id)
      return ok(pageOf(shown.slice(0, Math.min(pageSize, cap)).filter(isThere)))
    },
    finished: async ({ pageNum, pageSize, sort }) => {
      const problem = next()
      if (problem) return fail(problem)
      if (pageSize > limit) return fail(REFUSED)
      const made = sorted().filter((task) => task.state === 'made' && !hiddenFinished(task))
      const all = sort === 'asc' ? made.toReversed() : made
      const size = Math.min(pageSize, finishedCap)
      const from = (pageNum - 1) * pageSize
      return ok(pageOf(all.slice(from, from + size)))
    },
    task: async ({ id }) => {
      const problem = next()
      if (problem) return fail(problem)
      const found = service.tasksNow.find((task) => task.id === id)
      return found ? ok(found) : fail({ kind: 'not-found', said: null })
    }
  }
  return service
}
