import { EVENTS, REQUESTS } from '@shared/ipc/channels'
import type { Bridge } from '@shared/ipc/contract'
import { contextBridge, ipcRenderer } from 'electron'

/** The page's only way to main: the channels by name, and nothing of Electron. */
const bridge: Bridge = {
  request: (name, input) =>
    REQUESTS.includes(name)
      ? ipcRenderer.invoke(name, input)
      : Promise.reject(new Error('no such request')),
  on: (name, listener) => {
    if (!EVENTS.includes(name)) throw new Error('no such event')
    const heard = (_event: unknown, payload: Parameters<typeof listener>[0]): void =>
      listener(payload)
    ipcRenderer.on(name, heard)
    return () => void ipcRenderer.removeListener(name, heard)
  }
}

contextBridge.exposeInMainWorld('kling', Object.freeze(bridge))
