import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection } from '@shared/account'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEMO_EMAIL, type DemoServer } from '../../electron/demo/server'
import { createVault } from '../../electron/keychain/vault'
import { createKling } from '../../electron/kling/client'
import { accountKey } from '../../electron/main/account-key'
import { openAccounts } from '../../electron/main/accounts-file'
import { createConnecting } from '../../electron/main/connection'
import { openSettings } from '../../electron/main/settings'
import { startServer } from '../support/app'
import { memoryKeytar } from '../support/strict-keytar'

const FIRST = 'user:1-first'
const SECOND = 'user:2-second'
const MARTA = 'marta@studio.example'

let folder = ''
let servers: DemoServer[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-tokens-'))
})
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  servers = []
  await rm(folder, { recursive: true, force: true })
})

/** A service that takes both tokens: the first opens the demo's account, the second that one and Marta's. */
async function service(): Promise<DemoServer> {
  const account = (email: string) => ({ [email]: { email } })
  const server = await startServer({
    token: FIRST,
    script: ({ path, authorization }) =>
      path === '/accounts' && authorization === `Bearer ${SECOND}`
        ? { answer: { status: 200, body: { ...account(DEMO_EMAIL), ...account(MARTA) } } }
        : undefined
  })
  servers.push(server)
  return server
}

/** One start of the program, as far as tokens go. */
async function program(server: DemoServer, keychain = memoryKeytar(), isRunning = () => false) {
  const settings = await openSettings(join(folder, 'settings.json'), 'now')
  const accounts = await openAccounts(join(folder, 'accounts.json'), 'now', settings.get())
  const opened: (string | null)[] = []
  const changes: Connection[] = []
  const connecting = createConnecting({
    endpoint: { url: server.baseUrl, custom: true },
    vault: createVault({ load: async () => keychain.keytar, limitMs: 30, platform: 'linux' }),
    accounts,
    createKling,
    startDemo: () => Promise.reject(new Error('no demo here')),
    onOpen: (place) => opened.push(place?.account ?? null),
    onChange: () => void connecting.get().then((now) => changes.push(now)),
    isRunning
  })
  const connect = (token: string, name = '', more: { replaces?: string } = {}) =>
    connecting.connect({ token, name, email: null, check: true, replaces: null, ...more })
  const idOf = (name: string): string => connecting.tokens().tokens.find((token) => token.name === name)?.id ?? ''
  return { connecting, connect, keychain, opened, changes, idOf }
}

const sentTo = ({ requests }: DemoServer) => requests.map(({ authorization }) => authorization)
const problem = (kind: string) => ({ ok: false, problem: { kind } })

