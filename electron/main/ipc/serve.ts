import { type EventName, REQUESTS, type RequestName } from '@shared/ipc/channels'
import { type Events, type Inputs, inputs, type Outputs } from '@shared/ipc/contract'
import { IDS_LIMIT } from '@shared/ipc/shapes'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { z } from 'zod'

/** One handler per request: a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: Inputs[N]) => Promise<Outputs[N]> | Outputs[N]
}

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** The same schemas, seen one by one. */
const schemas: { readonly [N in RequestName]: z.ZodType<Inputs[N]> } = inputs

interface Options {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly isTrusted: (sender: Sender) => boolean
  readonly handlers: Handlers
  /** Told of every failure: a problem that is answered, or an error that is a bug. */
  readonly onFailure?: (
    name: RequestName,
    failure: { readonly problem: Problem } | { readonly error: unknown }
  ) => void
}

/** The only door for requests from the page: who asks, then what, then the handler. */
export function serveRequests({ ipcMain, isTrusted, handlers, onFailure }: Options): void {
  const serve = <N extends RequestName>(name: N): void => {
    const schema = schemas[name]
    const handler = handlers[name]
    ipcMain.handle(name, async (event, payload: unknown): Promise<Outputs[N] | Result<never>> => {
      if (!isTrusted(event)) throw new Error('refused')
      const input = decoded(schema, payload, name)
      if (!input.ok) return input
      try {
        const answer = await handler(input.value)
        if (!answer.ok) onFailure?.(name, answer)
        return answer
      } catch (error) {
        onFailure?.(name, { error })
        throw error
      }
    })
  }
  REQUESTS.forEach(serve)
}

/** Deeper than any schema has a list. */
const LIST_DEPTH = 4

/**
 * Whether a payload holds a list longer than any may be, where a schema would look. Asked before
 * the schema, which looks at every place of a list before its length: a sparse one of four thousand
 * million places costs its sender nothing, and would hold main for minutes.
 */
export function isBoundless(payload: unknown, depth = LIST_DEPTH): boolean {
  if (typeof payload !== 'object' || payload === null || depth === 0) return false
  if (Array.isArray(payload)) return payload.length > IDS_LIMIT
  return Object.values(payload).some((part) => isBoundless(part, depth - 1))
}

/**
 * Says where a payload does not fit, never with what: it may hold the token. A payload that cannot
 * even be read does not fit.
 */
function decoded<T>(schema: z.ZodType<T>, payload: unknown, name: RequestName): Result<T> {
  try {
    if (isBoundless(payload)) return fail({ kind: 'invalid-input', why: name })
    const input = schema.safeParse(payload)
    return input.success
      ? ok(input.data)
      : fail({ kind: 'invalid-input', why: input.error.issues[0]?.path.join('.') || name })
  } catch {
    return fail({ kind: 'invalid-input', why: name })
  }
}

/** The only door for events to the page. A page that is gone hears nothing. */
export function createEmit(
  page: () => WebContents | null
): <N extends EventName>(name: N, event: Events[N]) => void {
  return (name, event) => {
    const contents = page()
    if (contents && !contents.isDestroyed()) contents.send(name, event)
  }
}

/**
 * Only the main frame of our own window, while it shows our own page. A frame that is gone is null,
 * and refused.
 */
export function trusts(origin: string, page: () => WebContents | null): Options['isTrusted'] {
  return ({ sender, senderFrame }) =>
    sender === page() &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    originOf(senderFrame.url) === origin
}

/** `URL.origin` is "null" for schemes it does not know, so the parts are compared. */
function originOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return `${url.protocol}//${url.host}`
}
