import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encodeItem, type StoredToken } from '../../../electron/keychain/item'
import { FIRST, SECOND, tokenFixture } from '../../support/program/token-fixture'
import type { TestServer } from '../../support/service/demo'
import { memoryKeytar } from '../../support/system/strict-keytar'

/** Long enough for a keychain that answers, on a busy machine. */
const LIMIT_MS = 500

let fixture: Awaited<ReturnType<typeof tokenFixture>>
let server: TestServer
beforeEach(async () => {
  fixture = await tokenFixture()
  server = await fixture.service()
})
afterEach(() => fixture.close())

type Program = Awaited<ReturnType<(typeof fixture)['program']>>
type Keychain = ReturnType<typeof memoryKeytar>

const start = (keychain?: Keychain): Promise<Program> =>
  fixture.program(server, keychain, { limitMs: LIMIT_MS })

const tokensIn = ({ state }: Keychain): readonly StoredToken[] =>
  state.item === null ? [] : JSON.parse(state.item).tokens

/** Makes the next write late. */
function delayWrite({ keychain, connection }: Program, token: string) {
  let answer = (): void => undefined
  const { writes } = keychain.calls()
  keychain.state.trouble = () =>
    keychain.calls().writes === writes
      ? null
      : new Promise<never>((resolve) => (answer = () => Reflect.apply(resolve, null, [])))
  let id = ''
  const write = (): void => {
    const { origin } = new URL(server.baseUrl)
    const before = tokensIn(keychain).filter((each) => each.id !== id)
    keychain.state.item = encodeItem([...before, { id, name: '', origin, token }])
  }
  return {
    remember: () => {
      id = connection.tokens().current ?? ''
    },
    /** The keychain stores the token after all. */
    write,
    answer: (): void => {
      keychain.state.trouble = () => null
      answer()
    },
    land: (): void => {
      write()
      keychain.state.trouble = () => null
      answer()
    }
  }
}

/** Connects with a token that the keychain stores too late, and disconnects again meanwhile. */
async function disconnectedWhileLate(keychain?: Keychain) {
  const program = await start(keychain)
  await program.connection.get()
  const late = delayWrite(program, SECOND)
  expect(await program.connect(SECOND)).toMatchObject({
    ok: true,
    value: { storage: { kind: 'session', why: { kind: 'keychain-silent' } } }
  })
  late.remember()
  expect(await program.connection.disconnect()).toMatchObject({
    ok: true,
    value: { kind: 'none', trouble: null }
  })
  return { program, ...late }
}

describe('a token that is disconnected while the keychain is late to store it', () => {
  it('is deleted once the call has ended, and the program does not connect again by itself', async () => {
    const { program, land } = await disconnectedWhileLate()
    const { opened, connection, keychain } = program
    land()
    await expect.poll(() => program.changes).toMatchObject([{ kind: 'none', trouble: null }])
    expect(tokensIn(keychain)).toEqual([])
    expect(connection.tokens().tokens).toEqual([])
    expect(opened.at(-1)).toBeNull()
  })

  it('is deleted at the next start when the program ended before', async () => {
    const { program, write } = await disconnectedWhileLate()
    write()
    const next = await start(memoryKeytar(program.keychain.state.item))
    expect(await next.enter()).toMatchObject({ kind: 'none', trouble: null })
    expect(tokensIn(next.keychain)).toEqual([])
  })

  it('goes alone: another token stays', async () => {
    const first = await start()
    await first.connect(FIRST, 'Studio')
    first.connection.leave()
    const { program, land } = await disconnectedWhileLate(first.keychain)
    land()
    await expect.poll(() => tokensIn(program.keychain)).toMatchObject([{ token: FIRST }])
    expect(program.connection.tokens().tokens).toMatchObject([{ name: 'Studio' }])
    expect(await program.connection.get()).toMatchObject({ kind: 'none' })
  })

  it('is stored again when the user enters it again', async () => {
    const { program, land } = await disconnectedWhileLate()
    land()
    await expect.poll(() => program.changes).toHaveLength(1)
    expect(await program.connect(SECOND)).toMatchObject({
      ok: true,
      value: { storage: { kind: 'keychain' } }
    })
    const next = await start(program.keychain)
    expect(await next.enter()).toMatchObject({ kind: 'ready' })
    expect(tokensIn(next.keychain)).toMatchObject([{ token: SECOND }])
  })
})