describe('several tokens', () => {
  it('are stored in one item, each with a random id, its name and its origin, and accounts.json holds none of them', async () => {
    const server = await service()
    const { connecting, connect, keychain } = await program(server)
    await connect(FIRST, 'Studio')
    await connect(SECOND, 'Archive')
    await connecting.open(MARTA)
    const { origin } = new URL(server.baseUrl)
    const { tokens, current } = connecting.tokens()
    expect(JSON.parse(keychain.state.item ?? '')).toEqual({
      v: 2,
      tokens: [
        { id: tokens[0]?.id, name: 'Studio', origin, token: FIRST },
        { id: tokens[1]?.id, name: 'Archive', origin, token: SECOND }
      ]
    })
    expect(tokens.map(({ name, emails, kept }) => [name, emails, kept])).toEqual([
      ['Studio', [DEMO_EMAIL], 'keychain'],
      ['Archive', [DEMO_EMAIL, MARTA], 'keychain']
    ])
    expect(current).toBe(tokens[1]?.id)
    expect(tokens[0]?.id).toMatch(/^[0-9a-f-]{36}$/)
    const text = await readFile(join(folder, 'accounts.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ v: 1, last: { [origin]: current } })
    expect(text).not.toMatch(new RegExp(`${FIRST}|${SECOND}`))
    expect(keychain.calls().mostAtOnce).toBe(1)
  })

  it('the next start opens the token and the account that were open last; switching, renaming and removing hold', async () => {
    const server = await service()
    const first = await program(server)
    await first.connect(FIRST, 'Studio')
    await first.connect(SECOND, 'Archive')
    await first.connecting.open(MARTA)

    const { connecting, idOf, keychain } = await program(server, first.keychain)
    expect(await connecting.get()).toMatchObject({ kind: 'ready', token: idOf('Archive'), open: MARTA })
    expect(await connecting.use(idOf('Studio'))).toMatchObject({ ok: true, value: { token: idOf('Studio'), open: DEMO_EMAIL } })
    expect(await connecting.rename(idOf('Studio'), 'Studio 2')).toMatchObject({ ok: true })
    expect(await connecting.remove(idOf('Archive'))).toMatchObject({ ok: true, value: { kind: 'ready' } })

    const third = await program(server, keychain)
    expect(await third.connecting.get()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL })
    expect(third.connecting.tokens().tokens.map(({ name }) => name)).toEqual(['Studio 2'])
    expect(await third.connecting.disconnect()).toMatchObject({ ok: true, value: { kind: 'none', trouble: null } })
    expect(keychain.state.item).toBeNull()
  })

  it('each switch closes what belonged to the account before, also when both tokens open the same e-mail', async () => {
    const { connecting, connect, opened, idOf } = await program(await service())
    await connect(FIRST, 'Studio')
    await connect(SECOND, 'Archive')
    expect(opened).toEqual([DEMO_EMAIL, null])
    await connecting.open(DEMO_EMAIL)
    await connecting.use(idOf('Studio'))
    expect(opened).toEqual([DEMO_EMAIL, null, DEMO_EMAIL, DEMO_EMAIL])
  })

  it('the same e-mail is one account at one origin, whatever the token, and another one at another origin', () => {
    expect(accountKey('https://a.test/v1', MARTA)).toBe(accountKey('https://a.test/v1', MARTA))
    expect(accountKey('https://a.test/v1', MARTA)).not.toBe(accountKey('https://b.test/v1', MARTA))
    expect(accountKey('https://a.test/v1', MARTA)).not.toBe(accountKey('https://a.test/v1', DEMO_EMAIL))
  })

  it('a token goes to no other origin than its own, as two services see it', async () => {
    const [here, there] = [await service(), await service()]
    const first = await program(here)
    await first.connect(FIRST, 'Here')
    const asked = here.requests.length
    const { connecting, connect, idOf, keychain } = await program(there, first.keychain)
    expect(await connecting.get()).toMatchObject({ kind: 'none', trouble: null })
    expect(await connecting.use(idOf('Here'))).toMatchObject(problem('token-elsewhere'))
    expect(there.requests).toEqual([])
    await connect(SECOND, 'There')
    expect(sentTo(there)).toEqual([`Bearer ${SECOND}`])
    expect(here.requests).toHaveLength(asked)
    // Back where it belongs, it is there.
    expect(await (await program(here, keychain)).connecting.get()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL })
    expect(sentTo(here)).not.toContain(`Bearer ${SECOND}`)
  })

  it('the same token is kept once, and a new one takes the place of one that was reset', async () => {
    const { connecting, connect, idOf, keychain } = await program(await service())
    await connect(FIRST, 'Studio')
    const id = idOf('Studio')
    const { writes } = keychain.calls()
    await connect(FIRST)
    expect(keychain.calls().writes).toBe(writes)
    await connect(SECOND, '', { replaces: id })
    expect(connecting.tokens().tokens).toMatchObject([{ id, name: 'Studio', emails: [DEMO_EMAIL, MARTA] }])
    expect(keychain.state.item).not.toContain(FIRST)
  })

  it('no account is closed while a deletion runs, not even by a switch that began before it', async () => {
    let runs = false
    const server = await service()
    const { connecting, connect, idOf, opened } = await program(server, undefined, () => runs)
    await connect(SECOND, 'Archive')
    await connecting.open(MARTA)
    await connect(FIRST, 'Studio')
    server.setScript(() => {
      runs = true
      return { answer: { status: 200, body: { [MARTA]: { email: MARTA } } } }
    })
    const before = opened.length
    expect(await connecting.use(idOf('Archive'))).toMatchObject(problem('run-active'))
    expect(opened).toHaveLength(before)
    expect(connecting.tokens().current).toBe(idOf('Studio'))
  })
})

