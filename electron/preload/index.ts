import type { Bridge, EventName, RequestName } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

// The build writes the names in (electron.vite.config.ts), because the channels themselves bring
// their schemas with them.
declare const REQUEST_NAMES: readonly RequestName[]
declare const EVENT_NAMES: readonly EventName[]

// The page's own, of which nothing else is used here.
declare const addEventListener: (name: 'DOMContentLoaded', listener: () => void) => void

/**
 * What the page asks for first, with no input. It is asked while the page's script is still on its
 * way; the answer waits for the page, until it has been loaded or something makes it old.
 */
const FIRST: readonly RequestName[] = [
  'settings:get',
  'settings:languages',
  'connection:get',
  'tokens:list'
]
const asked = new Map<RequestName, ReturnType<typeof ipcRenderer.invoke>>()
for (const name of FIRST) {
  const answer = ipcRenderer.invoke(name, undefined)
  // Whoever takes it hears of a failure; maybe nobody does.
  answer.catch(() => undefined)
  asked.set(name, answer)
}
const forget = (): void => asked.clear()
ipcRenderer.on('connection:changed', forget)
addEventListener('DOMContentLoaded', forget)

/** Each answer is given once. */
const takeAnswer = (name: RequestName): ReturnType<typeof ipcRenderer.invoke> | undefined => {
  const answer = asked.get(name)
  asked.delete(name)
  return answer
}

/**
 * What was asked early may have been refused for that alone: main lets nobody ask but the page, and
 * Electron has named none before it was there (electron#33800). The page itself asks once more.
 */
const ask: Bridge['request'] = (name, input) => {
  const now = (): ReturnType<typeof ipcRenderer.invoke> => ipcRenderer.invoke(name, input)
  return takeAnswer(name)?.catch(now) ?? now()
}

/** The page's only way to main: the channels by name, and nothing of Electron. */
const bridge: Bridge = {
  request: (name, input) =>
    REQUEST_NAMES.includes(name) ? ask(name, input) : Promise.reject(new Error('no such request')),
  on: (name, listener) => {
    if (!EVENT_NAMES.includes(name)) throw new Error('no such event')

    const heard = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload)

    ipcRenderer.on(name, heard)
    return () => void ipcRenderer.removeListener(name, heard)
  }
}

contextBridge.exposeInMainWorld('kling', Object.freeze(bridge))
