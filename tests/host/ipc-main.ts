import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { record } from './recorder'
import { cloned, strict } from './strict'

type Listener = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Listener>()

/** Electron's `ipcMain`, as far as requests go. */
export const ipcMain = strict('ipcMain', {
  handle: (channel: string, listener: Listener): void => {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
} satisfies Pick<IpcMain, 'handle'>)

export type Sender = Pick<IpcMainInvokeEvent, 'sender'> & {
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null
}

/**
 * Calls a handler the way Electron does: arguments and result are copies, and of an error only the
 * message reaches the page.
 */
export async function invoke(
  sender: Sender,
  channel: string,
  args: unknown[]
): Promise<{ value?: unknown; error?: string }> {
  const answer = await called(sender, channel, args)
  record('answer', channel, answer)
  return answer
}

async function called(
  sender: Sender,
  channel: string,
  args: unknown[]
): Promise<{ value?: unknown; error?: string }> {
  const listener = handlers.get(channel)
  if (!listener)
    return {
      error: `Error invoking remote method '${channel}': Error: No handler registered for '${channel}'`
    }
  try {
    // The double's event has what the program reads of it; anything else throws.
    const event = strict('event', sender) as unknown as IpcMainInvokeEvent
    return { value: cloned(await listener(event, ...cloned(args, channel)), channel) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}