describe('a keychain in trouble', () => {
  const stored = async () => {
    const server = await service()
    const first = await program(server)
    await first.connect(FIRST, 'Studio')
    return { server, keychain: first.keychain, writes: first.keychain.calls().writes }
  }

  it('locked: a stored token is not taken for absent, and nothing is written, whatever is tried (R26)', async () => {
    const { server, keychain, writes } = await stored()
    keychain.state.trouble = () => 'hidden'
    const { connecting, connect, idOf } = await program(server, keychain)
    expect(await connecting.get()).toMatchObject({ kind: 'none', trouble: { kind: 'keychain-unreadable' } })
    const id = idOf('Studio')
    expect(await connecting.use(id)).toMatchObject(problem('keychain-unreadable'))
    expect(await connecting.rename(id, 'x')).toMatchObject(problem('keychain-unreadable'))
    expect(await connecting.remove(id)).toMatchObject(problem('keychain-unreadable'))
    expect(await connect(SECOND, 'Now')).toMatchObject({ ok: true, value: { storage: { kind: 'session', why: { kind: 'keychain-unreadable' } } } })
    expect(keychain.calls().writes).toBe(writes)
    expect(connecting.tokens().tokens.map(({ name, kept }) => [name, kept])).toEqual([
      ['Studio', 'keychain'],
      ['Now', 'session']
    ])
    // Unlocked, it is all there; what was for the session only is gone with it.
    keychain.state.trouble = () => null
    const next = await program(server, keychain)
    expect(await next.connecting.get()).toMatchObject({ kind: 'ready', storage: { kind: 'keychain' } })
    expect(next.connecting.tokens().tokens).toHaveLength(1)
  })

  it('denied: told as such, and asked again only when the user says so', async () => {
    const { server, keychain, writes } = await stored()
    keychain.state.trouble = () => Promise.reject(new Error('User canceled the operation.'))
    const { connecting } = await program(server, keychain)
    const made = keychain.calls().made
    expect(await connecting.get()).toMatchObject({ kind: 'none', trouble: { kind: 'keychain-denied' } })
    await connecting.get()
    expect(keychain.calls()).toMatchObject({ made: made + 1, writes })
    keychain.state.trouble = () => null
    expect(await connecting.check()).toMatchObject({ ok: true, value: { kind: 'ready' } })
  })

  it('wedged: says so, and opens by itself when the answer comes after all, asking no second time', async () => {
    const { server, keychain } = await stored()
    let goOn = (): void => undefined
    const real = keychain.state.item
    keychain.state.trouble = () => new Promise<never>((resolve) => (goOn = () => Reflect.apply(resolve, null, [real])))
    const { connecting, changes } = await program(server, keychain)
    const made = keychain.calls().made
    expect(await connecting.get()).toMatchObject({ kind: 'none', trouble: { kind: 'keychain-silent', afterMs: 30 } })
    expect(await connecting.check()).toMatchObject({ ok: true, value: { trouble: { kind: 'keychain-silent' } } })
    goOn()
    await expect.poll(() => changes).toMatchObject([{ kind: 'ready', open: DEMO_EMAIL }])
    expect(keychain.calls().made).toBe(made + 1)
  })

  it('wedged while a token is stored: kept for the session, and relabelled once it is in the keychain after all (R26)', async () => {
    const server = await service()
    const { connect, keychain, changes, connecting, opened } = await program(server)
    let goOn = (): void => undefined
    let call = 0
    keychain.state.trouble = () => {
      call += 1
      // The second call is the one that writes.
      return call === 2 ? new Promise<never>((resolve) => (goOn = () => Reflect.apply(resolve, null, []))) : null
    }
    expect(await connect(FIRST, 'Studio')).toMatchObject({ ok: true, value: { storage: { kind: 'session', why: { kind: 'keychain-silent' } } } })
    const { origin } = new URL(server.baseUrl)
    keychain.state.item = JSON.stringify({ v: 2, tokens: [{ id: connecting.tokens().current, name: 'Studio', origin, token: FIRST }] })
    goOn()
    await expect.poll(() => changes).toMatchObject([{ kind: 'ready', storage: { kind: 'keychain' } }])
    expect(connecting.tokens().tokens).toMatchObject([{ name: 'Studio', kept: 'keychain' }])
    // The account stays open.
    expect(opened).toEqual([DEMO_EMAIL])
  })

  it('reset for good: the user can have it forgotten, and a new token is stored again', async () => {
    const { server, keychain } = await stored()
    keychain.state.item = null
    const { connecting, connect } = await program(server, keychain)
    expect(await connecting.get()).toMatchObject({ trouble: { kind: 'keychain-unreadable' } })
    expect(await connecting.forget()).toMatchObject({ ok: true, value: { kind: 'none', trouble: null } })
    expect(connecting.tokens().tokens).toEqual([])
    expect(await connect(SECOND)).toMatchObject({ ok: true, value: { storage: { kind: 'keychain' } } })
  })
})

