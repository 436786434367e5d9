import { setImmediate } from 'node:timers/promises'
import type { Problem, Result } from '@shared/problem'
import type { HistoryState, UseDetails, UseMarks } from '@shared/works/use'
import type { Patience } from '../kling/waiting/patience'
import type { Upload } from '../kling/wire'
import type { Works } from '../kling/works/works'
import type { Clock } from '../time/clock'
import { createInterruptibleSleep } from '../time/interruptible-sleep'
import { createAsker } from './asker'
import { bothPartial, type History, NO_HISTORY, withFound } from './history'
import { lookUpNew } from './look-up-new'
import { createWorkPictures, type WorkPictures } from './pictures'
import type { UsesNow } from './plan-uses'
import { NOTHING_REACHED, reachedBy } from './reached'
import { readHistory } from './read-history'
import { type MadeTask, type Ties, tieUses, type Use } from './ties'
import { createTracer, detailsOf, markOf, useOfAsset } from './use'

/** What is known of the use of the items of one library. */
export interface ItemUses {
  readonly marks: (ids: readonly string[]) => Promise<UseMarks>
  readonly details: (id: string) => UseDetails
  /** For a plan: what is known, and what is new since, by one or two requests. */
  readonly now: () => Promise<UsesNow | null>
}

/** What is known of the use of one account's uploads, and of its tasks. */
export interface Uses extends ItemUses {
  readonly ofTasks: ItemUses
  /** What was kept has been loaded. */
  readonly ready: () => Promise<void>
  readonly state: () => HistoryState
  /** The picture of a task's first work. */
  readonly pictureOf: WorkPictures['of']
  /** Reads what is new, or everything anew. Answers at once; nothing while it is being read. */
  readonly read: (anew: boolean) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** The library stands: reading starts by itself, unless the setting is off. */
  readonly onListed: () => void
  /** The setting has changed. */
  readonly onSetting: () => void
  /** What goes first may have ended. */
  readonly wake: () => void
  readonly close: () => void
}

interface Options {
  readonly account: string
  readonly works: Works
  readonly find: (id: string) => Upload | undefined
  readonly findTask?: (id: string) => MadeTask | undefined
  readonly load: () => Promise<Result<History | null>>
  readonly save: (history: History) => Promise<Result<null>>
  readonly clock: Clock
  readonly random: () => number
  /** The setting. */
  readonly isOn: () => boolean
  /** Something is under way that goes first: a listing, a deletion. */
  readonly isBusy: () => boolean
  readonly emit: (state: HistoryState) => void
  readonly tell: (problem: Problem) => void
}

type LookUp = (id: string, known: Ties) => Use | null

const PATIENCE: Patience = { tries: 6, totalMs: 15 * 60_000 }
/** Not everything that goes first says when it has ended. */
const LOOK_AGAIN_MS = 1_000
/** Uploads compared before others get their turn: some milliseconds. */
const AT_ONCE = 100

