import { isIgnored, lowestOf, nextCursor } from '../kling/works/cursor'
import { bothOf } from '../kling/works/join'
import type { Task } from '../kling/works/task'
import type { TasksPage } from '../kling/works/works'

// Reads the history of tasks by cursor, newest first, to its proven end: pure but for `ask`.

/** Tasks to ask for in a page. The service says no maximum, so smaller ones follow a refusal. */
export const TASK_PAGES = [100, 50, 20] as const

/** A refusal is a 400; null: a problem ended it, which the asker knows. */
export type Asked<T> = T | 'refused' | null

export interface TasksRead {
  readonly tasks: readonly Task[]
  /**
   * - `end`: an empty page, or one that brought nothing new.
   * - `joined`: it met what was known before; every task after `upTo` was shown.
   * - `cut`: it broke off, or the service does not page as it says.
   */
  readonly end: 'end' | 'joined' | 'cut'
  readonly upTo: number
  /** Before this time something may be missing; null: nothing is. */
  readonly gapAt: number | null
  /** More tasks of one moment than a page shows: some may be missing. */
  readonly hasSkipped: boolean
  /** Entries that cannot be read. */
  readonly unusable: number
}

interface Options {
  readonly ask: (before: number | null, pageSize: number) => Promise<Asked<TasksPage>>
  /** Ends the reading once it has met one of these, and has come to `back`. */
  readonly known?: ReadonlySet<string> | undefined
  readonly back?: number | undefined
  readonly onTasks?: (tasks: readonly Task[]) => void
}

/** The last moment that a `Date` can name. */
export const END_OF_TIME = 8.64e15

/** Pages in a row that bring nothing new before the service is not believed any more. */
const STALE_LIMIT = 5

export async function readTasks({
  ask,
  known = new Set(),
  back = Number.POSITIVE_INFINITY,
  onTasks = () => undefined
}: Options): Promise<TasksRead> {
  const tasks = new Map<string, Task>()
  const goneIds = new Set<string>()
  let before: number | null = null
  let step = 0
  let largest = 0
  let stale = 0
  let broughtNothing = false
  let hasMet = false
  let gapAt: number | null = null
  let hasSkipped = false
  let unusable = 0
  const ended = (end: TasksRead['end'], upTo = Number.NEGATIVE_INFINITY): TasksRead => ({
    tasks: [...tasks.values()],
    end,
    upTo,
    gapAt,
    hasSkipped,
    unusable
  })
  const gap = (at: number): void => {
    gapAt = Math.max(gapAt ?? at, at)
  }

  for (;;) {
    const size: number | undefined = TASK_PAGES[step]
    if (size === undefined) return ended('cut')
    const page: Asked<TasksPage> = await ask(before, size)
    if (page === null) return ended('cut')
    if (page === 'refused') {
      step += 1
      continue
    }

    const fresh = page.tasks.filter(({ id }) => !tasks.has(id))
    for (const task of page.tasks) tasks.set(task.id, bothOf(tasks.get(task.id), task))
    const { gone = [] } = page
    const hasNews = fresh.length > 0 || gone.some(({ id }) => !goneIds.has(id))
    for (const { id } of gone) goneIds.add(id)
    if (fresh.length > 0) onTasks(fresh)
    hasMet ||= fresh.some(({ id }) => known.has(id))
    unusable += page.unusable
    if (page.unusable > 0) gap(before ?? END_OF_TIME)

    const isFull = page.entries >= Math.min(size, Math.max(largest, MIN_FULL))
    largest = Math.max(largest, page.entries)
    const shown = [...page.tasks, ...gone]
    const low = lowestOf(shown)
    if (page.entries > 0 && !hasNews && isIgnored(shown, before)) return ended('cut')
    // Some services answer with nothing, or cut a page short, once in a while: a second answer
    // decides.
    const looksLikeEnd = !hasNews && !isFull
    if (looksLikeEnd && broughtNothing) return ended('end')
    broughtNothing = looksLikeEnd
    if (looksLikeEnd) continue
    if (low === null) return ended('cut')
    if (hasMet && low.shown <= back) return ended('joined', low.shown)

    stale = hasNews ? 0 : stale + 1
    if (stale > STALE_LIMIT) return ended('cut')
    const next = nextCursor(before, low, hasNews)
    hasSkipped ||= next.isGap
    if (next.isGap) gap(next.before)
    before = next.before
  }
}

/** One task alone, again, is the last one: no service has pages of one. */
const MIN_FULL = 2
