import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DEMO_EMAIL } from '../../../electron/demo/server'
import { FIRST, problem, SECOND, tokenFixture } from '../../support/program/token-fixture'

/** Long enough for a keychain that answers, on a busy machine. */
const LIMIT_MS = 500

let fixture: Awaited<ReturnType<typeof tokenFixture>>
beforeEach(async () => {
  fixture = await tokenFixture()
})
afterEach(() => fixture.close())

describe('a keychain in trouble', () => {
  const stored = async () => {
    const server = await fixture.service()
    const first = await fixture.program(server)
    await first.connect(FIRST, 'Studio')
    return { server, keychain: first.keychain, writes: first.keychain.calls().writes }
  }

  it('locked: a stored token does not count as absent, and nothing is written, whatever the user tries (R26)', async () => {
    const { server, keychain, writes } = await stored()
    keychain.state.trouble = () => 'hidden'
    const { connection, connect, idOf } = await fixture.program(server, keychain)
    expect(await connection.get()).toMatchObject({
      kind: 'none',
      trouble: { kind: 'keychain-unreadable' }
    })
    const id = idOf('Studio')
    expect(await connection.use(id)).toMatchObject(problem('keychain-unreadable'))
    expect(await connection.rename(id, 'x')).toMatchObject(problem('keychain-unreadable'))
    expect(await connection.remove(id)).toMatchObject(problem('keychain-unreadable'))
    expect(await connect(SECOND, 'Now')).toMatchObject({
      ok: true,
      value: { storage: { kind: 'session', why: { kind: 'keychain-unreadable' } } }
    })
    expect(keychain.calls().writes).toBe(writes)
    expect(connection.tokens().tokens.map(({ name, kept }) => [name, kept])).toEqual([
      ['Studio', 'keychain'],
      ['Now', 'session']
    ])
    // Once it is unlocked the stored token is back; the one for the session went with the session.
    keychain.state.trouble = () => null
    const next = await fixture.program(server, keychain)
    expect(await next.enter()).toMatchObject({ kind: 'ready', storage: { kind: 'keychain' } })
    expect(next.connection.tokens().tokens).toHaveLength(1)
  })

  it('denied: says so, and asks the keychain again only when the user wants to', async () => {
    const { server, keychain, writes } = await stored()
    keychain.state.trouble = () => Promise.reject(new Error('User canceled the operation.'))
    const { connection } = await fixture.program(server, keychain)
    const made = keychain.calls().made
    expect(await connection.get()).toMatchObject({
      kind: 'none',
      trouble: { kind: 'keychain-denied' }
    })
    await connection.get()
    expect(keychain.calls()).toMatchObject({ made: made + 1, writes })
    keychain.state.trouble = () => null
    expect(await connection.check()).toMatchObject({ ok: true, value: { kind: 'ready' } })
  })

  it('wedged: says so, and opens by itself once the late answer comes, without asking again', async () => {
    const { server, keychain } = await stored()
    let goOn = (): void => undefined
    const real = keychain.state.item
    keychain.state.trouble = () =>
      new Promise<never>((resolve) => (goOn = () => Reflect.apply(resolve, null, [real])))
    const { connection, changes } = await fixture.program(server, keychain, { limitMs: LIMIT_MS })
    const made = keychain.calls().made
    expect(await connection.get()).toMatchObject({
      kind: 'none',
      trouble: { kind: 'keychain-silent', afterMs: LIMIT_MS }
    })
    expect(await connection.check()).toMatchObject({
      ok: true,
      value: { trouble: { kind: 'keychain-silent' } }
    })
    goOn()
    await expect
      .poll(() => changes)
      .toMatchObject([{ kind: 'unchecked', email: DEMO_EMAIL, trouble: null }])
    expect(keychain.calls().made).toBe(made + 1)
  })

  it('wedged while a token is stored: held for the session, and relabelled once the late write succeeds (R26)', async () => {
    const server = await fixture.service()
    const { connect, keychain, changes, connection, opened } = await fixture.program(
      server,
      undefined,
      { limitMs: LIMIT_MS }
    )
    let goOn = (): void => undefined
    let call = 0
    keychain.state.trouble = () => {
      call += 1
      // The second call is the one that writes.
      return call === 2
        ? new Promise<never>((resolve) => (goOn = () => Reflect.apply(resolve, null, [])))
        : null
    }
    expect(await connect(FIRST, 'Studio')).toMatchObject({
      ok: true,
      value: { storage: { kind: 'session', why: { kind: 'keychain-silent' } } }
    })
    const { origin } = new URL(server.baseUrl)
    keychain.state.item = JSON.stringify({
      v: 1,
      tokens: [{ id: connection.tokens().current, name: 'Studio', origin, token: FIRST }]
    })
    goOn()
    await expect
      .poll(() => changes)
      .toMatchObject([{ kind: 'ready', storage: { kind: 'keychain' } }])
    expect(connection.tokens().tokens).toMatchObject([{ name: 'Studio', kept: 'keychain' }])
    // The account stays open.
    expect(opened).toEqual([DEMO_EMAIL])
  })

  describe('wedged while a token is stored, then answering', () => {
    /** An open account whose token the keychain has not confirmed in time. */
    const late = async (check: boolean) => {
      const server = await fixture.service()
      const one = await fixture.program(server, undefined, { limitMs: LIMIT_MS })
      let goOn = (): void => undefined
      let call = 0
      one.keychain.state.trouble = () => {
        call += 1
        return call === 2
          ? new Promise<never>((resolve) => (goOn = () => Reflect.apply(resolve, null, [])))
          : null
      }
      const { connection, keychain } = one
      await connection.connect({ token: FIRST, name: '', email: DEMO_EMAIL, check, replaces: null })
      await connection.get()
      const { origin } = new URL(server.baseUrl)
      const answer = (): void => {
        keychain.state.item = JSON.stringify({
          v: 1,
          tokens: [{ id: connection.tokens().current, name: '', origin, token: FIRST }]
        })
        goOn()
      }
      return { ...one, server, answer }
    }

    it('during a check: the client in use stays open, and the label of the token is right', async () => {
      const { server, answer, connection, changes, speaks } = await late(false)
      let checked = (): void => undefined
      const isAsked = new Promise<void>((resolve) => {
        server.setScript(() => {
          resolve()
          return { until: new Promise<void>((done) => (checked = done)) }
        })
      })
      const check = connection.check()
      await isAsked
      server.setScript(undefined)
      answer()
      await expect
        .poll(() => changes)
        .toMatchObject([{ kind: 'unchecked', storage: { kind: 'keychain' } }])
      checked()
      const ready = await check
      expect(await speaks()).toBe(true)
      expect(ready).toMatchObject({
        ok: true,
        value: { kind: 'ready', open: DEMO_EMAIL, storage: { kind: 'keychain' } }
      })
    })

    it('after the account was left: stays disconnected', async () => {
      const { answer, connection, changes, keychain } = await late(true)
      let read = (): void => undefined
      const isRead = new Promise<void>((resolve) => {
        keychain.state.trouble = () => {
          keychain.state.trouble = () => null
          resolve()
          return new Promise<never>(
            (done) => (read = () => Reflect.apply(done, null, [keychain.state.item]))
          )
        }
      })
      answer()
      await isRead
      connection.leave()
      read()
      await expect.poll(() => changes).toMatchObject([{ kind: 'none', trouble: null }])
    })
  })

  it('reset for good: the user can forget what was stored, and a new token is stored', async () => {
    const { server, keychain } = await stored()
    keychain.state.item = null
    const { connection, connect } = await fixture.program(server, keychain)
    expect(await connection.get()).toMatchObject({ trouble: { kind: 'keychain-unreadable' } })
    expect(await connection.forget()).toMatchObject({
      ok: true,
      value: { kind: 'none', trouble: null }
    })
    expect(connection.tokens().tokens).toEqual([])
    expect(await connect(SECOND)).toMatchObject({
      ok: true,
      value: { storage: { kind: 'keychain' } }
    })
  })
})

