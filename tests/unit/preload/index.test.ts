import { eventNames, requestNames } from '@shared/ipc/channels'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

/** Electron's page side, and everything it was asked for. */
const electron = vi.hoisted(() => ({
  exposed: [] as [string, Record<string, (...args: unknown[]) => unknown>][],
  asked: [] as unknown[][],
  heard: new Map<string, (...args: unknown[]) => void>()
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (key: string, api: never) => electron.exposed.push([key, api])
  },
  ipcRenderer: {
    invoke: async (...args: unknown[]) => {
      electron.asked.push(args)
      return 'answer'
    },
    on: (name: string, listener: () => void) => void electron.heard.set(name, listener),
    removeListener: (name: string, listener: () => void) =>
      electron.heard.get(name) === listener && electron.heard.delete(name)
  }
}))

// As the build writes them in: electron.vite.config.ts.
beforeAll(async () => {
  vi.stubGlobal('REQUEST_NAMES', requestNames)
  vi.stubGlobal('EVENT_NAMES', eventNames)
  await import('../../../electron/preload/index')
})
afterAll(() => void vi.unstubAllGlobals())

const kling = () => electron.exposed[0]?.[1] ?? {}
const STRANGE = [
  '',
  'settings',
  'settings:get ',
  'Settings:get',
  '__proto__',
  'constructor',
  'toString',
  'ipc-message',
  null,
  0,
  ['settings:get'],
  {}
]

describe('window.kling', () => {
  it('is all there is, has exactly `request` and `on`, and is frozen', () => {
    expect(electron.exposed.map(([key]) => key)).toEqual(['kling'])
    expect(Reflect.ownKeys(kling())).toEqual(['request', 'on'])
    expect(Object.isFrozen(kling())).toBe(true)
  })

  it('lets through every request there is, with its input and nothing more', async () => {
    for (const name of requestNames)
      expect(await kling()['request']?.(name, { name }, 'more')).toBe('answer')
    expect(electron.asked).toEqual(requestNames.map((name) => [name, { name }]))
  })

  it.each(STRANGE)(
    'refuses %j as a request and as an event, before anything is sent',
    async (name) => {
      const before = electron.asked.length
      await expect(Promise.resolve(kling()['request']?.(name, undefined))).rejects.toThrow(
        'no such request'
      )
      expect(() => kling()['on']?.(name, () => undefined)).toThrow('no such event')
      expect(electron.asked).toHaveLength(before)
    }
  )

  it('refuses an event as a request, and a request as an event', async () => {
    for (const name of eventNames)
      await expect(Promise.resolve(kling()['request']?.(name))).rejects.toThrow()
    for (const name of requestNames) expect(() => kling()['on']?.(name, () => undefined)).toThrow()
  })

  it('hands a listener the payload alone, never Electron’s event, and takes it off again', () => {
    for (const name of eventNames) {
      const got: unknown[][] = []
      const undo = kling()['on']?.(name, (...args: unknown[]) => got.push(args))
      electron.heard.get(name)?.({ sender: 'Electron’s own' }, 'payload', 'more')
      expect(got).toEqual([['payload']])
      expect(typeof undo === 'function' && undo()).toBeUndefined()
      expect(electron.heard.has(name)).toBe(false)
    }
  })
})
