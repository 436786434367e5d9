import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, type AnswerApi, type Seen, send } from '../../../electron/demo/answering'
import type { Store } from '../../../electron/demo/store'

/** What goes wrong with one request, instead of the proper answer or around it. */
export interface Fault {
  /** Waits first. */
  readonly delayMs?: number
  /** Waits for this too. */
  readonly until?: Promise<unknown>
  /** A deletion takes effect in spite of the fault. Default: it does not. */
  readonly apply?: boolean
  /** The answer instead of the proper one. */
  readonly answer?: {
    readonly status: number
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  }
  /**
   * `reset`: the connection drops without an answer. `cut`: it drops within one. `never`: it stays
   * open and silent.
   */
  readonly wire?: 'reset' | 'cut' | 'never'
  /** Rewrites the ids that a deletion answers with. */
  readonly answeredIds?: (ids: readonly string[]) => readonly (string | number)[]
  /** The deletion answers as if it had deleted, and has not. */
  readonly lies?: boolean
  /**
   * `stale`: the page still shows deleted assets. `short`: it is empty. `shifted`: it lacks the
   * asset that comes first.
   */
  readonly listing?: 'stale' | 'short' | 'shifted'
}

/** The fault of a request; without one, it gets the proper answer. */
export type Script = (request: Seen) => Fault | undefined

/** Answers the API's requests with the script's faults. */
export function scripted(script: Script): AnswerApi {
  return async (request, response, proper) => {
    const fault = script(request) ?? {}
    if (fault.delayMs) await wait(fault.delayMs)
    await fault.until

    const isSpoilt = fault.wire !== undefined || fault.answer !== undefined
    if (isSpoilt && fault.apply) proper()
    if (spoil(response, fault)) return

    const { status, body } = answered(
      proper((store) => seenThrough(store, fault, request)),
      fault
    )
    send(response, status, body)
  }
}

function seenThrough(store: Store, { lies, listing }: Fault, { query }: Seen): Store {
  if (lies) return { ...store, remove: (_, ids) => ids }
  if (listing === 'short') return { ...store, uploads: () => [] }
  if (listing === 'stale')
    return { ...store, uploads: (email) => [...store.uploads(email), ...store.removed(email)] }
  if (listing === 'shifted')
    return { ...store, uploads: (email) => shifted(store.uploads(email), query['sort'] === 'asc') }
  return store
}

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

/** Sends the fault itself. False: the proper answer is still due. */
function spoil(response: ServerResponse, fault: Fault): boolean {
  if (fault.wire === 'never') return true
  if (fault.wire === 'reset') {
    response.socket?.resetAndDestroy()
    return true
  }
  if (fault.wire === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' })
    response.write('{"uploadAssetsList":[{"id":"1', () => response.socket?.destroy())
    return true
  }
  if (fault.answer) {
    send(response, fault.answer.status, fault.answer.body ?? '', fault.answer.headers)
    return true
  }
  return false
}