export function createUses(options: Options): Uses {
  const { account, works, find, clock, random, isOn, isBusy, emit } = options
  const sleeper = createInterruptibleSleep(clock)
  const tracesOfUpload = createTracer()
  const pictures = createWorkPictures({ account, works, onRequest: () => onRequest() })
  let history: History = NO_HISTORY
  /** How far `history` goes, and how far a first reading has come. */
  let known = NOTHING_REACHED
  let soFar = NOTHING_REACHED
  let ties: Ties = tieUses(NO_HISTORY)
  let loading: Promise<void> | null = null
  let reading: AbortController | null = null
  let isPaused = false
  let hasStood = false
  let isWaiting = false
  let problem: Problem | null = null
  let requests = 0
  let revision = 0

  const phase = (): HistoryState['phase'] => {
    if (reading !== null && isPaused) return 'paused'
    if (reading !== null) return isWaiting ? 'waiting' : 'reading'
    return isOn() ? 'idle' : 'off'
  }
  const state = (): HistoryState => {
    const isFirst = !history.isWhole && soFar.tasks > known.tasks
    const { tasks, backTo } = isFirst ? soFar : known
    return {
      phase: phase(),
      tasks,
      backTo,
      isWhole: history.isWhole,
      gapAt: history.gapAt,
      at: history.at === 0 ? null : history.at,
      problem,
      requests,
      revision
    }
  }
  const tell = (): void => emit(state())

  const take = (next: History): void => {
    history = next
    known = reachedBy(NOTHING_REACHED, next.tasks)
    ties = tieUses(next)
    revision += 1
  }
  const keep = async (next: History): Promise<void> => {
    take(next)
    const saved = await options.save(next)
    if (!saved.ok) options.tell(saved.problem)
  }
  const load = (): Promise<void> => {
    loading ??= options.load().then((kept) => {
      if (!kept.ok) options.tell(kept.problem)
      if (kept.ok && kept.value !== null && history === NO_HISTORY) take(kept.value)
    })
    return loading
  }

  const onRequest = (): void => {
    requests += 1
  }
  const uploadUse: LookUp = (id, known) => {
    const upload = find(id)
    return upload ? asOf(history.at, upload.asset, known.of(tracesOfUpload(upload))) : null
  }
  const taskUse: LookUp = (id, known) => {
    const task = options.findTask?.(id)
    return task ? asOf(history.at, task, known.ofTask(task)) : null
  }
  const usesOfPlan = (lookUp: LookUp, isFresh: boolean): UsesNow => {
    // What is known at this moment, though a reading may end before the plan is made.
    const frozen = ties
    return {
      of: (id) => useOfAsset(lookUp(id, frozen)),
      backTo: known.backTo,
      at: history.at,
      isFresh
    }
  }

  const turn = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted && (isPaused || isBusy())) {
      if (!isWaiting) {
        isWaiting = true
        tell()
      }
      await sleeper.sleep(isPaused ? null : LOOK_AGAIN_MS)
    }
    isWaiting = false
  }

  const run = async (anew: boolean, controller: AbortController): Promise<void> => {
    const { signal } = controller
    await load()
    const before = !anew && history.isWhole ? history : null
    const read = await readHistory({
      account,
      works,
      known: before,
      now: clock.now,
      asker: createAsker({
        clock,
        random,
        patience: PATIENCE,
        signal,
        turn: () => turn(signal),
        onRequest
      }),
      onTasks: (tasks) => {
        pictures.learn(tasks)
        if (before === null) soFar = reachedBy(soFar, tasks)
        tell()
      }
    })
    if (reading !== controller) return

    problem = read.problem
    await keep(withRead(history, read.history))
    if (reading !== controller) return
    reading = null
    soFar = NOTHING_REACHED
    tell()
  }

  const read = (anew: boolean): void => {
    if (reading !== null) return
    const controller = new AbortController()
    reading = controller
    isPaused = false
    problem = null
    soFar = NOTHING_REACHED
    tell()
    void run(anew, controller)
  }
  const stop = (): void => {
    reading?.abort()
    isPaused = false
    sleeper.wake()
  }

  const usesBy = (lookUp: LookUp): ItemUses => ({
    marks: async (ids) => {
      await load()
      // All of them by what is known now, though more may be read meanwhile.
      const asked = { ties, revision }
      const used = []
      const notKnown = []
      for (const [at, id] of ids.entries()) {
        if (at % AT_ONCE === AT_ONCE - 1) await setImmediate()
        const use = lookUp(id, asked.ties)
        if (use?.verdict === 'used') used.push(markOf(id, use))
        else if (use?.verdict !== 'none-found') notKnown.push(id)
      }
      return { revision: asked.revision, used, notKnown }
    },
    details: (id) => {
      const use = lookUp(id, ties)
      return use ? detailsOf(use) : NOTHING_KNOWN
    },
    now: async () => {
      await load()
      if (!history.isWhole) return history === NO_HISTORY ? null : usesOfPlan(lookUp, false)
      const before = history
      const askedAt = clock.now()
      const found = await lookUpNew(before, { account, works, now: clock.now, onRequest })
      // A reading that has ended meanwhile knows as much, and more.
      if (found.history !== null && history === before) {
        await keep(found.history)
        tell()
      }
      if (found.isFresh) history = { ...history, at: Math.max(history.at, askedAt) }
      return usesOfPlan(lookUp, found.isFresh)
    }
  })

  return {
    ...usesBy(uploadUse),
    ofTasks: usesBy(taskUse),
    ready: load,
    state,
    pictureOf: pictures.of,
    read,
    pause: () => {
      if (reading === null) return
      isPaused = true
      tell()
    },
    resume: () => {
      isPaused = false
      sleeper.wake()
      tell()
    },
    stop,
    onListed: () => {
      hasStood = true
      sleeper.wake()
      if (isOn()) read(false)
    },
    onSetting: () => {
      if (!isOn()) stop()
      else if (hasStood && !history.isWhole) read(false)
    },
    wake: sleeper.wake,
    close: () => {
      stop()
      reading = null
    }
  }
}

/** Of what was made after the history was read, it says nothing. */
const asOf = (at: number, { createdAt }: { readonly createdAt: number | null }, use: Use): Use =>
  use.verdict === 'none-found' && createdAt !== null && createdAt > at
    ? { ...use, verdict: 'not-known' }
    : use

/** What is known to its end is not replaced by a newer reading that broke off, and uses stay. */
function withRead(known: History, read: History): History {
  if (read.isWhole) return read
  return known.isWhole ? withFound(known, read) : bothPartial(known, read)
}

const NOTHING_KNOWN: UseDetails = {
  verdict: 'not-known',
  generations: [],
  elements: [],
  avatars: []
}
