import { requestNames, requests } from '@shared/ipc/channels'
import type { EventName, Events, Inputs, Outputs, RequestName } from '@shared/ipc/contract'
import type { Request } from '@shared/ipc/define'
import { IDS_LIMIT } from '@shared/ipc/shapes'
import { fail, ok, type Problem, type Result } from '@shared/problem'
import type { IpcMain, IpcMainInvokeEvent, WebContents } from 'electron'
import type { z } from 'zod'
import { originOf } from '../window/origin'

/** One handler per request: a missing one does not compile. */
export type Handlers = {
  readonly [N in RequestName]: (input: Inputs[N]) => Promise<Outputs[N]> | Outputs[N]
}

type Sender = Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>

/** `requests`, typed so that one generic function can serve every name. */
const channels: { readonly [N in RequestName]: Request<Inputs[N], Outputs[N]> } = requests

interface Options {
  readonly ipcMain: Pick<IpcMain, 'handle'>
  readonly isTrusted: (sender: Sender) => boolean
  readonly handlers: Handlers
  /** Called for every failure: a problem in an answer, or an error, which is a bug. */
  readonly onFailure?: (
    name: RequestName,
    failure: { readonly problem: Problem } | { readonly error: unknown }
  ) => void
}

/**
 * The only door for requests from the page. Checks the sender, then the input, then calls the
 * handler.
 */
export function serveRequests({ ipcMain, isTrusted, handlers, onFailure }: Options): void {
  const serve = <N extends RequestName>(name: N): void => {
    const schema = channels[name].input
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

  requestNames.forEach(serve)
}

/** No schema has a list deeper than this. */
const LIST_DEPTH = 4

/**
 * Whether a payload holds a list that is longer than any schema allows. Checked first, because zod
 * visits every item before it checks the length: a sparse list of four billion items costs its
 * sender nothing, and would block main for minutes.
 */
export function isBoundless(payload: unknown, depth = LIST_DEPTH): boolean {
  if (typeof payload !== 'object' || payload === null || depth === 0) return false
  if (Array.isArray(payload)) return payload.length > IDS_LIMIT
  return Object.values(payload).some((part) => isBoundless(part, depth - 1))
}

/**
 * Parses a payload. A failure names the field, never its value, which may be the token. A payload
 * that throws while it is read is refused as well.
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

/** The only door for events to the page. Without a page, an event is dropped. */
export function createEmit(
  page: () => WebContents | null
): <N extends EventName>(name: N, event: Events[N]) => void {
  return (name, event) => {
    const contents = page()
    if (contents && !contents.isDestroyed()) contents.send(name, event)
  }
}

/**
 * Trusts the main frame of our own window, while it shows our own page. Electron's `senderFrame` is
 * null once the frame is gone; then the request is refused.
 */
export function trusts(origin: string, page: () => WebContents | null): Options['isTrusted'] {
  return ({ sender, senderFrame }) =>
    sender === page() &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    originOf(senderFrame.url) === origin
}
