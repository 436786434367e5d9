import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountKey } from '../../../electron/accounts/account-key'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { FIRST, MARTA, problem, SECOND, tokenFixture } from '../../support/program/token-fixture'
import type { TestServer } from '../../support/service/demo'

let fixture: Awaited<ReturnType<typeof tokenFixture>>
beforeEach(async () => {
  fixture = await tokenFixture()
})
afterEach(() => fixture.close())

const sentTo = ({ requests }: TestServer) => requests.map(({ authorization }) => authorization)

describe('several tokens', () => {
  it('are stored in one item, each with a random id, its name and its origin, and accounts.json holds none of them', async () => {
    const server = await fixture.service()
    const { connection, connect, keychain } = await fixture.program(server)
    await connect(FIRST, 'Studio')
    await connect(SECOND, 'Archive')
    await connection.open(MARTA)
    const { origin } = new URL(server.baseUrl)
    const { tokens, current } = connection.tokens()
    expect(JSON.parse(keychain.state.item ?? '')).toEqual({
      v: 1,
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
    const text = await readFile(join(fixture.folder, 'accounts.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({ v: 1, last: { [origin]: current } })
    expect(text).not.toMatch(new RegExp(`${FIRST}|${SECOND}`))
    expect(keychain.calls().mostAtOnce).toBe(1)
  })

  it('the next start opens the last token and account; switching, renaming and removing last', async () => {
    const server = await fixture.service()
    const first = await fixture.program(server)
    await first.connect(FIRST, 'Studio')
    await first.connect(SECOND, 'Archive')
    await first.connection.open(MARTA)

    const { connection, enter, idOf, keychain } = await fixture.program(server, first.keychain)
    expect(await enter()).toMatchObject({ kind: 'ready', token: idOf('Archive'), open: MARTA })
    expect(await connection.use(idOf('Studio'))).toMatchObject({
      ok: true,
      value: { token: idOf('Studio'), open: DEMO_EMAIL }
    })
    expect(await connection.rename(idOf('Studio'), 'Studio 2')).toMatchObject({ ok: true })
    expect(await connection.remove(idOf('Archive'))).toMatchObject({
      ok: true,
      value: { kind: 'ready' }
    })

    const third = await fixture.program(server, keychain)
    expect(await third.enter()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL })
    expect(third.connection.tokens().tokens.map(({ name }) => name)).toEqual(['Studio 2'])
    expect(await third.connection.disconnect()).toMatchObject({
      ok: true,
      value: { kind: 'none', trouble: null }
    })
    expect(keychain.state.item).toBeNull()
  })

  it('each switch closes the account before, even when both tokens open the same e-mail', async () => {
    const { connection, connect, opened, idOf } = await fixture.program(await fixture.service())
    await connect(FIRST, 'Studio')
    await connect(SECOND, 'Archive')
    expect(opened).toEqual([DEMO_EMAIL, null])
    await connection.open(DEMO_EMAIL)
    await connection.use(idOf('Studio'))
    expect(opened).toEqual([DEMO_EMAIL, null, DEMO_EMAIL, DEMO_EMAIL])
  })

  it('the same e-mail is one account per origin, whatever the token', () => {
    expect(accountKey('https://a.test/v1', MARTA)).toBe(accountKey('https://a.test/v1', MARTA))
    expect(accountKey('https://a.test/v1', MARTA)).not.toBe(accountKey('https://b.test/v1', MARTA))
    expect(accountKey('https://a.test/v1', MARTA)).not.toBe(
      accountKey('https://a.test/v1', DEMO_EMAIL)
    )
  })

  it('a token goes to its own origin only, as two services see it', async () => {
    const [here, there] = [await fixture.service(), await fixture.service()]
    const first = await fixture.program(here)
    await first.connect(FIRST, 'Here')
    const asked = here.requests.length
    const { connection, connect, idOf, keychain } = await fixture.program(there, first.keychain)
    expect(await connection.get()).toMatchObject({ kind: 'none', trouble: null })
    expect(await connection.use(idOf('Here'))).toMatchObject(problem('token-elsewhere'))
    expect(there.requests).toEqual([])
    await connect(SECOND, 'There')
    expect(sentTo(there)).toEqual([`Bearer ${SECOND}`])
    expect(here.requests).toHaveLength(asked)
    // At its own service it still works.
    expect(await (await fixture.program(here, keychain)).enter()).toMatchObject({
      kind: 'ready',
      open: DEMO_EMAIL
    })
    expect(sentTo(here)).not.toContain(`Bearer ${SECOND}`)
  })

  it('a token belongs to the origin in the keychain, whatever accounts.json says', async () => {
    const [here, there] = [await fixture.service(), await fixture.service()]
    const first = await fixture.program(here)
    await first.connect(FIRST, 'Here')
    const path = join(fixture.folder, 'accounts.json')
    const text = await readFile(path, 'utf8')
    await writeFile(
      path,
      text.replaceAll(new URL(here.baseUrl).origin, new URL(there.baseUrl).origin)
    )
    const { connection, idOf } = await fixture.program(there, first.keychain)
    expect(await connection.use(idOf('Here'))).toMatchObject(problem('token-gone'))
    expect(await connection.get()).toMatchObject({ kind: 'none', trouble: null })
    expect(there.requests).toEqual([])
  })

  it('the same token is stored once, and a new one replaces a token that was reset', async () => {
    const { connection, connect, idOf, keychain } = await fixture.program(await fixture.service())
    await connect(FIRST, 'Studio')
    const id = idOf('Studio')
    const { writes } = keychain.calls()
    await connect(FIRST)
    expect(keychain.calls().writes).toBe(writes)
    await connect(SECOND, '', { replaces: id })
    expect(connection.tokens().tokens).toMatchObject([
      { id, name: 'Studio', emails: [DEMO_EMAIL, MARTA] }
    ])
    expect(keychain.state.item).not.toContain(FIRST)
  })

  it('no account is closed while a deletion runs, not even by a switch that began earlier', async () => {
    let runs = false
    const server = await fixture.service()
    const { connection, connect, idOf, opened } = await fixture.program(server, undefined, {
      isRunning: () => runs
    })
    await connect(SECOND, 'Archive')
    await connection.open(MARTA)
    await connect(FIRST, 'Studio')
    server.setScript(() => {
      runs = true
      return { answer: { status: 200, body: { [MARTA]: { email: MARTA } } } }
    })
    const before = opened.length
    expect(await connection.use(idOf('Archive'))).toMatchObject(problem('run-active'))
    expect(opened).toHaveLength(before)
    expect(connection.tokens().current).toBe(idOf('Studio'))
  })

  describe('a run that begins while the program waits', () => {
    /**
     * Marta's account, with a run that begins at the next call to the keychain. `begins` starts it
     * where something else is waited for.
     */
    const running = async () => {
      const server = await fixture.service()
      let runs = false
      const begins = (): null => {
        runs = true
        return null
      }
      const startDemo = async () => {
        const demo = await fixture.service()
        begins()
        return demo
      }
      const one = await fixture.program(server, undefined, { isRunning: () => runs, startDemo })
      await one.connect(SECOND, 'Archive')
      await one.connection.open(MARTA)
      return { ...one, server, begins }
    }
    type Running = Awaited<ReturnType<typeof running>>
    const another = { token: FIRST, name: 'Studio', email: DEMO_EMAIL, replaces: null }

    it.each<[string, (one: Running) => Promise<unknown>]>([
      [
        'another token, unchecked',
        ({ connection }) => connection.connect({ ...another, check: false })
      ],
      [
        'another token, checked',
        ({ connection }) => connection.connect({ ...another, check: true })
      ],
      ['the demo', ({ connection }) => connection.demo(20)]
    ])('keeps its account, and nothing else is opened: %s', async (_what, open) => {
      const one = await running()
      const before = one.opened.length
      one.keychain.state.trouble = one.begins
      expect(await open(one)).toMatchObject(problem('run-active'))
      expect(one.opened).toHaveLength(before)
      expect(one.connection.tokens().current).toBe(one.idOf('Archive'))
      expect(await one.speaks()).toBe(true)
    })

    it.each<[string, (one: Running) => Promise<unknown>]>([
      ['removed', ({ connection, idOf }) => connection.remove(idOf('Archive'))],
      ['removed by disconnecting', ({ connection }) => connection.disconnect()],
      ['forgotten', ({ connection }) => connection.forget()]
    ])(
      'keeps its account when its token is %s: the token is then only in memory, and labelled so',
      async (_what, remove) => {
        const one = await running()
        const { connection, keychain } = one
        keychain.state.trouble = one.begins
        const storage = { kind: 'session', why: { kind: 'token-gone' } }
        expect(await remove(one)).toMatchObject({
          ok: true,
          value: { kind: 'ready', open: MARTA, storage }
        })
        expect(await connection.get()).toMatchObject({ kind: 'ready', open: MARTA, storage })
        expect(await one.speaks()).toBe(true)
        expect(keychain.state.item).toBeNull()
        expect(connection.tokens().tokens).toEqual([])
        expect(await connection.open(MARTA)).toMatchObject({ ok: true, value: { storage } })
      }
    )
  })
})
