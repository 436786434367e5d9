import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../support/program/program'

const [account] = PROGRAM_ACCOUNTS
const UPLOADS = { library: 'uploads', account }
const GENERATED = { library: 'generated', account }
const FILTER = { name: 'Old', search: '', values: ['portrait'], from: null, to: null }
const planned = z.object({ planId: z.string() })
const started = z.object({ runId: z.string() })

let folder = ''
let program: TestProgram
const granted = async (name: RequestName, payload: object): Promise<unknown> => {
  const answer = await program.ask(name, payload)
  expect(answer, name).toMatchObject({ ok: true })
  return Reflect.get(Object(answer), 'value')
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-libraries-'))
  program = await startProgram(folder, 20)
  const token = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }
  await program.ask('connection:connect', token)
  await program.ask('library:list', UPLOADS)
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

it('nothing of one library enters the selection, keep list, filters, plans or runs of the other (R35)', async () => {
  const ids = program.server.store.uploads(account).map(({ id }) => id)
  const [kept = '', ...others] = ids
  await granted('selection:save', { ...UPLOADS, ids: others.slice(0, 3) })
  await granted('keep:change', { ...UPLOADS, ids: [kept], kept: true })
  await granted('filters:save', { ...UPLOADS, filters: [FILTER] })
  const plan = planned.parse(
    await granted('deletion:plan', { ...UPLOADS, ids: others.slice(0, 3) })
  )
  const { planId } = plan

  // The plan of one library cannot be started as the other's, and stays what it is.
  expect(await program.ask('deletion:start', { library: 'generated', planId })).toMatchObject({
    ok: false,
    problem: { kind: 'plan-gone' }
  })
  const run = started.parse(await granted('deletion:start', { library: 'uploads', planId }))
  await program.settle()

  for (const name of ['selection:load', 'keep:load', 'filters:load', 'deletion:runs'] as const) {
    expect(await granted(name, UPLOADS), name).toHaveLength(name === 'selection:load' ? 3 : 1)
    expect(await granted(name, GENERATED), name).toEqual([])
  }
  const { runId } = run
  for (const name of [
    'deletion:look-up',
    'deletion:go-on',
    'deletion:leave',
    'deletion:plan-left'
  ] as const)
    expect(await program.ask(name, { ...GENERATED, runId }), name).toMatchObject({ ok: false })
  const page = { library: 'generated', runId, offset: 0 }
  expect(await program.ask('deletion:report-page', page)).toMatchObject({ ok: false })

  // Ids of uploads are no tasks, whatever they look like.
  expect(await program.ask('deletion:plan', { ...GENERATED, ids: others })).toMatchObject({
    ok: false,
    problem: { kind: 'plan-empty', unlisted: others.length }
  })
  await granted('deletion:clear-history', GENERATED)
  expect(await granted('deletion:runs', UPLOADS)).toHaveLength(1)
})

it('a refresh of one library ends a plan of its own, and none of the other', async () => {
  const ids = program.server.store.uploads(account).map(({ id }) => id)
  const plan = async () => planned.parse(await granted('deletion:plan', { ...UPLOADS, ids }))
  const first = await plan()
  await granted('library:list', GENERATED)
  await program.settle()
  expect(await program.ask('deletion:plan-page', { ...first, offset: 0 })).toMatchObject({
    ok: true
  })
  await granted('library:list', UPLOADS)
  expect(await program.ask('deletion:plan-page', { ...first, offset: 0 })).toMatchObject({
    ok: false
  })
})

it('every event of a listing says of which library it is', async () => {
  program.takeMessages()
  await granted('library:list', GENERATED)
  await program.settle()
  const of = z.object({ listingId: z.string(), library: z.string() })
  const told = program.takeMessages().flatMap((message) => of.safeParse(message).data ?? [])
  expect(told.length).toBeGreaterThan(0)
  expect(new Set(told.map(({ library }) => library))).toEqual(new Set(['generated']))
})