describe('a token that is forgotten while the keychain is locked', () => {
  const forgotten = async (): Promise<Program> => {
    const program = await start()
    await program.connect(FIRST, 'Studio')
    program.keychain.state.trouble = () => 'hidden'
    expect(await program.connection.forget()).toMatchObject({ ok: true, value: { kind: 'none' } })
    expect(program.connection.tokens().tokens).toEqual([])
    return program
  }

  it('is deleted once the keychain shows it, and opens nothing', async () => {
    const { keychain } = await forgotten()
    keychain.state.trouble = () => null
    const next = await start(keychain)
    expect(await next.enter()).toMatchObject({ kind: 'none', trouble: null })
    expect(tokensIn(keychain)).toEqual([])
    expect(next.connection.tokens().tokens).toEqual([])
  })

  it.each([
    ['hides it', () => 'hidden' as const],
    ['fails', () => Promise.reject(new Error('The name org.freedesktop.secrets is not there'))]
  ])(
    'is not called removed by "Remove everything" while the keychain %s (R43)',
    async (_how, trouble) => {
      const program = await forgotten()
      const { keychain, connection } = program
      keychain.state.trouble = trouble
      expect(await connection.removeAll()).toMatchObject({ ok: false })
      expect(tokensIn(keychain)).toHaveLength(1)

      keychain.state.trouble = () => null
      expect(await connection.removeAll()).toMatchObject({ ok: true })
      expect(keychain.state.item).toBeNull()
    }
  )

  it('keeps nobody from removing everything when the keychain is open and empty', async () => {
    const { keychain, connection } = await forgotten()
    keychain.state.trouble = () => null
    keychain.state.item = null
    expect(await connection.removeAll()).toMatchObject({ ok: true })
    expect(keychain.state.item).toBeNull()
  })

  it('is tried again at the next start when it cannot be deleted', async () => {
    const { keychain } = await forgotten()
    const { writes } = keychain.calls()
    keychain.state.trouble = () =>
      keychain.calls().writes === writes ? null : Promise.reject(new Error('Access is denied.'))
    const next = await start(keychain)
    expect(await next.enter()).toMatchObject({ kind: 'none' })
    expect(tokensIn(keychain)).toHaveLength(1)

    keychain.state.trouble = () => null
    expect(await (await start(keychain)).enter()).toMatchObject({ kind: 'none' })
    expect(tokensIn(keychain)).toEqual([])
  })

  it('is stored anew when the user enters it again', async () => {
    const { keychain } = await forgotten()
    keychain.state.trouble = () => null
    const next = await start(keychain)
    expect(await next.connect(FIRST, 'Again')).toMatchObject({
      ok: true,
      value: { kind: 'ready', storage: { kind: 'keychain' } }
    })
    const third = await start(keychain)
    expect(await third.enter()).toMatchObject({ kind: 'ready' })
    expect(tokensIn(keychain)).toMatchObject([{ name: 'Again', token: FIRST }])
  })
})

describe('tokens that no file names any more, since accounts.json was broken', () => {
  const nameless = async (): Promise<Program> => {
    const before = await start()
    await before.connect(FIRST, 'Studio')
    await writeFile(join(fixture.folder, 'accounts.json'), 'broken')
    before.keychain.state.trouble = () => 'hidden'
    const next = await start(before.keychain)
    await next.enter()
    return next
  }

  it('are deleted once the keychain shows them, and open nothing (R43)', async () => {
    const { connection, keychain } = await nameless()
    expect(await connection.forget()).toMatchObject({ ok: true })
    expect(await connection.removeAll()).toMatchObject({ ok: false })
    keychain.state.trouble = () => null
    expect(await (await start(keychain)).enter()).toMatchObject({ kind: 'none', trouble: null })
    expect(tokensIn(keychain)).toEqual([])
    expect(await (await start(keychain)).enter()).toMatchObject({ kind: 'none', trouble: null })
  })

  it('take no token with them that was entered since', async () => {
    const { connection, connect, keychain } = await nameless()
    await connection.forget()
    keychain.state.trouble = () => null
    expect(await connect(SECOND)).toMatchObject({ ok: true, value: { kind: 'ready' } })
    expect(tokensIn(keychain)).toMatchObject([{ token: SECOND }])
    const next = await start(keychain)
    expect(await next.enter()).toMatchObject({ kind: 'ready' })
    expect(tokensIn(keychain)).toMatchObject([{ token: SECOND }])
  })

  it('take no token with them that the keychain is late to store', async () => {
    const program = await nameless()
    await program.connection.forget()
    program.keychain.state.trouble = () => null
    const late = delayWrite(program, SECOND)
    await program.connect(SECOND)
    const { origin } = new URL(server.baseUrl)
    const id = program.connection.tokens().current ?? ''
    program.keychain.state.item = encodeItem([{ id, name: '', origin, token: SECOND }])
    late.answer()
    await expect.poll(() => program.changes.length).toBeGreaterThan(0)
    expect(tokensIn(program.keychain)).toMatchObject([{ token: SECOND }])
    const next = await start(program.keychain)
    expect(await next.enter()).toMatchObject({ kind: 'ready' })
  })
})

describe('a token that replaces another one and is late', () => {
  it('does not come back at the next start, under the id of the one before', async () => {
    const program = await start()
    await program.connect(FIRST, 'Studio')
    const old = program.idOf('Studio')
    delayWrite(program, SECOND)
    await program.connect(SECOND, '', { replaces: old })
    await program.connection.disconnect()

    // The program has ended when the keychain stores what it was asked to store.
    const item = encodeItem([
      { id: old, name: '', origin: new URL(server.baseUrl).origin, token: SECOND }
    ])
    const next = await start(memoryKeytar(item))
    await next.enter()
    expect(next.keychain.state.item ?? '').not.toContain(SECOND)
  })

  it('is deleted by itself once it is disconnected: the one before does not take its place', async () => {
    const program = await start()
    await program.connect(FIRST, 'Studio')
    const old = program.idOf('Studio')
    program.connection.leave()
    const late = delayWrite(program, SECOND)
    await program.connect(SECOND, '', { replaces: old })
    await program.connection.disconnect()

    // The late write has put the new token in the place of the old one.
    const { origin } = new URL(server.baseUrl)
    program.keychain.state.item = encodeItem([{ id: old, name: 'Studio', origin, token: SECOND }])
    late.answer()
    await expect.poll(() => program.changes).toHaveLength(1)
    expect(JSON.stringify(tokensIn(program.keychain))).not.toContain(SECOND)
    expect(await program.connection.get()).toMatchObject({ kind: 'none' })
  })
})
