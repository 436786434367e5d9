import { fail, ok, type Result } from '@shared/problem'
import { z } from 'zod'
import { decode, shaped } from '../answer'
import type { Request } from '../http'
import { parseJson } from '../json'
import { deletedWorks } from '../wire'
import { type Reference, toReference } from './reference'
import { type Task, toEntry } from './task'

export interface TasksPage {
  readonly tasks: readonly Task[]
  /** Taken out of these, since they say that they were deleted: how far a page comes, they tell. */
  readonly gone?: readonly Task[]
  /** Ids in the order of the page, also of tasks that cannot be read; null: the entry has none. */
  readonly inOrder: readonly (string | null)[]
  /** When the service answered, by its own clock, epoch milliseconds; null if it did not say. */
  readonly servedAt: number | null
  /** Entries the service sent, usable or not. */
  readonly entries: number
  /** Entries that cannot be read. */
  readonly unusable: number
}

export interface ReferencesPage {
  readonly references: readonly Reference[]
  readonly entries: number
  readonly unusable: number
  /** In all, as the service says; null when it does not. */
  readonly total: number | null
}

interface PageOf {
  readonly email: string
  /** From 1. */
  readonly pageNum: number
  readonly pageSize: number
  readonly signal?: AbortSignal | undefined
}

/** What Kling made in an account, and what it keeps to make more of. */
export interface Works {
  /** Newest first, from before `before` (epoch milliseconds) on; null: from the newest on. */
  readonly tasks: (
    query: Omit<PageOf, 'pageNum'> & { readonly before: number | null }
  ) => Promise<Result<TasksPage>>
  /** The tasks whose works are finished; by default newest first. */
  readonly finished: (
    query: PageOf & { readonly sort?: 'asc' | 'desc' }
  ) => Promise<Result<TasksPage>>
  /**
   * One task, deleted or not, with addresses that are good now; null when the answer is about none.
   */
  readonly task: (
    query: Pick<PageOf, 'email' | 'signal'> & { readonly id: string }
  ) => Promise<Result<Task | null>>
  /**
   * The address of a work without a watermark, as paid plans at Kling have it; null: the service
   * says that there is none. One id and one type: for anything else the service packs a zip.
   */
  readonly download: (
    query: Pick<PageOf, 'email' | 'signal'> & {
      readonly workId: string
      readonly fileType: DownloadType
    }
  ) => Promise<Result<string | null>>
  /**
   * Deletes a task with all its works permanently. Returns the ids of works that the service names,
   * whatever they are. What was cancelled may have been deleted all the same.
   */
  readonly remove: (
    email: string,
    taskId: string,
    signal?: AbortSignal
  ) => Promise<Result<readonly string[]>>
  readonly elements: (query: PageOf) => Promise<Result<ReferencesPage>>
  readonly avatars: (query: Pick<PageOf, 'email' | 'signal'>) => Promise<Result<ReferencesPage>>
}

export type DownloadType = 'MP4' | 'MP3' | 'PNG'

const list = z.array(z.unknown()).nullable()
const download = z.object({
  cdnUrl: z.string().nullish(),
  status: z.string().nullish().catch(null)
})
const historyPage = z.object({ history: list })
const elementsPage = z.object({
  elementsList: list,
  total: z.int().min(0).nullish().catch(null)
})

