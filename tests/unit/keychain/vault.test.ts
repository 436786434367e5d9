import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  checkLength,
  decodeItem,
  encodeItem,
  itemNameOf,
  WINDOWS_LIMIT_BYTES
} from '../../../electron/keychain/item'
import { createSingleCall } from '../../../electron/keychain/single-call'
import { problemOfKeychain, problemOfLoading } from '../../../electron/keychain/trouble'
import { createVault, KEYCHAIN_LIMIT_MS } from '../../../electron/keychain/vault'
import { inRoot } from '../../support/root'
import { memoryKeytar } from '../../support/system/strict-keytar'

const ITEM = itemNameOf('/home/anna/.config/Kling Sweep', 'linux')
const ORIGIN = 'https://api.useapi.net'
const one = { id: 'a', name: 'Studio', origin: ORIGIN, token: 'user:1-a' }
const two = { id: 'b', name: '', origin: 'http://127.0.0.1:1', token: 'user:2-b' }

const vaultOver = (
  keychain: ReturnType<typeof memoryKeytar>,
  more: { limitMs?: number; platform?: NodeJS.Platform } = {}
) => createVault({ load: async () => keychain.keytar, item: ITEM, platform: 'linux', ...more })

describe('the vault', () => {
  it('stores every token in one item, and makes one call at a time (macOS asks its user once per item)', async () => {
    const keychain = memoryKeytar()
    const vault = vaultOver(keychain)
    await Promise.all([
      vault.change(() => [one], false),
      vault.change((tokens) => [...tokens, two], true),
      vault.read(),
      vault.read()
    ])
    expect(JSON.parse(keychain.state.item ?? '')).toEqual({ v: 1, tokens: [one, two] })
    expect(keychain.calls().mostAtOnce).toBe(1)
    await vault.change(() => [], true)
    expect(keychain.state.item).toBeNull()
  })

  it('never overwrites what it cannot read: locked, foreign, of a later version', async () => {
    const locked = memoryKeytar()
    expect(await vaultOver(locked).change(() => [one], true)).toEqual({
      ok: false,
      problem: { kind: 'keychain-unreadable' }
    })
    for (const item of ['{"v":2,"tokens":[]}', 'secret', '{"v":1,"tokens":[{"id":"a"}]}']) {
      const foreign = memoryKeytar(item)
      expect(await vaultOver(foreign).change(() => [one], false)).toEqual({
        ok: false,
        problem: { kind: 'keychain-foreign' }
      })
      expect(foreign.calls().writes).toBe(0)
    }
    expect(locked.calls().writes).toBe(0)
  })

  it('has an item of its own for each data folder, and no name is the beginning of another', () => {
    const names = ['/home/anna/a', '/home/anna/a/b', '/home/bob/a'].map((folder) =>
      itemNameOf(folder, 'linux')
    )
    expect(new Set(names).size).toBe(3)
    for (const name of names) expect(name).toMatch(/^tokens-[0-9a-f]{16}$/)
    expect(itemNameOf('/home/anna/a/', 'linux')).toBe(names[0])
    // Windows does not tell letters' case apart in paths.
    expect(itemNameOf('C:\\Users\\Anna', 'win32')).toBe(itemNameOf('c:\\users\\anna', 'win32'))
  })

  it('reads what it has written', () => {
    expect(decodeItem(encodeItem([one, two]))).toEqual({ ok: true, value: [one, two] })
  })

  it('waits five seconds, then makes no other call until the first has answered', async () => {
    vi.useFakeTimers()
    try {
      const single = createSingleCall(KEYCHAIN_LIMIT_MS)
      let answer = (_text: string): void => undefined
      const late: unknown[] = []
      const first = single.make(
        () => new Promise<string>((resolve) => (answer = resolve)),
        problemOfKeychain,
        (value) => late.push(value)
      )
      await vi.advanceTimersByTimeAsync(4_999)
      expect(single.isOutstanding()).toBe(true)
      await vi.advanceTimersByTimeAsync(1)
      const silent = { ok: false, problem: { kind: 'keychain-silent', afterMs: 5_000 } }
      expect(await first).toEqual(silent)
      let made = 0
      const again = () => single.make(async () => (made += 1), problemOfKeychain)
      expect(await again()).toEqual(silent)
      expect(made).toBe(0)
      answer('here')
      await single.whenFree()
      expect(late).toEqual([{ ok: true, value: 'here' }])
      expect(await again()).toEqual({ ok: true, value: 1 })
    } finally {
      vi.useRealTimers()
    }
  })

  it('brings back no forgotten token: a late answer is dropped with its item', async () => {
    const item = encodeItem([one])
    const keychain = memoryKeytar(item)
    let answer = (): void => undefined
    keychain.state.trouble = () =>
      new Promise<never>((resolve) => (answer = () => Reflect.apply(resolve, null, [item])))
    const vault = vaultOver(keychain, { limitMs: 500 })
    expect(await vault.read()).toEqual({
      ok: false,
      problem: { kind: 'keychain-silent', afterMs: 500 }
    })
    keychain.state.trouble = () => null
    answer()
    await vault.whenFree()
    expect(await vault.clear()).toEqual({ ok: true, value: 'cleared' })
    // The old token is neither written back nor handed out.
    expect(await vault.change((tokens) => [...tokens, two], false)).toEqual({
      ok: true,
      value: null
    })
    expect(keychain.state.item).toBe(encodeItem([two]))
    expect(await vault.read()).toEqual({ ok: true, value: [two] })
  })

  it('tells apart what it has cleared, what it was not shown, and what it could not clear (R43)', async () => {
    const keychain = memoryKeytar(encodeItem([one]))
    const vault = vaultOver(keychain)
    keychain.state.trouble = () => 'hidden'
    expect(await vault.clear()).toEqual({ ok: true, value: 'showed-none' })
    keychain.state.trouble = () => Promise.reject(new Error('User canceled the operation.'))
    expect(await vault.clear()).toEqual({ ok: false, problem: { kind: 'keychain-denied' } })
    keychain.state.trouble = () => null
    expect(await vault.clear()).toEqual({ ok: true, value: 'cleared' })
    expect(await vault.clear()).toEqual({ ok: true, value: 'showed-none' })
  })

  it('treats a keychain that throws synchronously, as keytar does for an empty secret, as a refusal', async () => {
    const { keytar } = memoryKeytar()
    const single = createSingleCall(1_000)
    const empty = () =>
      single.make(() => keytar.setPassword('Kling Sweep', ITEM, ''), problemOfKeychain)
    expect(await empty()).toEqual({
      ok: false,
      problem: { kind: 'keychain-missing', why: 'Password is required.' }
    })
    expect(single.isOutstanding()).toBe(false)
    const vault = createVault({
      load: async () => ({ ...keytar, getPassword: () => JSON.parse('') }),
      item: ITEM
    })
    expect(await vault.read()).toMatchObject({ ok: false })
  })

  it('works without keytar, or without libsecret: says what is missing', async () => {
    for (const why of [
      "Cannot find package 'keytar'",
      'libsecret-1.so.0: cannot open shared object file: No such file or directory'
    ]) {
      const vault = createVault({ load: () => Promise.reject(new Error(why)), item: ITEM })
      expect(await vault.read()).toEqual({
        ok: false,
        problem: { kind: 'keychain-no-library', why }
      })
      expect(await vault.change(() => [one], false)).toMatchObject({
        problem: { kind: 'keychain-no-library' }
      })
      expect(vault.isOutstanding()).toBe(false)
    }
    expect(problemOfLoading('x')).toEqual({ kind: 'keychain-no-library', why: 'unknown' })
  })

  it('never calls findCredentials, which ends the process on a locked keyring', async () => {
    const folder = inRoot('electron/keychain')
    for (const name of await readdir(folder))
      expect(await readFile(join(folder, name), 'utf8')).not.toMatch(
        /findCredentials\s*\(|\['findCredentials'\]/
      )
  })

  it('writes nothing that Windows would refuse: at most 2,560 bytes of UTF-8', async () => {
    const keychain = memoryKeytar()
    const vault = vaultOver(keychain, { platform: 'win32' })
    const long = (length: number) => ({ ...one, name: 'é'.repeat(30), token: 'x'.repeat(length) })
    const room = WINDOWS_LIMIT_BYTES - Buffer.byteLength(encodeItem([long(0)]))
    expect(await vault.change(() => [long(room)], false)).toEqual({ ok: true, value: null })
    const { item } = keychain.state
    const { writes } = keychain.calls()
    expect(await vault.change(() => [long(room + 1)], true)).toEqual({
      ok: false,
      problem: { kind: 'keychain-full', bytes: 2_561, limitBytes: 2_560 }
    })
    expect(keychain.state.item).toBe(item)
    expect(keychain.calls().writes).toBe(writes)
    expect(checkLength('x'.repeat(9_000), 'linux').ok).toBe(true)
  })
})

describe('what a keychain says', () => {
  it.each([
    ['Cannot autolaunch D-Bus without X11 $DISPLAY', 'keychain-no-bus'],
    ['Could not connect: No such file or directory', 'keychain-no-bus'],
    ['The given address is empty', 'keychain-no-bus'],
    [
      'The name org.freedesktop.secrets was not provided by any .service files',
      'keychain-no-service'
    ],
    ['The name :1.2 was not provided by any .service files', 'keychain-restarted'],
    [
      "The '/org/freedesktop/secrets/collection/login' object does not exist",
      'keychain-no-service'
    ],
    ['Cannot create an item in a locked collection', 'keychain-locked'],
    ['User canceled the operation.', 'keychain-denied'],
    ['The user name or passphrase you entered is not correct.', 'keychain-denied'],
    ['User interaction is not allowed.', 'keychain-denied'],
    ['Access is denied.\r\n', 'keychain-denied'],
    [
      'GDBus.Error:org.freedesktop.DBus.Error.AccessDenied: An AppArmor policy prevents this',
      'keychain-denied'
    ],
    ['Der Zugriff wurde verweigert', 'keychain-missing']
  ])('%j is %s', (text, kind) => {
    expect(problemOfKeychain(new Error(text)).kind).toBe(kind)
  })
})
