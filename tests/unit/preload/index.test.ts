import { eventNames, requestNames } from '@shared/ipc/channels'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'

/** Electron's page side, and everything it was asked for. */
const electron = vi.hoisted(() => ({
  exposed: [] as [string, Record<string, (...args: unknown[]) => unknown>][],
  asked: [] as unknown[][],
  heard: new Map<string, (...args: unknown[]) => void>(),
  answer: (_: number): Promise<unknown> => Promise.resolve('answer')
}))
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (key: string, api: never) => electron.exposed.push([key, api])
  },
  ipcRenderer: {
    invoke: (...args: unknown[]) => {
      electron.asked.push(args)
      return electron.answer(electron.asked.length)
    },
    on: (name: string, listener: () => void) => void electron.heard.set(name, listener),
    removeListener: (name: string, listener: () => void) =>
      electron.heard.get(name) === listener && electron.heard.delete(name)
  }
}))

// As the build writes them in: electron.vite.config.ts.
let onLoaded = (): void => undefined
beforeEach(async () => {
  electron.exposed = []
  electron.asked = []
  electron.heard.clear()
  vi.stubGlobal('REQUEST_NAMES', requestNames)
  vi.stubGlobal('EVENT_NAMES', eventNames)
  vi.stubGlobal('addEventListener', (name: string, listener: () => void) => {
    if (name === 'DOMContentLoaded') onLoaded = listener
  })
  vi.resetModules()
  await import('../../../electron/preload/index')
})
afterAll(() => void vi.unstubAllGlobals())

const FIRST = ['settings:get', 'settings:languages', 'connection:get', 'tokens:list']

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

describe('what the page asks for first', () => {
  const request = (name: string): unknown => kling()['request']?.(name, undefined)

  it('is asked before the page does, and each answer is given once', async () => {
    expect(electron.asked).toEqual(FIRST.map((name) => [name, undefined]))
    for (const name of FIRST) expect(await request(name)).toBe('answer')
    expect(electron.asked).toHaveLength(FIRST.length)
    for (const name of FIRST) await request(name)
    expect(electron.asked).toHaveLength(2 * FIRST.length)
  })

  it.each([
    ['once the connection has changed', () => electron.heard.get('connection:changed')?.({}, null)],
    ['once the page is loaded', () => onLoaded()]
  ])('is asked anew %s', async (_, happens) => {
    happens()
    for (const name of FIRST) await request(name)
    expect(electron.asked).toHaveLength(2 * FIRST.length)
  })

  it('is asked once more by the page if main has refused it early', async () => {
    const refuse = (): Promise<never> => Promise.reject(new Error('refused'))
    electron.answer = refuse
    vi.resetModules()
    await import('../../../electron/preload/index')
    const { request: ask } = electron.exposed[1]?.[1] ?? {}
    await expect(ask?.('tokens:list', undefined)).rejects.toThrow('refused')
    electron.answer = async () => 'answer'
    expect(await ask?.('settings:get', undefined)).toBe('answer')
  })
})

describe('window.kling', () => {
  it('is all there is, has exactly `request` and `on`, and is frozen', () => {
    expect(electron.exposed.map(([key]) => key)).toEqual(['kling'])
    expect(Reflect.ownKeys(kling())).toEqual(['request', 'on'])
    expect(Object.isFrozen(kling())).toBe(true)
  })

  it('lets through every request there is, with its input and nothing more', async () => {
    onLoaded()
    electron.asked = []
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
