import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'

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
const sent = (method: string): number =>
  program.server.requests.filter((request) => request.method === method).length

test('a window that closes while copies begin to be saved: nothing is fetched any more', async () => {
  const before = sent('GET')
  const saving = program.ask('copies:save', { ...of, ids: ids() })
  await program.ask('window:close', undefined)
  expect(await saving).toMatchObject({ ok: false, problem: { kind: 'not-connected' } })
  expect(sent('GET')).toBe(before)
})

test('a window that closes while uploads begin: nothing is sent, and the run says so', async () => {
  await asked('copies:save', { ...of, ids: ids() })
  await program.settle()
  const deletion = await asked('deletion:plan', { ...of, ids: ids() })
  const { planId: deletionId } = z.object({ planId: z.string() }).parse(deletion)
  const saved = ids()
  await asked('deletion:start', { library: 'uploads', planId: deletionId, copiesFirst: false })
  await program.settle()
  const plan = await asked('again:plan', { account, ids: saved, looked: true })
  const { planId } = z.object({ planId: z.string() }).parse(plan)

  // Wherever its beginning waits.
  for (let step = 0; step < 40 && sent('POST') === 0; step += 1) {
    const next = await asked('again:plan', { account, ids: saved, looked: true })
    const of = step === 0 ? planId : z.object({ planId: z.string() }).parse(next).planId
    const starting = program.ask('again:start', { account, planId: of })
    for (let turn = 0; turn < step; turn += 1) await new Promise((done) => setImmediate(done))
    await program.ask('window:close', undefined)
    const atClose = sent('POST')
    await starting
    await new Promise((done) => setTimeout(done, 5))
    expect(sent('POST'), `after ${step} turns`).toBe(atClose)
  }
})

test('two things changed at once are both kept', async () => {
  await Promise.all([
    asked('copies:set-first', { ...of, first: true }),
    asked('copies:choose-folder', of)
  ])
  expect(await asked('copies:setup', of)).toMatchObject({ first: true })
})
