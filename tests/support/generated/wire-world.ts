import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Asset } from '@shared/asset'
import type { Outcome } from '@shared/deletion'
import type { ListingEnd } from '@shared/listing'
import { fail, ok, type Problem } from '@shared/problem'
import type { Clearance } from '../../../electron/deletion/clearance/clearance'
import { createDeletion, type Deletion } from '../../../electron/deletion/deletion'
import { createJournalStore } from '../../../electron/deletion/journal/journal-store'
import { createFavouritesLookUp } from '../../../electron/generated/favourites'
import { tasksRemoval } from '../../../electron/generated/removal'
import { tasksSource } from '../../../electron/generated/source'
import { createTaskBook } from '../../../electron/generated/task-book'
import type { Request } from '../../../electron/kling/http'
import { createWorks } from '../../../electron/kling/works/works'
import { createLibraryFrom } from '../../../electron/library/library'
import type { Entry } from '../../../electron/library/listing/page'
import { NO_DUPLICATES, NOTHING_KEPT } from '../program/keeping'
import { createTestClock } from '../system/clock'

type Fields = Record<string, unknown>

/** A task as the service keeps it. What is changed here, the next answer shows. */
export interface WireTask {
  readonly id: string
  readonly at: number
  readonly works: Fields[]
  /** By the ids of works: only the answer about the task alone shows these. */
  readonly unlisted: Set<number>
  /** Beside its works, in every answer about it. */
  more: Fields
  favored: boolean
  /** No list says which task it is. */
  isNameless?: boolean
  /** Nobody says when it was made. */
  isTimeless?: boolean
}

const FIRST_AT = 1_750_000_000_000
const MINUTE_MS = 60_000

export interface Asked {
  readonly method: string
  readonly path: readonly string[]
  readonly query: Fields
}

/** A work of a task that is finished, as the service writes it. */
export const finishedWork = (taskId: number, workId: number | null): Fields => ({
  workId,
  taskId,
  status: 99,
  contentType: 'video',
  createTime: FIRST_AT + (taskId - 1000) * MINUTE_MS,
  resource: { resource: 'https://a.example/x' }
})

const madeTask = (_: unknown, at: number): WireTask => ({
  id: String(1000 + at),
  at: FIRST_AT + at * MINUTE_MS,
  works: [finishedWork(1000 + at, 900_000 + at)],
  unlisted: new Set(),
  more: {},
  favored: false
})

/**
 * The whole of main over sixty tasks, 1000 to 1059, of a service that answers in the wire's own
 * fields, in every shape the contract allows. With a lane, its runs save copies first.
 * `lastListed`: by an earlier start.
 */
