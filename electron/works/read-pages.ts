import { bothOf } from '../kling/works/join'
import type { Reference } from '../kling/works/reference'
import type { Task } from '../kling/works/task'
import type { ReferencesPage, TasksPage } from '../kling/works/works'
import { type Asked, TASK_PAGES } from './read-tasks'

/** What numbered pages have brought. `isWhole`: up to an empty page, or one that proves the end. */
interface PagesRead<T> {
  readonly found: readonly T[]
  readonly unusable: number
  readonly isWhole: boolean
}

type AskPage<Page> = (pageNum: number, pageSize: number) => Promise<Asked<Page>>

/** All elements: how many there are is told, and not believed. */
export const readReferences = (ask: AskPage<ReferencesPage>): Promise<PagesRead<Reference>> =>
  readPages(
    ask,
    ({ references }) => references,
    (_, shown) => shown
  )

/** All finished tasks, by pages that shift while something new is made: a cross-check only. */
export const readFinished = (ask: AskPage<TasksPage>): Promise<PagesRead<Task>> =>
  readPages(ask, ({ tasks }) => tasks, bothOf)

async function readPages<
  Page extends {
    readonly entries: number
    readonly unusable: number
    readonly total?: number | null
  },
  T extends { readonly id: string }
>(
  ask: AskPage<Page>,
  entriesOf: (page: Page) => readonly T[],
  /** What stands in several entries. */
  joinOf: (before: T | undefined, shown: T) => T
): Promise<PagesRead<T>> {
  const found = new Map<string, T>()
  let unusable = 0
  let step = 0
  let seen = 0
  let isEndShown = false
  const ended = (isWhole: boolean): PagesRead<T> => ({
    found: [...found.values()],
    unusable,
    isWhole
  })

  for (let pageNum = 1; ; ) {
    const size = TASK_PAGES[step]
    if (size === undefined) return ended(false)
    const page = await ask(pageNum, size)
    if (page === null) return ended(false)
    if (page === 'refused') {
      // A page beyond the end is refused by some services; a size is refused at once. After a full
      // page, more may have been refused than what is not there.
      if (pageNum > 1) return ended(isEndShown)
      step += 1
      continue
    }

    const wasEndShown = isEndShown
    const before = found.size
    for (const entry of entriesOf(page)) found.set(entry.id, joinOf(found.get(entry.id), entry))
    unusable += page.unusable
    seen += page.entries
    isEndShown = page.entries < size || seen === (page.total ?? null)
    // The same page again, though more were to come: the service does not heed the number.
    if (found.size === before) return ended(page.entries === 0 || pageNum === 1 || wasEndShown)
    pageNum += 1
  }
}
