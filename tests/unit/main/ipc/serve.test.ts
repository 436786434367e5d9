import { requestNames } from '@shared/ipc/channels'
import { fail } from '@shared/problem'
import { describe, expect, it } from 'vitest'
import {
  createEmit,
  type Handlers,
  serveRequests,
  trusts
} from '../../../../electron/main/ipc/serve'

const TOKEN = 'user:1-not-to-be-repeated'

// @ts-expect-error: a channel without a handler does not compile.
const MISSING: Handlers = {}

/** The door with handlers that only tell what they were given. */
function openDoor({ answer = null }: { answer?: unknown } = {}) {
  const handlers = new Map<string, (event: never, payload: unknown) => Promise<unknown>>()
  const calls: unknown[] = []
  const failures: unknown[] = []
  let isOurs = true

  serveRequests({
    ipcMain: { handle: (name, handler) => void handlers.set(name, handler) },
    isTrusted: () => isOurs,
    handlers: new Proxy(MISSING, {
      get: () => (input: unknown) => {
        calls.push(input)
        if (answer instanceof Error) throw answer
        return answer ?? { ok: true, value: null }
      }
    }),
    onFailure: (name, failure) => failures.push([name, failure])
  })

  return {
    calls,
    failures,
    names: [...handlers.keys()],
    ask: async (name: string, payload: unknown) => handlers.get(name)?.({} as never, payload),
    letStrangersAsk: () => {
      isOurs = false
    }
  }
}

describe('the door for requests', () => {
  it('serves every request and no other', () => {
    expect(openDoor().names).toEqual([...requestNames])
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', TOKEN],
    ['a wrong value', { email: TOKEN }],
    ['a field too many', { email: 'a@b.c', more: TOKEN }],
    ['a list', [{ email: 'a@b.c' }]],
    ['a list without bound', Array(2 ** 32 - 1)]
  ])('hands %s to no handler, and does not repeat it', async (_what, payload) => {
    const { ask, calls } = openDoor()

    expect(await ask('account:open', payload)).toEqual({
      ok: false,
      problem: { kind: 'invalid-input', why: expect.not.stringContaining(TOKEN) }
    })
    expect(calls).toEqual([])
  })

  it('hands on what the schema made of an input, not the input', async () => {
    const { ask, calls } = openDoor()
    await ask('account:open', { email: ' a@b.c ' })
    expect(calls).toEqual([{ email: 'a@b.c' }])
  })

  it('refuses a stranger before it looks at the payload', async () => {
    const { ask, calls, letStrangersAsk } = openDoor()
    letStrangersAsk()

    await expect(ask('account:open', { email: 'a@b.c' })).rejects.toThrow('refused')
    await expect(ask('account:open', TOKEN)).rejects.toThrow('refused')
    expect(calls).toEqual([])
  })

  it('tells of a problem that is answered, and of an error, which is a bug', async () => {
    const refused = openDoor({ answer: fail({ kind: 'run-active' }) })
    expect(await refused.ask('settings:get', undefined)).toMatchObject({ ok: false })
    expect(refused.failures).toMatchObject([['settings:get', { problem: { kind: 'run-active' } }]])

    const error = new Error('a bug')
    const broken = openDoor({ answer: error })
    await expect(broken.ask('settings:get', undefined)).rejects.toThrow(error)
    expect(broken.failures).toEqual([['settings:get', { error }]])
  })
})

describe('a sender', () => {
  const page = { id: 1 } as never
  const isTrusted = trusts('app://ui', () => page)
  const frame = (url: string, parent: object | null = null) => ({
    sender: page,
    senderFrame: { url, parent } as never
  })

  it('is trusted as the main frame of our window, at our origin', () => {
    expect(isTrusted(frame('app://ui/index.html'))).toBe(true)
  })

  it.each([
    'app://ui.evil/index.html',
    'https://ui/index.html',
    'about:blank',
    'app://ui:1/index.html',
    'app://UI/index.html',
    'app:ui',
    'data:text/html,x',
    ''
  ])('is refused at %j', (url) => {
    expect(isTrusted(frame(url))).toBe(false)
  })

  it('is refused as a frame inside the page, a frame that is gone, or another window', () => {
    expect(isTrusted(frame('app://ui/index.html', {}))).toBe(false)
    expect(isTrusted({ sender: page, senderFrame: null })).toBe(false)
    expect(isTrusted({ ...frame('app://ui/index.html'), sender: { id: 1 } as never })).toBe(false)
    expect(trusts('app://ui', () => null)(frame('app://ui/index.html'))).toBe(false)
  })
})

describe('an event', () => {
  it('reaches the page while there is one', () => {
    const sent: unknown[] = []
    let isDestroyed = false
    const send = (...message: unknown[]): void => void sent.push(message)
    const page = { isDestroyed: () => isDestroyed, send } as never

    createEmit(() => page)('window:closing', 'deletion')
    isDestroyed = true
    createEmit(() => page)('window:closing', 'deletion')
    createEmit(() => null)('window:closing', 'deletion')

    expect(sent).toEqual([['window:closing', 'deletion']])
  })
})