describe('accounts.json', () => {
  it('is made from what the first version kept, in settings.json and in the keychain: the library opens unasked', async () => {
    const server = await service()
    const { origin } = new URL(server.baseUrl)
    await writeFile(
      join(folder, 'settings.json'),
      JSON.stringify({ v: 1, lastAccount: { [origin]: DEMO_EMAIL, 'https://other.test': MARTA }, tokenStoredFor: [origin, 'https://other.test'] })
    )
    const old = [
      { origin, token: FIRST },
      { origin: 'https://other.test', token: 'user:3-other' }
    ]
    const { connecting, keychain } = await program(server, memoryKeytar(JSON.stringify({ v: 1, tokens: old })))
    expect(await connecting.get()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL, storage: { kind: 'keychain' } })
    // Reading writes nothing.
    expect(keychain.calls().writes).toBe(0)
    const { tokens, current } = connecting.tokens()
    expect(tokens.map((token) => [token.origin, token.emails])).toEqual([
      [origin, [DEMO_EMAIL]],
      ['https://other.test', [MARTA]]
    ])
    await connecting.rename(current ?? '', 'Studio')
    expect(JSON.parse(keychain.state.item ?? '')).toMatchObject({ v: 2, tokens: [{ name: 'Studio', ...old[0] }, old[1] ?? {}] })
    expect((await program(server, keychain)).connecting.tokens().tokens.map(({ id }) => id)).toEqual(tokens.map(({ id }) => id))
  })

  it.each(['{"v":1,"tok', '[]', '{"v":9}', '', '{"v":1,"tokens":[{"id":7}],"last":{},"unsure":false}'])(
    'that is broken is set aside and told, and what it named comes back from the keychain: %j',
    async (text) => {
      const server = await service()
      const first = await program(server)
      await first.connect(FIRST, 'Studio')
      await writeFile(join(folder, 'accounts.json'), text)
      const { connecting, keychain } = await program(server, first.keychain)
      expect(connecting.tokens().trouble).toMatchObject({ kind: 'file-failed', what: 'accounts.json' })
      expect(await readFile(join(folder, 'accounts.json.broken-now'), 'utf8')).toBe(text)
      expect(await connecting.get()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL })
      expect(connecting.tokens().tokens).toMatchObject([{ name: 'Studio' }])
      expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      expect(keychain.calls().mostAtOnce).toBe(1)
    }
  )

  it('that is broken over a locked keychain still says locked, also at the start after that', async () => {
    const server = await service()
    const first = await program(server)
    await first.connect(FIRST, 'Studio')
    await writeFile(join(folder, 'accounts.json'), 'broken')
    first.keychain.state.trouble = () => 'hidden'
    for (const start of ['first', 'second']) {
      const { connecting, connect, keychain } = await program(server, first.keychain)
      const { writes } = keychain.calls()
      expect(await connecting.get(), start).toMatchObject({ trouble: { kind: 'keychain-unreadable' } })
      await connect(SECOND)
      expect(keychain.calls().writes, start).toBe(writes)
    }
  })
})
