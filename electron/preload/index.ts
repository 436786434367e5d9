import type { Bridge, EventName, RequestName } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

// The build writes the names in (electron.vite.config.ts), because the channels themselves bring
// their schemas with them.
declare const REQUEST_NAMES: readonly RequestName[]
declare const EVENT_NAMES: readonly EventName[]

/** The page's only way to main: the channels by name, and nothing of Electron. */
const bridge: Bridge = {
  request: (name, input) =>
    REQUEST_NAMES.includes(name)
      ? ipcRenderer.invoke(name, input)
      : Promise.reject(new Error('no such request')),
  on: (name, listener) => {
    if (!EVENT_NAMES.includes(name)) throw new Error('no such event')

    const heard = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload)

    ipcRenderer.on(name, heard)
    return () => void ipcRenderer.removeListener(name, heard)
  }
}

contextBridge.exposeInMainWorld('kling', Object.freeze(bridge))
