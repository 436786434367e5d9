import { setImmediate } from 'node:timers/promises'
import type { Problem } from '@shared/problem'
import type { Task } from '../kling/works/task'
import type { Works } from '../kling/works/works'
import type { Asker } from './asker'
import {
  allTasks,
  type History,
  type KeptTask,
  keptReference,
  keptTask,
  withKnown
} from './history'
import { readFinished, readReferences } from './read-pages'
import { END_OF_TIME, readTasks, type TasksRead } from './read-tasks'
import { runningIn } from './ties'

interface Options {
  readonly account: string
  readonly works: Works
  readonly asker: Asker
  /** The whole history that is known: only what is new is read. Null: all is. */
  readonly known: History | null
  readonly now: () => number
  readonly onTasks: (tasks: readonly Task[]) => void
}

export interface HistoryRead {
  readonly history: History
  /** Why it is not whole. */
  readonly problem: Problem | null
}

const FOREIGN: Problem = {
  kind: 'unreadable',
  why: 'the history names several accounts at Kling, or contradicts itself'
}

/**
 * Reads tasks to their proven end, checks them against what is finished, then what holds uploads.
 */
export async function readHistory(options: Options): Promise<HistoryRead> {
  const { account, works, asker, known, now, onTasks } = options
  const beganAt = now()
  const running = known === null ? [] : runningIn(known, beganAt)
  const read = await readTasks({
    ask: (before, pageSize) =>
      asker.ask((signal) => works.tasks({ email: account, before, pageSize, signal })),
    known: known === null ? undefined : new Set(known.tasks.map(({ id }) => id)),
    back: running.reduce((low, { from }) => Math.min(low, from ?? low), Number.POSITIVE_INFINITY),
    onTasks
  })
  const isFull = known === null || read.end === 'end'
  const finished = isFull && read.end === 'end' ? await check(options, read, beganAt) : NOT_CHECKED
  const elements = await readReferences((pageNum, pageSize) =>
    asker.ask((signal) => works.elements({ email: account, pageNum, pageSize, signal }))
  )
  const avatars = await asker.ask((signal) => works.avatars({ email: account, signal }))

  const isForeign = new Set(read.tasks.flatMap(({ owners }) => owners)).size > 1
  const referencesRead = elements.isWhole && avatars !== null && avatars !== 'refused'
  const isEmptyForSure = read.tasks.length > 0 || finished.isWhole
  const isWhole = read.end !== 'cut' && referencesRead && !isForeign && isEmptyForSure
  const unread = elements.unusable + (referencesRead ? avatars.unusable : 0)
  const gaps = [read.gapAt, finished.gapAt, unread > 0 ? END_OF_TIME : null]
  if (known !== null && read.end === 'joined') gaps.push(known.gapAt)

  return {
    problem: isWhole ? null : (asker.problem() ?? FOREIGN),
    history: {
      // What is made while it is read may be missing.
      at: beganAt,
      isWhole,
      gapAt: gaps.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null),
      tasks: joined(await keptTasks(read.tasks), read, known, finished.tasks),
      elements: elements.found.map(keptReference),
      avatars: referencesRead ? avatars.references.map(keptReference) : []
    }
  }
}

/** Tasks whose addresses are reduced before others get their turn: some milliseconds. */
const AT_ONCE = 100

async function keptTasks(tasks: readonly Task[]): Promise<readonly KeptTask[]> {
  const kept: KeptTask[] = []
  for (const task of tasks) {
    kept.push(keptTask(task))
    if (kept.length % AT_ONCE === 0) await setImmediate()
  }
  return kept
}

interface Checked {
  readonly tasks: readonly KeptTask[]
  readonly gapAt: number | null
  readonly isWhole: boolean
}

const NOT_CHECKED: Checked = { tasks: [], gapAt: null, isWhole: false }

/**
 * Finished tasks that the history has not shown: they count, and where they are something is
 * missing.
 */
async function check(
  { account, works, asker }: Options,
  read: TasksRead,
  beganAt: number
): Promise<Checked> {
  const shown = new Set(read.tasks.map(({ id }) => id))
  const pages = await readFinished((pageNum, pageSize) =>
    asker.ask((signal) => works.finished({ email: account, pageNum, pageSize, signal }))
  )
  const missed = pages.found.filter(({ id }) => !shown.has(id)).map(keptTask)
  const times = missed.map(({ to }) => to ?? END_OF_TIME).filter((to) => to < beganAt)
  // What cannot be read may be a task that the history has not shown either.
  const unread = pages.unusable > 0 ? [END_OF_TIME] : []
  return {
    tasks: missed,
    gapAt: latest([...times, ...unread]),
    isWhole: pages.isWhole && pages.unusable === 0
  }
}

/**
 * What was shown is as it was shown; where the reading has met what is known, it may have shown
 * some entries of a task only. What was not stays: one listing may lack it, and a use that is
 * forgotten would be a wrong "no use found". Only what was running is gone when its time was shown.
 */
function joined(
  shownNow: readonly KeptTask[],
  read: Pick<TasksRead, 'end' | 'upTo'>,
  known: History | null,
  finished: readonly KeptTask[]
): readonly KeptTask[] {
  const tasks = new Map(shownNow.map((task) => [task.id, task]))
  const kept = known === null || read.end === 'end' ? [] : allTasks(known)
  for (const task of kept) {
    const shown = tasks.get(task.id)
    if (shown) tasks.set(task.id, withKnown(task, shown))
    else if (read.end === 'cut' || task.state !== 'running' || (task.to ?? 0) <= read.upTo)
      tasks.set(task.id, task)
  }
  for (const task of finished) tasks.set(task.id, task)
  return [...tasks.values()]
}

const latest = (times: readonly number[]): number | null =>
  times.reduce<number | null>((last, time) => (last === null ? time : Math.max(last, time)), null)