describe('accounts.json', () => {
  it.each([
    '{"v":1,"tok',
    '[]',
    '{"v":9}',
    '',
    '{"v":1,"tokens":[{"id":7}],"last":{},"unsure":false}'
  ])(
    'that is broken is set aside and told, and what it named comes back from the keychain: %j',
    async (text) => {
      const server = await fixture.service()
      const first = await fixture.program(server)
      await first.connect(FIRST, 'Studio')
      await writeFile(join(fixture.folder, 'accounts.json'), text)
      const { connection, enter, keychain } = await fixture.program(server, first.keychain)
      expect(connection.tokens().trouble).toMatchObject({
        kind: 'file-broken',
        file: 'accounts.json'
      })
      expect(await readFile(join(fixture.folder, 'accounts.json.broken-now'), 'utf8')).toBe(text)
      expect(await enter()).toMatchObject({ kind: 'ready', open: DEMO_EMAIL })
      expect(connection.tokens().tokens).toMatchObject([{ name: 'Studio' }])
      expect((await readdir(fixture.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      expect(keychain.calls().mostAtOnce).toBe(1)
    }
  )

  it('that is broken over a locked keychain still says locked, and so does the next start', async () => {
    const server = await fixture.service()
    const first = await fixture.program(server)
    await first.connect(FIRST, 'Studio')
    await writeFile(join(fixture.folder, 'accounts.json'), 'broken')
    first.keychain.state.trouble = () => 'hidden'
    for (const start of ['first', 'second']) {
      const { connection, connect, keychain } = await fixture.program(server, first.keychain)
      const { writes } = keychain.calls()
      expect(await connection.get(), start).toMatchObject({
        trouble: { kind: 'keychain-unreadable' }
      })
      await connect(SECOND)
      expect(keychain.calls().writes, start).toBe(writes)
    }
  })
})
