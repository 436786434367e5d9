import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, send } from '../../../electron/demo/answer'
import type { AnswerApi, Seen, Variation } from '../../../electron/demo/answering'
import type { Store } from '../../../electron/demo/store'
import type { DemoTask } from '../../../electron/demo/works/generate'
import type { Door } from './door'

/** What goes wrong with one request, instead of the proper answer or around it. */
export interface Fault extends Variation {
  /** Waits first. */
  readonly delayMs?: number
  /** Waits for this too. */
  readonly until?: Promise<unknown>
  /** Sends a `103 Early Hints` before whatever is answered. */
  readonly hints?: boolean
  /** A deletion takes effect in spite of the fault. Default: it does not. */
  readonly apply?: boolean
  /** The answer instead of the proper one. */
  readonly answer?: {
    readonly status: number
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  }
  /**
   * `reset`: the connection drops without an answer. `cut`: it drops within the body, after the
   * head of `answer` or of a 200. `never`: it stays open and silent.
   */
  readonly wire?: 'reset' | 'cut' | 'never'
  /** Drops every connection, and takes no new one for so long. */
  readonly shutForMs?: number
  /** Rewrites the ids that a deletion answers with. */
  readonly answeredIds?: (ids: readonly string[]) => readonly (string | number)[]
  /** The deletion answers as if it had deleted, and has not. */
  readonly lies?: boolean
  /**
   * `stale`: the page still shows deleted assets. `short`: it is empty. `shifted`: the library
   * lacks its first asset, as if that had gone since the first page.
   */
  readonly listing?: 'stale' | 'short' | 'shifted'
}

/** The fault of a request; without one, it gets the proper answer. */
export type Script = (request: Seen) => Fault | undefined

/** Answers the API's requests with the script's faults. */
export function scripted(script: Script, door: Door): AnswerApi {
  return async (request, response, proper) => {
    const fault = script(request) ?? {}
    if (fault.delayMs) await wait(fault.delayMs)
    await fault.until
    if (fault.hints) response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })

    const isSpoilt = [fault.wire, fault.answer, fault.shutForMs].some((part) => part !== undefined)
    if (isSpoilt) {
      if (fault.apply) proper()
      return spoil(response, fault, door)
    }

    const view = (store: Store): Store => seenThrough(fault.view?.(store) ?? store, fault, request)
    const { status, body } = answered(proper({ view, paging: fault.paging }), fault)
    send(response, status, body)
  }
}

function seenThrough(store: Store, { lies, listing, answeredIds }: Fault, { query }: Seen): Store {
  if (answeredIds)
    return {
      ...store,
      removeTask: (email, id) => answeredIds(store.removeTask(email, id)).map(String)
    }
  if (lies) return { ...store, remove: (_, ids) => ids, removeTask: worksOfTask(store) }
  if (listing === 'short')
    return {
      ...store,
      uploads: () => [],
      works: (email) => ({ ...store.works(email), tasks: [] })
    }
  if (listing === 'stale')
    return {
      ...store,
      uploads: (email) => [...store.uploads(email), ...store.removed(email)],
      works: (email) => ({ ...store.works(email), tasks: undeleted(store, email) })
    }
  if (listing === 'shifted' && query['pageNum'] !== '1')
    return { ...store, uploads: (email) => shifted(store.uploads(email), query['sort'] === 'asc') }
  return store
}

const worksOfTask =
  (store: Store): Store['removeTask'] =>
  (email, id) =>
    store.works(email).tasks.find((task) => task.id === id)?.workIds ?? []

const undeleted = (store: Store, email: string): readonly DemoTask[] =>
  [...store.works(email).tasks, ...store.removedTasks(email)].toSorted(
    (a, b) => b.createTime - a.createTime
  )

/** Without the asset that comes first. */
function shifted<T extends { readonly createTime: number }>(
  uploads: readonly T[],
  ascending: boolean
): readonly T[] {
  const [first] = [...uploads].sort((a, b) =>
    ascending ? a.createTime - b.createTime : b.createTime - a.createTime
  )
  return uploads.filter((upload) => upload !== first)
}

function answered(answer: Answer, { answeredIds }: Fault): Answer {
  const { body } = answer
  if (
    !answeredIds ||
    typeof body !== 'object' ||
    body === null ||
    !('ids' in body) ||
    !Array.isArray(body.ids)
  )
    return answer
  return { ...answer, body: { ...body, ids: answeredIds(body.ids) } }
}

/** Sends the fault itself. */
function spoil(response: ServerResponse, fault: Fault, door: Door): void {
  const { status = 200, body = '', headers = {} } = fault.answer ?? {}
  if (fault.shutForMs !== undefined) door.shut(response, fault.shutForMs)
  else if (fault.wire === 'reset') response.socket?.resetAndDestroy()
  else if (fault.wire === 'cut') cut(response, status, headers)
  else if (fault.wire === undefined) send(response, status, body, headers)
}

function cut(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>
): void {
  const head = { 'content-type': 'application/json', 'content-length': '4096', ...headers }
  response.writeHead(status, head)
  response.write('{"uploadAssetsList":[{"id":"1', () => response.socket?.destroy())
}
