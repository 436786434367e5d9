import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../support/program/program'

const [first, second] = PROGRAM_ACCOUNTS
const FILTER = { name: 'Old portraits', search: '', values: ['portrait'], from: null, to: null }
let folder = ''
let program: TestProgram

const ask = (name: RequestName, payload: object | undefined): Promise<unknown> =>
  program.ask(name, payload)
const granted = async (name: RequestName, payload: object): Promise<unknown> => {
  const answer = await ask(name, payload)
  expect(answer, name).toMatchObject({ ok: true })
  return Reflect.get(Object(answer), 'value')
}
const idOf = (value: unknown, key: string): string => String(Reflect.get(Object(value), key))

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-two-'))
  program = await startProgram(folder, 20)
  await ask('connection:connect', {
    token: PROGRAM_TOKEN,
    name: '',
    email: first,
    check: true,
    replaces: null
  })
  await ask('library:list', { library: 'uploads', account: first })
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

it('an account has its own history, journals, keep list, selection and filters, and sees nothing of any other', async () => {
  const ids = program.server.store.uploads(first).map(({ id }) => id)
  const [keptId = '', ...others] = ids
  const deleted = others.slice(0, 3)
  const selected = others.slice(3, 6)
  await granted('keep:change', { library: 'uploads', account: first, ids: [keptId], kept: true })
  await granted('filters:save', { library: 'uploads', account: first, filters: [FILTER] })
  const plan = await granted('deletion:plan', { library: 'uploads', account: first, ids: deleted })
  const runId = idOf(
    await granted('deletion:start', { library: 'uploads', planId: idOf(plan, 'planId') }),
    'runId'
  )
  await program.settle()
  await granted('selection:save', { library: 'uploads', account: first, ids: selected })
  const left = await granted('deletion:plan', { library: 'uploads', account: first, ids: selected })
  const ofFirst = await granted('deletion:runs', { library: 'uploads', account: first })
  expect(ofFirst).toMatchObject([{ runId, total: 3 }])

  await granted('account:open', { email: second })
  await ask('library:list', { library: 'uploads', account: second })
  await program.settle()
  for (const name of ['deletion:runs', 'keep:load', 'selection:load', 'filters:load'] as const) {
    expect(await granted(name, { library: 'uploads', account: second }), name).toEqual([])
    // A page that has not heard of the switch is refused.
    expect(await ask(name, { library: 'uploads', account: first }), name).toMatchObject({
      ok: false
    })
  }
  expect(
    await ask('deletion:start', { library: 'uploads', planId: idOf(left, 'planId') })
  ).toMatchObject({ ok: false })
  expect(await ask('deletion:report-page', { library: 'uploads', runId, offset: 0 })).toMatchObject(
    { ok: false }
  )
  for (const name of [
    'deletion:look-up',
    'deletion:go-on',
    'deletion:leave',
    'deletion:plan-left'
  ] as const) {
    for (const account of [first, second])
      expect(
        await ask(name, { library: 'uploads', account, runId }),
        `${name} ${account}`
      ).toMatchObject({ ok: false })
  }
  const theirs = program.server.store.uploads(second).map(({ id }) => id)
  expect(
    await granted('deletion:plan', { library: 'uploads', account: second, ids: theirs })
  ).toMatchObject({
    total: theirs.length
  })
  await granted('deletion:clear-history', { library: 'uploads', account: second })

  await granted('account:open', { email: first })
  expect(await granted('deletion:runs', { library: 'uploads', account: first })).toEqual(ofFirst)
  expect(await granted('keep:load', { library: 'uploads', account: first })).toEqual([keptId])
  expect(await granted('selection:load', { library: 'uploads', account: first })).toEqual(selected)
  expect(await granted('filters:load', { library: 'uploads', account: first })).toEqual([FILTER])
  expect(program.server.store.uploads(second)).toHaveLength(theirs.length)
})

it('whoever comes back to an account within a minute meets no copy that knows less (R21, R23)', async () => {
  const { store } = program.server
  // Reading what uploads are used in waits for a run, and time passes at once here.
  await granted('settings:change', { ...DEFAULT_PREFERENCES, readUses: false })
  const [star = '', ...ids] = store.uploads(first).map(({ id }) => id)
  const uploads = { library: 'uploads', account: first }
  const asset = store.uploads(first).find(({ id }) => id === star)
  const setStar = (favored: boolean) => asset && Reflect.set(asset, 'favored', favored)
  setStar(true)
  // Nothing is new by now, so nothing is waited for after the deletion.
  await program.pass(60_000)
  await granted('library:list', uploads)
  await program.settle()
  const plan = await granted('deletion:plan', { ...uploads, ids: ids.slice(0, 3) })
  await granted('deletion:start', { library: 'uploads', planId: idOf(plan, 'planId') })
  await program.settle()

  // The next copy knows of neither.
  setStar(false)
  program.server.setScript(({ method }) => (method === 'GET' ? { listing: 'stale' } : undefined))
  for (const email of [second, first]) await granted('account:open', { email })
  await granted('library:list', uploads)
  await program.settle()
  expect(await ask('deletion:plan', { ...uploads, ids: [star, ...ids.slice(0, 3)] })).toMatchObject(
    {
      ok: false,
      problem: { kind: 'plan-empty', locked: 1, unlisted: 3 }
    }
  )
})