export function createWorks(request: Request): Works {
  const ask = async <T>(
    path: readonly string[],
    query: Readonly<Record<string, string>>,
    schema: z.ZodType<T>,
    signal: AbortSignal | undefined,
    onServed?: (at: number | null) => void
  ): Promise<Result<T | null>> => {
    const answer = await request({
      method: 'GET',
      path,
      query,
      signal,
      ...(onServed && { onServed })
    })
    if (!answer.ok) return answer
    if (answer.value === '') return ok(null)

    const json = parseJson(answer.value)
    if (!json.ok) return json
    return isNothing(json.value) ? ok(null) : shaped(json.value, schema)
  }

  const history = async (
    path: string,
    query: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined
  ): Promise<Result<TasksPage>> => {
    // The documented paths end with a slash, but for that of one task.
    let servedAt: number | null = null
    const read = await ask([path, ''], query, historyPage, signal, (at) => {
      servedAt = at
    })
    return read.ok ? ok({ ...tasksIn(read.value?.history ?? []), servedAt }) : read
  }

  return {
    tasks: ({ email, before, pageSize, signal }) =>
      history(
        'tasks',
        {
          email,
          pageSize: String(pageSize),
          ...(before !== null && { createdBefore: String(before) })
        },
        signal
      ),
    finished: ({ email, pageNum, pageSize, sort = 'desc', signal }) =>
      history(
        'assets',
        { email, pageNum: String(pageNum), pageSize: String(pageSize), sort },
        signal
      ),
    task: async ({ email, id, signal }) => {
      const read = await ask(['tasks', id], { email }, z.unknown(), signal)
      if (!read.ok) return read
      const { tasks, named } = toEntry(read.value)
      const task = tasks.find((each) => each.id === id) ?? null
      if (task === null && named.includes(id))
        return fail({ kind: 'unreadable', why: 'the task is named, but cannot be read' })
      return ok(task)
    },
    download: async ({ email, workId, fileType, signal }) => {
      const query = { email, workIds: workId, fileTypes: fileType }
      const read = await ask(['assets', 'download'], query, download, signal)
      return read.ok ? addressIn(read.value) : read
    },
    remove: async (email, taskId, signal) => {
      const path = ['tasks', taskId]
      const answer = await request({ method: 'DELETE', path, query: { email }, signal })
      if (!answer.ok) return answer

      const read = decode(answer.value, deletedWorks)
      return read.ok ? ok(namedIn(read.value)) : read
    },
    elements: async ({ email, pageNum, pageSize, signal }) => {
      const query = { email, pageNum: String(pageNum), pageSize: String(pageSize) }
      const read = await ask(['elements', ''], query, elementsPage, signal)
      if (!read.ok) return read
      return ok(referencesIn(read.value?.elementsList ?? [], read.value?.total ?? null))
    },
    avatars: async ({ email, signal }) => {
      const read = await ask(['avatars', ''], { email }, z.array(z.unknown()), signal)
      return read.ok ? ok(referencesIn(read.value ?? [], null)) : read
    }
  }
}

/**
 * Only "success" without an address means that there is none. Silence, or a file that is still
 * being made, says nothing.
 */
function addressIn(answer: z.infer<typeof download> | null): Result<string | null> {
  if (answer?.cdnUrl) return ok(answer.cdnUrl)
  if (answer?.status === 'success') return ok(null)
  return fail({ kind: 'unreadable', why: 'the answer does not say whether there is a file' })
}

/** None, if the answer says that no task was deleted: such an answer contradicts itself. */
function namedIn({ deleted, workIds }: z.infer<typeof deletedWorks>): readonly string[] {
  const named = new Set((workIds ?? []).filter((id) => id !== null))
  return deleted === 0 ? [] : [...named]
}

function tasksIn(entries: readonly unknown[]): Omit<TasksPage, 'servedAt'> {
  const read = entries.map(toEntry)
  return {
    tasks: read.flatMap(({ tasks }) => tasks),
    inOrder: read.flatMap(({ named }) => named),
    entries: entries.length,
    unusable: read.filter(({ tasks }) => tasks.length === 0).length
  }
}

function referencesIn(entries: readonly unknown[], total: number | null): ReferencesPage {
  const references = entries.flatMap((entry) => toReference(entry) ?? [])
  return {
    references,
    entries: entries.length,
    unusable: entries.length - references.length,
    total
  }
}

/** What a service may say beyond its last page. */
const isNothing = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0)
