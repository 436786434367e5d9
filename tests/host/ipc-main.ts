import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { record } from './recorder'
import { cloned, strict } from './strict'

type Listener = Parameters<IpcMain['handle']>[1]

const handlers = new Map<string, Listener>()

/** The part of Electron's `ipcMain` that answers requests. */
export const ipcMain = strict('ipcMain', {
  handle: (channel: string, listener: Listener): void => {
    if (handlers.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
} satisfies Pick<IpcMain, 'handle'>)

type Sender = Pick<IpcMainInvokeEvent, 'sender'> & {
  readonly senderFrame: { readonly url: string; readonly parent: object | null } | null
}

/**
 * Calls a handler as Electron does: arguments and result are copied, and only the message of an
 * error reaches the page.
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
      error: remoteError(channel, `Error: No handler registered for '${channel}'`)
    }

  try {
    // The double's event has the fields that the program reads. Reading any other throws.
    const event = strict('event', sender) as unknown as IpcMainInvokeEvent
    return { value: cloned(await listener(event, ...cloned(args, channel)), channel) }
  } catch (error) {
    return { error: remoteError(channel, String(error)) }
  }
}

const remoteError = (channel: string, error: string): string =>
  `Error invoking remote method '${channel}': ${error}`
