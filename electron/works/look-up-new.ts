import type { Works } from '../kling/works/works'
import { within } from '../time/within'
import { type History, keptReference, keptTask } from './history'
import { END_OF_TIME, readTasks, TASK_PAGES } from './read-tasks'

interface Options {
  readonly account: string
  readonly works: Works
  readonly now: () => number
  readonly onRequest: () => void
}

/** How long a plan waits for it. */
const LIMIT_MS = 5_000
const PAGE = TASK_PAGES[0]

/**
 * What is new since the history was read, by one page of tasks and one of elements: nobody waits
 * longer for the question (R33). Null: it could not be told, or there is more than a page.
 */
export async function lookUpNew(known: History, options: Options): Promise<History | null> {
  const { account, works, now, onRequest } = options
  const stop = new AbortController()
  const { signal } = stop
  let asked = 0

  const tasks = readTasks({
    known: new Set(known.tasks.map(({ id }) => id)),
    ask: async (before, pageSize) => {
      asked += 1
      if (asked > 1) return null
      onRequest()
      const page = await works.tasks({ email: account, before, pageSize, signal })
      return page.ok ? page.value : null
    }
  })
  onRequest()
  const elements = works.elements({ email: account, pageNum: 1, pageSize: PAGE, signal })
  const read = await within(Promise.all([tasks, elements]), LIMIT_MS, () => null)
  if (read === null) stop.abort()
  if (read === null || read[0].end === 'cut' || !read[1].ok) return null

  const [{ tasks: shown, gapAt }, { value: page }] = read
  const fresh = page.references.map(keptReference)
  return {
    ...known,
    at: now(),
    gapAt: laterOf(known.gapAt, page.unusable > 0 ? END_OF_TIME : gapAt),
    tasks: merged(known.tasks, shown.map(keptTask)),
    elements: merged(known.elements, fresh)
  }
}

const laterOf = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b)

/** What is known stays; of what is shown again, the newer holds. */
const merged = <T extends { readonly id: string }>(
  known: readonly T[],
  shown: readonly T[]
): readonly T[] => [...new Map([...known, ...shown].map((each) => [each.id, each])).values()]
