import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { followApp } from '../../../../electron/main/lifecycle/app-events'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'
import { WindowDouble } from '../../../support/system/window-double'

const [account] = PROGRAM_ACCOUNTS
const of = { library: 'uploads', account }

let folder = ''
let chosen = ''
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-leaving-'))
  chosen = await mkdtemp(join(tmpdir(), 'Kling copies '))
  program = await startProgram(folder, 4, { chosen })
  const entered = { token: PROGRAM_TOKEN, name: '', email: account }
  await asked('connection:connect', { ...entered, check: true, replaces: null })
  await asked('library:list', of)
  await program.settle()
  await asked('copies:choose-folder', of)
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
})

const value = z.object({ ok: z.literal(true), value: z.unknown() })
const asked = async (name: RequestName, input: unknown): Promise<unknown> =>
  value.parse(await program.ask(name, input)).value
const ids = (): string[] => program.server.store.uploads(account).map(({ id }) => id)
const sent = (): number => program.server.requests.filter(({ method }) => method === 'POST').length

const planShape = z.object({ planId: z.string() })
const planned = async (saved: readonly string[]): Promise<string> =>
  planShape.parse(await asked('again:plan', { account, ids: saved, looked: true })).planId

/** The ids of what Kling has no more, and the archive has. */
async function savedAndDeleted(): Promise<readonly string[]> {
  const saved = ids()
  await asked('copies:save', { ...of, ids: saved })
  await program.settle()
  const { planId } = planShape.parse(await asked('deletion:plan', { ...of, ids: saved }))
  await asked('deletion:start', { library: 'uploads', planId, copiesFirst: false })
  await program.settle()
  return saved
}

test('a window that closes while copies begin to be saved: nothing is fetched any more', async () => {
  const saving = program.ask('copies:save', { ...of, ids: ids() })
  await program.ask('window:close', undefined)
  expect(await saving).toMatchObject({ ok: false, problem: { kind: 'not-connected' } })
  await new Promise((done) => setTimeout(done, 50))
  expect(program.server.cdn.requests).toEqual([])
})

test('a window that closes while uploads begin: nothing is sent, and the run says so', async () => {
  const saved = await savedAndDeleted()

  // Wherever its beginning waits.
  for (let step = 0; step < 40 && sent() === 0; step += 1) {
    const planId = await planned(saved)
    const starting = program.ask('again:start', { account, planId })
    for (let turn = 0; turn < step; turn += 1) await new Promise((done) => setImmediate(done))
    await program.ask('window:close', undefined)
    const atClose = sent()
    await starting
    await new Promise((done) => setTimeout(done, 5))
    expect(sent(), `after ${step} turns`).toBe(atClose)
  }
})

test('two things changed at once are both kept', async () => {
  await Promise.all([
    asked('copies:set-first', { ...of, first: true }),
    asked('copies:choose-folder', of)
  ])
  expect(await asked('copies:setup', of)).toMatchObject({ first: true })
})

/** A window that is asked to close, and what the user is asked then. */
function windowOf(isMac: boolean): { readonly close: () => unknown } {
  let about: unknown = null
  const window = new WindowDouble()
  followApp({
    app: Object.assign(new EventEmitter(), { quit: () => undefined }) as never,
    isMac,
    createWindow: () => window as never,
    underWay: program.shown.underWay,
    needsPage: program.shown.needsPage,
    elapsed: () => 0,
    ask: (work) => {
      about = work
    }
  }).open()
  return {
    close: () => {
      const closes = window.close()
      return closes ? 'closes' : about
    }
  }
}

test.each([false, true])(
  'a window that closes while copies are saved asks (Mac: %s)',
  async (mac) => {
    const saving = await asked('copies:save', { ...of, ids: ids() })
    const { savingId } = z.object({ savingId: z.string() }).parse(saving)
    // A Mac without its window has nobody who decodes the files.
    expect(windowOf(mac).close()).toBe('saving')
    await asked('copies:pause', { savingId })
    expect(windowOf(mac).close()).toBe('saving')
    await asked('copies:resume', { savingId })
    await program.settle()
    expect(windowOf(mac).close()).toBe('closes')
  }
)

test('a window that closes while copies are uploaded asks', async () => {
  const saved = await savedAndDeleted()
  const planId = await planned(saved)
  const starting = program.ask('again:start', { account, planId })
  expect(windowOf(false).close()).toBe('uploads')
  await starting
  expect(windowOf(false).close()).toBe('uploads')
  await program.settle()
  expect(windowOf(false).close()).toBe('closes')
})

test.each([
  [true, 'deletion'],
  [false, 'closes']
])('a Mac asks whether a deletion loses its page: copies first %s', async (copiesFirst, said) => {
  const { planId } = planShape.parse(await asked('deletion:plan', { ...of, ids: ids() }))
  await asked('deletion:start', { library: 'uploads', planId, copiesFirst })
  expect(windowOf(true).close()).toBe(said)
  expect(windowOf(false).close()).toBe('deletion')
  await program.settle()
  expect(windowOf(true).close()).toBe('closes')
})
