import { EVENTS, REQUESTS } from '@shared/ipc/channels'
import { inputs } from '@shared/ipc/contract'
import { describe, expect, it } from 'vitest'
import { serveRequests, trusts } from '../../../../electron/main/ipc/serve'
import { readConfig } from '../../../../electron/main/start/config'
import { confined } from '../../../../electron/main/window/page-server'
import { sniff } from '../../../../electron/media/sniff'

describe('the boundary', () => {
  it('has a schema for every request and no other', () => {
    expect(Object.keys(inputs).toSorted()).toEqual([...REQUESTS].toSorted())
    expect(new Set([...REQUESTS, ...EVENTS]).size).toBe(REQUESTS.length + EVENTS.length)
  })

  it('takes no saved filter it does not know, and no list of ids that is not one', () => {
    const saved = { name: 'Old', search: '', values: ['older-90'], from: null, to: '2026-11-24' }
    const isTaken = (filter: object) =>
      inputs['filters:save'].safeParse({ account: 'a@b.c', filters: [filter] }).success
    expect(isTaken(saved)).toBe(true)
    for (const wrong of [
      { name: ' ' },
      { values: ['pink'] },
      { to: 'yesterday' },
      { to: '2026-13-01' },
      { search: 'x'.repeat(201) },
      { more: 1 }
    ]) {
      expect(isTaken({ ...saved, ...wrong }), JSON.stringify(wrong)).toBe(false)
    }
    expect(inputs['ids:export'].safeParse({ list: '../../etc', ids: ['1'] }).success).toBe(false)
    expect(inputs['keep:change'].safeParse({ account: 'a@b.c', ids: [], kept: true }).success).toBe(
      false
    )
  })

  it.each(['12a', '', '-1', '1e3', ' 1', '1,2', '__proto__'])('refuses %j as an id', (id) => {
    expect(inputs['deletion:plan'].safeParse({ account: 'a@b.c', ids: [id] }).success).toBe(false)
  })

  it('trusts only the main frame of its own window at its own origin', () => {
    const page = { id: 1 } as never
    const isTrusted = trusts('app://ui', () => page)
    const frame = (url: string, parent: object | null = null) => ({
      sender: page,
      senderFrame: { url, parent } as never
    })
    expect(isTrusted(frame('app://ui/index.html'))).toBe(true)
    expect(isTrusted(frame('app://ui.evil/index.html'))).toBe(false)
    // A page of ours that has gone elsewhere, or nowhere.
    for (const url of [
      'https://ui/index.html',
      'about:blank',
      'app://ui:1/index.html',
      'app://UI/index.html',
      'app:ui',
      'data:text/html,x',
      ''
    ]) {
      expect(isTrusted(frame(url))).toBe(false)
    }
    expect(trusts('app://ui', () => null)(frame('app://ui/index.html'))).toBe(false)
    expect(isTrusted(frame('app://ui/index.html', {}))).toBe(false)
    expect(isTrusted({ sender: page, senderFrame: null })).toBe(false)
    expect(isTrusted({ ...frame('app://ui/index.html'), sender: { id: 1 } as never })).toBe(false)
  })

  it('asks who, then what, before any handler: a stranger is refused, and what does not fit goes no further', async () => {
    const calls: unknown[] = []
    const door = new Map<string, (event: never, payload: unknown) => Promise<unknown>>()
    let isOurs = true
    serveRequests({
      ipcMain: { handle: (name, handler) => void door.set(name, handler) },
      isTrusted: () => isOurs,
      handlers: new Proxy({}, { get: () => (input: unknown) => calls.push(input) }) as never
    })
    const ask = (payload: unknown) => door.get('account:open')?.({} as never, payload)
    const token = 'user:1-not-to-be-repeated'
    for (const payload of [
      undefined,
      null,
      token,
      { email: token },
      { email: 'a@b.c', more: token },
      [{ email: 'a@b.c' }],
      Array(2 ** 32 - 1)
    ]) {
      expect(await ask(payload)).toEqual({
        ok: false,
        problem: { kind: 'invalid-input', why: expect.not.stringContaining(token) }
      })
    }
    expect(calls).toEqual([])
    await ask({ email: ' a@b.c ' })
    expect(calls).toEqual([{ email: 'a@b.c' }])
    isOurs = false
    await expect(ask({ email: 'a@b.c' })).rejects.toThrow('refused')
    expect([calls.length, [...door.keys()]]).toEqual([1, [...REQUESTS]])
  })

  it.each([
    '/../x',
    '/a/../../x',
    '/%2e%2e/x',
    '/a\\b',
    '/C:/x',
    '//host/x',
    '/a\0b',
    '/.env',
    '/'
  ])('serves no file for %j', (path) => {
    expect(confined(path)).toBeNull()
  })

  it('knows pictures by their first bytes, and takes no page for one', () => {
    expect(sniff(new TextEncoder().encode('<svg xmlns="x"></svg>'))).toBeNull()
    expect(sniff(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]))).toBe('image/jpeg')
  })

  it('takes an endpoint over https, or over http on this computer', () => {
    const url = (text: string) => readConfig({ KLING_SWEEP_API_URL: text }, [])
    expect(url('http://example.com/v1').ok).toBe(false)
    expect(url('https://user:pass@example.com/v1').ok).toBe(false)
    expect(url('http://127.0.0.1:8080/v1/kling/')).toMatchObject({
      ok: true,
      value: { endpoint: { url: 'http://127.0.0.1:8080/v1/kling', custom: true } }
    })
    expect(readConfig({}, ['--demo=x']).ok).toBe(false)
  })
})
