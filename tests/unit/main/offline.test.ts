import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startAccounts,
  startProgram,
  type TestProgram
} from '../../support/program/program'
import type { TestServer } from '../../support/service/demo'
import { memoryKeytar } from '../../support/system/strict-keytar'

const [account, other] = PROGRAM_ACCOUNTS
const ASSETS = 60
const RUN = '3f0f2c3a-8f0e-4a5e-9a57-0d6a0f4c1b11'
const CONNECT = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }

let folder = ''
let server: TestServer
let keychain: ReturnType<typeof memoryKeytar>
let programs: TestProgram[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-offline-'))
  server = await startAccounts(ASSETS)
  keychain = memoryKeytar()
})
afterEach(async () => {
  for (const program of programs.splice(0)) await program.close()
  await server.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

/** One start of the program over the same data folder, keychain and service. */
async function start(): Promise<TestProgram> {
  const program = await startProgram(folder, ASSETS, { server, keychain })
  programs.push(program)
  return program
}

async function list(program: TestProgram): Promise<void> {
  await program.ask('library:list', { library: 'uploads', account })
  await program.settle()
  await program.flush()
}

/** The first start: the token is stored, the library listed. Answers the ids. */
async function listedOnce(): Promise<readonly string[]> {
  const program = await start()
  await program.ask('connection:connect', CONNECT)
  await list(program)
  const ids = await cachedIds(program)
  await program.close()
  programs = []
  return ids
}

/** A later start, before the service has accepted the token. */
async function startUnchecked(): Promise<TestProgram> {
  const program = await start()
  expect(await program.ask('connection:get', undefined)).toMatchObject({
    ok: true,
    value: { kind: 'unchecked', email: account }
  })
  return program
}

const page = z.object({ value: z.object({ assets: z.array(z.object({ id: z.string() })) }) })

async function cachedIds(program: TestProgram): Promise<readonly string[]> {
  const answer = await program.ask('library:cached', { library: 'uploads', account, offset: 0 })
  return page.parse(answer).value.assets.map(({ id }) => id)
}

describe('before the service has accepted the token', () => {
  it('the stored listing can be looked at, and every way to list or send is refused', async () => {
    const ids = await listedOnce()
    expect(ids).toHaveLength(ASSETS)
    const before = server.requests.length
    const program = await startUnchecked()
    expect(await cachedIds(program)).toEqual(ids)

    const asked: readonly (readonly [RequestName, object])[] = [
      ['library:list', { library: 'uploads', account }],
      ['deletion:plan', { library: 'uploads', account, ids }],
      ['deletion:start', { library: 'uploads', planId: 'p' }],
      ['deletion:look-up', { library: 'uploads', account, runId: RUN }],
      ['deletion:go-on', { library: 'uploads', account, runId: RUN }],
      ['deletion:plan-left', { library: 'uploads', account, runId: RUN }]
    ]
    for (const [name, input] of asked)
      expect(await program.ask(name, input), name).toEqual({
        ok: false,
        problem: { kind: 'not-checked' }
      })
    expect(server.requests).toHaveLength(before)
  })

  it('and right after, an id can be planned only once a listing of this session has shown it', async () => {
    const ids = await listedOnce()
    const program = await startUnchecked()
    await cachedIds(program)
    expect(await program.ask('connection:check', undefined)).toMatchObject({
      ok: true,
      value: { kind: 'ready', open: account }
    })
    expect(await program.ask('deletion:plan', { library: 'uploads', account, ids })).toMatchObject({
      problem: { kind: 'plan-empty', unlisted: ASSETS }
    })

    await list(program)
    expect(await program.ask('deletion:plan', { library: 'uploads', account, ids })).toMatchObject({
      ok: true,
      value: { unlisted: 0 }
    })
    expect(server.requests.filter(({ method }) => method === 'DELETE')).toEqual([])
  })

  it('a page that speaks of another account gets nothing that was stored', async () => {
    await listedOnce()
    const program = await startUnchecked()
    expect(
      await program.ask('library:cached', { library: 'uploads', account: other, offset: 0 })
    ).toEqual({
      ok: false,
      problem: { kind: 'not-connected' }
    })
  })
})

describe('the stored listing of an account', () => {
  it('is its last complete one: a listing that breaks off replaces nothing', async () => {
    const ids = await listedOnce()
    const program = await startUnchecked()
    await program.ask('connection:check', undefined)
    server.setScript(() => ({ wire: 'reset' }))
    await list(program)
    expect(await cachedIds(program)).toEqual(ids)
  })

  it('loses what a run has deleted, also offline (R21)', async () => {
    await listedOnce()
    const program = await startUnchecked()
    await program.ask('connection:check', undefined)
    await list(program)
    const ids = (await cachedIds(program)).slice(0, 12)
    const plan = await program.ask('deletion:plan', { library: 'uploads', account, ids })
    const { planId } = z.object({ value: z.object({ planId: z.string() }) }).parse(plan).value
    await program.ask('deletion:start', { library: 'uploads', planId })
    await program.settle()
    await program.close()
    programs = []

    const left = await cachedIds(await startUnchecked())
    const there = server.store.uploads(account).map(({ id }) => id)
    expect(left.toSorted()).toEqual(there.toSorted())
    expect(left).toHaveLength(ASSETS - 12)
  })

  it('that is damaged is set aside and reported, and the library opens without it', async () => {
    await listedOnce()
    const [name = ''] = await readdir(join(folder, 'listings'))
    const path = join(folder, 'listings', name)
    const bytes = await readFile(path)
    await writeFile(path, bytes.subarray(0, bytes.length / 2))

    const program = await startUnchecked()
    expect(await program.ask('library:cached', { library: 'uploads', account, offset: 0 })).toEqual(
      {
        ok: true,
        value: null
      }
    )
    expect(await program.ask('notices:get', undefined)).toMatchObject({
      ok: true,
      value: [{ kind: 'file-broken', file: `listings/${name}` }]
    })
    expect(await readdir(join(folder, 'listings'))).toEqual([
      expect.stringContaining(`${name}.broken-`)
    ])
  })
})
