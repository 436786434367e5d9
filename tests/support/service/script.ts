import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { type Answer, type AnswerApi, type Seen, send } from '../../../electron/demo/answering'
import type { Store } from '../../../electron/demo/store'

/** What a script may do to one request instead of, or around, the proper answer. */
export interface Fault {
  /** Waits before anything else. */
  readonly delayMs?: number
  /** Waits for this as well. */
  readonly until?: Promise<unknown>
  /** Whether a deletion takes effect although the answer is another. Default: no. */
  readonly apply?: boolean
  /** Answers this instead. */
  readonly answer?: {
    readonly status: number
    readonly body?: unknown
    readonly headers?: Readonly<Record<string, string>>
  }
  /**
   * Drops the connection without an answer, or in the middle of one; `never` keeps it open and
   * silent.
   */
  readonly wire?: 'reset' | 'cut' | 'never'
  /** Rewrites the ids a deletion answers with. */
  readonly answeredIds?: (ids: readonly string[]) => readonly (string | number)[]
  /** A deletion that says it has deleted, and has not. */
  readonly lies?: boolean
  /**
   * What a page of a listing shows instead: what was deleted as well, nothing, or everything one
   * place further on.
   */
  readonly listing?: 'stale' | 'short' | 'shifted'
}

/** Decides, per request, whether something goes wrong. Nothing: the proper answer. */
export type Script = (request: Seen) => Fault | undefined

/** An API that does to each request what the script says. */
export function scripted(script: Script): AnswerApi {
  return async (request, response, proper) => {
    const fault = script(request) ?? {}
    if (fault.delayMs) await wait(fault.delayMs)
    await fault.until
    const spoilt = fault.wire !== undefined || fault.answer !== undefined
    if (spoilt && fault.apply) proper()
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

/** Carries out what happens on the wire. Answers whether the request is thereby dealt with. */
export function spoil(response: ServerResponse, fault: Fault): boolean {
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
