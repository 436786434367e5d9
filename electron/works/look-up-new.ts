import type { ReferencesPage, Works } from '../kling/works/works'
import { within } from '../time/within'
import { allTasks, type History, keptReference, keptTask, withFound } from './history'
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
 * longer for the question (R33). Null: there is nothing new.
 */
export async function lookUpNew(
  known: History,
  options: Options
): Promise<{ readonly history: History | null; readonly isFresh: boolean }> {
  const { account, works, now, onRequest } = options
  const stop = new AbortController()
  const { signal } = stop
  const askedAt = now()
  let asked = 0

  const reading = readTasks({
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
  const read = await within(Promise.all([reading, elements]), LIMIT_MS, () => null)
  if (read === null) stop.abort()
  if (read === null) return { history: null, isFresh: false }

  const [{ tasks: shown, gapAt, end }, page] = read
  // A new element may be on a page that nobody waits for.
  const isFresh = end !== 'cut' && page.ok && showsAll(page.value)
  const tasks = shown.map(keptTask)
  const unread = page.ok && page.value.unusable > 0 ? END_OF_TIME : null
  const found = withFound(known, {
    tasks,
    gapAt: unread ?? gapAt,
    elements: page.ok ? page.value.references.map(keptReference) : [],
    avatars: []
  })
  // A page that meets what is known leaves nothing out.
  const isJoined = end !== 'cut'
  const joined = isJoined ? { ...found, tasks: allTasks(found), loose: [] } : found
  const next: History = { ...joined, at: isFresh ? askedAt : known.at }
  return { history: isSame(known, next) ? null : next, isFresh }
}

const showsAll = ({ entries, total }: ReferencesPage): boolean =>
  total === null ? entries < PAGE : entries >= total

const isSame = (a: History, b: History): boolean =>
  a.gapAt === b.gapAt && signs(a).length === signs(b).length && signs(b).every(isIn(signs(a)))

const isIn = (known: readonly string[]): ((sign: string) => boolean) => {
  const set = new Set(known)
  return (sign) => set.has(sign)
}

/** What may be news: a thing, or its state. Pictures of an element stay. */
const signs = (history: History): readonly string[] => [
  ...allTasks(history).map(({ id, state, works }) => `${id} ${state} ${works.length}`),
  ...history.elements.map(({ id, pictures }) => `${id} ${pictures.length}`)
]