export async function wireWorld(lane?: Clearance, lastListed: readonly Entry[] = []) {
  const clock = createTestClock()
  let all = Array.from({ length: 60 }, madeTask).reverse()
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-wire-'))
  const deletes: string[] = []
  let atDelete = (): Problem | null => null
  let accountSays = (): Problem | null => null
  let atGet = (_asked: Asked): Problem | null => null
  let isAccountThere = true
  let onItsWay = async (_asked: Asked): Promise<void> => undefined
  let change = (_asked: Asked, answer: unknown): unknown => answer

  const answerTo = (method: string, [kind, id]: readonly string[], query: Fields): unknown => {
    if (method === 'DELETE') {
      const works = all.find((task) => task.id === id)?.works ?? []
      all = all.filter((task) => task.id !== id)
      return { deleted: 1, workIds: works.map(({ workId }) => workId) }
    }
    if (kind === 'tasks' && id) {
      const task = all.find((each) => each.id === id)
      const own = task && {
        id,
        favored: task.favored,
        ...(!task.isTimeless && { createTime: task.at })
      }
      return task
        ? { status: 99, status_final: true, works: task.works, ...task.more, task: own }
        : null
    }
    const listed = all.map((task) => ({
      ...task,
      works: task.works.filter(({ workId }) => !task.unlisted.has(Number(workId)))
    }))
    const size = Number(query['pageSize'])
    if (kind === 'tasks') {
      const before = Number(query['createdBefore'] ?? Number.POSITIVE_INFINITY)
      const shown = listed.filter(({ at }) => at < before).slice(0, size)
      return {
        history: shown.map(({ id: own, at, works, more, isNameless, isTimeless }) => ({
          works,
          task: { ...(!isTimeless && { createTime: at }), ...(!isNameless && { id: own }) },
          ...more
        }))
      }
    }
    const finished = listed
      .map(({ works }) => ({ works: works.filter(({ status }) => status === 99) }))
      .filter(({ works }) => works.length > 0)
    const sorted = query['sort'] === 'asc' ? finished.toReversed() : finished
    const from = (Number(query['pageNum']) - 1) * size
    return { history: sorted.slice(from, from + size) }
  }
  const request: Request = async ({ method, path, query = {} }) => {
    if (method === 'DELETE') deletes.push(path[1] ?? '')
    const problem = method === 'DELETE' ? atDelete() : atGet({ method, path, query })
    if (problem) return fail(problem)
    const answer = change({ method, path, query }, answerTo(method, path, query))
    await onItsWay({ method, path, query })
    return answer === null ? fail({ kind: 'not-found', said: null }) : ok(JSON.stringify(answer))
  }

  const account = 'a@b.c'
  const kling = {
    accounts: {
      find: async () => {
        const problem = accountSays()
        if (problem) return fail(problem)
        return ok(isAccountThere ? { email: account, sessionEndsAt: null } : null)
      },
      list: async () => ok([])
    }
  }
  const works = createWorks(request)
  let onEnd: (end: Omit<ListingEnd, 'library'>) => void = () => undefined
  const told: Asset[] = []
  const toldGone: string[] = []
  /** What a start of the program makes anew. */
  const begin = () => {
    const book = createTaskBook()
    const service = { account, works, clock, random: () => 0.5, parallel: () => 1, book }
    const library = createLibraryFrom({
      account,
      clock,
      source: tasksSource({ ...service, kling, lastListed: async () => lastListed }),
      emitPage: () => undefined,
      emitEnd: (end) => onEnd(end),
      emitTold: ({ assets }) => told.push(...assets),
      emitGone: ({ ids }) => toldGone.push(...ids)
    })
    const open = {
      account,
      kind: 'generated' as const,
      key: 'k-generated',
      origin: 'test',
      kling,
      removal: tasksRemoval(works, account),
      library,
      keepList: NOTHING_KEPT,
      stays: NO_DUPLICATES,
      favourites: createFavouritesLookUp({ ...service, kling, library })
    }
    const deletion = createDeletion({
      store: createJournalStore(join(folder, 'journals'), () => 'now'),
      clock,
      random: () => 0.5,
      parallel: () => 1,
      ...(lane && { openClearance: async () => ok(lane) }),
      emitProgress: () => undefined,
      emitEnd: () => undefined,
      listAgain: () => undefined
    })
    return { library, open, deletion }
  }
  let session = begin()
  const plan = (ids: string | readonly string[], singly: readonly string[] = []) =>
    session.deletion.plan(session.open, [ids].flat(), singly)
  type Started = Awaited<ReturnType<Deletion['start']>>
  const ended = (started: Started) => {
    const begun = started.ok ? session.deletion.run(started.value.runId) : started
    return begun.ok ? begun.value.ended : null
  }
  const start = (planId: string) =>
    session.deletion.start(planId, session.open, async () => ok(lane !== undefined))

  return {
    get library() {
      return session.library
    },
    deletes,
    /** What the page was told outside of a listing. */
    told,
    toldGone,
    task: (id: string): WireTask => {
      const task = all.find((each) => each.id === id)
      if (!task) throw new Error(`no task ${id}`)
      return task
    },
    /** The service shows it again. */
    putBack: (task: WireTask): void => {
      all = [task, ...all].toSorted((a, b) => b.at - a.at)
    },
    onDelete: (answer: () => Problem | null) => {
      atDelete = answer
    },
    /** An answer is made, and arrives once this resolves. */
    onItsWay: (by: typeof onItsWay): void => {
      onItsWay = by
    },
    onAccount: (by: () => Problem | null): void => {
      accountSays = by
    },
    isThere: (id: string): boolean => all.some((task) => task.id === id),
    /** Somebody else deletes it. */
    remove: (id: string): void => {
      all = all.filter((task) => task.id !== id)
    },
    onGet: (by: typeof atGet): void => {
      atGet = by
    },
    /** The account is not known at the service any more. */
    loseAccount: () => {
      isAccountThere = false
    },
    /** Changes what the service answers. */
    onAnswer: (by: typeof change) => {
      change = by
    },
    elapsed: clock.elapsed,
    pass: (ms: number): Promise<void> => clock.sleep(ms, new AbortController().signal),
    list: () =>
      new Promise<Omit<ListingEnd, 'library'>>((resolve) => {
        onEnd = resolve
        session.library.list()
      }),
    plan,
    run: async (planId: string) => ended(await start(planId)),
    goOn: async (runId: string) => ended(await session.deletion.goOn(session.open, runId)),
    /** The computer goes down once a request has left, and the program is started again. */
    runUntilDown: async (planId: string): Promise<string> => {
      const started = await start(planId)
      if (!started.ok) throw new Error('the run did not begin')
      while (deletes.length === 0) await new Promise((resolve) => setImmediate(resolve))
      await session.deletion.suspend()
      session = begin()
      return started.value.runId
    },
    lookUp: async (runId: string) => {
      const told = await session.deletion.lookUp(session.open, runId)
      return told.ok ? told.value.counts : null
    },
    outcomeOf: async (runId: string, id: string): Promise<Outcome | undefined> => {
      const entries = await session.deletion.entries(session.open, runId)
      return entries.ok ? entries.value.find((entry) => entry.id === id)?.outcome : undefined
    },
    close: () => rm(folder, { recursive: true, force: true })
  }
}
