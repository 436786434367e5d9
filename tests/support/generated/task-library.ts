import type { Asset } from '@shared/asset'
import type { ListingEnd } from '@shared/listing'
import { ok } from '@shared/problem'
import { tasksSource } from '../../../electron/generated/source'
import { createTaskBook } from '../../../electron/generated/task-book'
import type { Task } from '../../../electron/kling/works/task'
import type { Fates } from '../../../electron/library/absence'
import { createLibraryFrom, type Library } from '../../../electron/library/library'
import type { Entry } from '../../../electron/library/listing/page'
import type { FakeWorks } from '../service/works/fake-works'
import { taskOf, workOf } from '../service/works/history'
import { createTestClock, type TestClock } from '../system/clock'

export interface TaskLibrary {
  readonly library: Library
  readonly clock: TestClock
  /** What the listing has shown, by id, and how it ended. */
  readonly list: () => Promise<{
    readonly shown: ReadonlyMap<string, Asset>
    readonly end: Omit<ListingEnd, 'library'>
  }>
  readonly prove: (ids: readonly string[]) => Promise<Fates>
}

const accounts = {
  find: async (email: string) => ok({ email }),
  list: async () => ok([])
}

/** The library "generated" over a service that is told what to answer. */
export function taskLibrary(
  works: FakeWorks,
  lastListed: readonly Entry[] | Promise<readonly Entry[]> = []
): TaskLibrary {
  const clock = createTestClock()
  let shown = new Map<string, Asset>()
  let onEnd: (end: Omit<ListingEnd, 'library'>) => void = () => undefined
  const library = createLibraryFrom({
    account: 'a@b.c',
    clock,
    source: tasksSource({
      account: 'a@b.c',
      works,
      kling: { accounts },
      clock,
      random: () => 0.5,
      parallel: () => 1,
      book: createTaskBook(),
      lastListed: async () => lastListed
    }),
    emitPage: ({ assets }) => {
      for (const asset of assets) shown.set(asset.id, asset)
    },
    emitEnd: (end) => onEnd(end)
  })
  return {
    library,
    clock,
    list: () =>
      new Promise((resolve) => {
        shown = new Map()
        onEnd = (end) => resolve({ shown, end })
        library.list()
      }),
    prove: (ids) =>
      library.prove(
        ids.map((id) => library.find(id)?.asset ?? { id, createdAt: null }),
        { signal: new AbortController().signal }
      )
  }
}

const FIRST_AT = 1_750_000_000_000

/** A finished task of one work; `seconds` after the first one. */
export const madeTask = (index: number, seconds: number, given: Partial<Task> = {}): Task =>
  taskOf({
    id: String(1_000 + index),
    from: FIRST_AT + seconds * 1_000,
    to: FIRST_AT + seconds * 1_000 + 4,
    works: [workOf({ id: String(900_000 + index), original: 'https://a.example/x' })],
    ...given
  })

/** So many, a minute apart. */
export const madeTasks = (count: number, change: (index: number) => Partial<Task> = () => ({})) =>
  Array.from({ length: count }, (_, index) => madeTask(index, index * 60, change(index)))
