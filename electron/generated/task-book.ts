import type { Favourite } from '@shared/asset'
import type { Problem, Result } from '@shared/problem'
import type { MediaAddresses, Upload } from '../kling/wire'
import { bothOf, joined } from '../kling/works/join'
import type { Task, Work } from '../kling/works/task'
import type { LibraryMemory } from '../library/memory/memory'
import { itemOf } from './item'
import { createPlaces, type Places } from './proof/places'

/** What this session knows of tasks beyond what a listing holds: their works, their favourites. */
export interface TaskBook {
  /**
   * Takes a task that an answer showed, and answers it as it is known now. An answer may show only
   * some of its works: those of earlier ones stay, since they go with it all the same. `reading`
   * null: the answer was about it alone. The list of finished works says nothing of a task that
   * something else has told of: it may run all the same.
   */
  readonly take: (task: Task, reading: number | null, isOfFinished?: boolean) => Upload
  /**
   * Takes an answer about one task alone. Null: it tells nothing; where it cannot be read, the task
   * is disputed.
   */
  readonly hear: (id: string, answer: Result<Task | null>) => Upload | null
  /**
   * A reading of everything has shown no more works of a task than these. Those that the last
   * answer about it alone has named stay. Undefined: that changes nothing, or a later answer has
   * told of it.
   */
  readonly settle: (id: string, works: readonly Work[], reading: number) => Upload | undefined
  /** Where all that was ever told of stands, what was deleted included. */
  readonly places: Places
  /** Undefined: no answer of this session showed it. */
  readonly find: (id: string) => Task | undefined
  readonly favouriteOf: (id: string) => Favourite
  /**
   * Whether an answer has told otherwise since `endDispute`: it runs, is a favourite, has other
   * works than the last answer about it alone has named, or cannot be read.
   */
  readonly isDisputed: (id: string) => boolean
  /** How often: an answer that left before the last time says nothing against it. */
  readonly disputesOf: (id: string) => number
  /** An answer shows it in a shape that cannot be read: it is something else by now. */
  readonly dispute: (id: string) => void
  /** It was asked about, and nothing speaks against its deletion. */
  readonly endDispute: (id: string) => void
  /** Nothing was answered about it: whether it is a favourite is not known, unless it was one. */
  readonly notKnown: (id: string) => Upload | undefined
  /** It has no work that could stand in the list of finished ones. */
  readonly isBare: (id: string) => boolean
  /** The list of finished works has shown it in this session, so that its absence there counts. */
  readonly wasAmongFinished: (id: string) => boolean
  readonly mediaOf: (workId: string) => MediaAddresses | undefined
  readonly taskOf: (workId: string) => string | undefined
}

interface Known {
  readonly task: Task
  /** The reading that has shown it last. */
  readonly reading: number | null
  /** The reading whose own word its state is: the list of finished works has none. */
  readonly toldIn: number | null
}

/** What this session has been told, by an earlier book of the account as well. */
type BookMemory = Pick<LibraryMemory, 'toldFavourites' | 'amongFinished'>

const nothingTold = (): BookMemory => ({ toldFavourites: new Map(), amongFinished: new Set() })

export function createTaskBook(
  { toldFavourites: favourites, amongFinished }: BookMemory = nothingTold()
): TaskBook {
  const tasks = new Map<string, Known>()
  const works = new Map<string, { readonly work: Work; readonly taskId: string }>()
  /** The last answer about each task alone. */
  const toldAlone = new Map<string, Task>()
  const places = createPlaces()
  const disputed = new Set<string>()
  const disputes = new Map<string, number>()
  const dispute = (id: string): void => {
    disputed.add(id)
    disputes.set(id, (disputes.get(id) ?? 0) + 1)
  }
  const favouriteOf = (id: string): Favourite => favourites.get(id) ?? 'not-known'

  const take: TaskBook['take'] = (shown, reading, isOfFinished = false) => {
    const known = tasks.get(shown.id)
    const before = known?.task
    const isSameReading = reading !== null && known?.toldIn === reading
    const keepsWord = known !== undefined && isOfFinished
    const told = keepsWord ? known.task : bothOf(isSameReading ? before : undefined, shown)
    const task = { ...told, works: joined(before?.works ?? [], shown.works) }
    tasks.set(task.id, { task, reading, toldIn: keepsWord ? known.toldIn : reading })
    places.hear(shown)
    if (isOfFinished) amongFinished.add(task.id)
    if (
      shown.state === 'running' ||
      shown.favourite === 'yes' ||
      hasOthers(toldAlone.get(task.id), shown)
    )
      dispute(task.id)
    if (reading === null) toldAlone.set(task.id, shown)
    for (const work of task.works) works.set(work.id, { work, taskId: task.id })
    if (shown.favourite !== 'not-known') favourites.set(task.id, shown.favourite)
    return itemOf(task, favouriteOf(task.id))
  }

  return {
    take,
    hear: (id, answer) => {
      if (answer.ok && answer.value !== null && !answer.value.isDeleted)
        return take(answer.value, null)
      if (answer.ok || UNREADABLE.includes(answer.problem.kind)) dispute(id)
      return null
    },
    settle: (id, shown, reading) => {
      const known = tasks.get(id)
      if (known?.reading !== reading) return undefined
      const works = joined(shown, toldAlone.get(id)?.works ?? [])
      if (known.task.works.length === works.length) return undefined
      // A copy that lags may have listed it.
      dispute(id)
      const task = { ...known.task, works }
      tasks.set(id, { ...known, task })
      return itemOf(task, favouriteOf(id))
    },
    places,
    find: (id) => tasks.get(id)?.task,
    favouriteOf,
    isDisputed: (id) => disputed.has(id),
    disputesOf: (id) => disputes.get(id) ?? 0,
    dispute,
    endDispute: (id) => void disputed.delete(id),
    notKnown: (id) => {
      // What was a favourite stays one until somebody says that it is none.
      if (favouriteOf(id) !== 'yes') favourites.delete(id)
      const known = tasks.get(id)
      return known && itemOf({ ...known.task, favourite: 'not-known' }, favouriteOf(id))
    },
    isBare: (id) => {
      const known = tasks.get(id)
      return known !== undefined && (known.task.state !== 'made' || known.task.works.length === 0)
    },
    wasAmongFinished: (id) => amongFinished.has(id),
    mediaOf: (workId) => works.get(workId)?.work,
    taskOf: (workId) => works.get(workId)?.taskId
  }
}

const UNREADABLE: readonly Problem['kind'][] = ['unreadable', 'too-large']

/** Whether works are shown that the answer about the task alone did not name. */
const hasOthers = (alone: Task | undefined, shown: Task): boolean =>
  alone !== undefined && shown.works.some(({ id }) => alone.works.every((work) => work.id !== id))
