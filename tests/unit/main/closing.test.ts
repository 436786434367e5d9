import { EventEmitter } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { followApp } from '../../../electron/main/lifecycle/app-events'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../support/program/program'
import { WindowDouble } from '../../support/system/window-double'

const [account] = PROGRAM_ACCOUNTS
const planned = z.object({ value: z.object({ planId: z.string(), library: z.string() }) })

let folder = ''
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-closing-'))
  program = await startProgram(folder, 20)
  await program.ask('connection:connect', {
    token: PROGRAM_TOKEN,
    name: '',
    email: account,
    check: true,
    replaces: null
  })
  await program.ask('library:list', { library: 'uploads', account })
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

/** The program's window, and how often the user was asked whether to close it. */
function openWindow() {
  const window = new WindowDouble()
  let asked = 0
  const presence = followApp({
    app: Object.assign(new EventEmitter(), { quit: () => undefined }) as never,
    isMac: false,
    createWindow: () => window as never,
    underWay: program.shown.underWay,
    needsPage: program.shown.needsPage,
    elapsed: () => 0,
    ask: () => {
      asked += 1
    }
  })
  presence.open()
  return { window, asked: () => asked }
}
const deletes = () => program.server.requests.filter(({ method }) => method === 'DELETE').length
const plan = async (): Promise<object> => {
  const ids = program.server.store.uploads(account).map(({ id }) => id)
  return planned.parse(await program.ask('deletion:plan', { library: 'uploads', account, ids }))
    .value
}

describe('closing while a deletion is about to begin', () => {
  it('asks, and the window stays', async () => {
    const { window, asked } = openWindow()
    const starting = program.ask('deletion:start', await plan())
    expect(window.close()).toBe(false)
    expect(asked()).toBe(1)
    expect(await starting).toMatchObject({ ok: true })
  })

  it('sends nothing once the user has said "Stop and close"', async () => {
    const frozen = await plan()
    const starting = program.ask('deletion:start', frozen)
    await program.ask('window:close', undefined)
    expect(await starting).toMatchObject({ ok: false })
    await program.settle()
    expect(deletes()).toBe(0)
    // Nor does anything begin afterwards.
    expect(await program.ask('deletion:start', frozen)).toMatchObject({ ok: false })
    expect(deletes()).toBe(0)
    expect(program.server.store.uploads(account)).toHaveLength(20)
  })

  it('asks nobody when nothing is about to be deleted', async () => {
    const { window, asked } = openWindow()
    await plan()
    expect(window.close()).toBe(true)
    expect(asked()).toBe(0)
  })
})
