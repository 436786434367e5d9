import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asksForNumber, isConfirmed } from '../../../../renderer/deletion/typed'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'

const [account, other] = PROGRAM_ACCOUNTS
const GONE = { ok: false, problem: { kind: 'plan-gone' } }
let folder = ''
let program: TestProgram

const list = async (): Promise<void> => {
  await program.ask('library:list', { library: 'uploads', account })
  await program.settle()
}
const plan = async (): Promise<string> => {
  const ids = program.server.store.uploads(account).map(({ id }) => id)
  const answer: unknown = await program.ask('deletion:plan', {
    library: 'uploads',
    account,
    ids: ids.slice(0, 12)
  })
  expect(answer).toMatchObject({ ok: true, value: { total: 12, planId: expect.any(String) } })
  return Reflect.get(Reflect.get(answer as object, 'value'), 'planId')
}
const deletes = () => program.server.requests.filter(({ method }) => method === 'DELETE').length

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-plan-'))
  program = await startProgram(folder, 20)
  await program.ask('connection:connect', {
    token: PROGRAM_TOKEN,
    name: '',
    email: account,
    check: true,
    replaces: null
  })
  await list()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

describe('a plan that was shown', () => {
  it('works once, through the real door', async () => {
    const planId = await plan()
    expect(await program.ask('deletion:start', { library: 'uploads', planId })).toMatchObject({
      ok: true
    })
    await program.settle()
    expect(await program.ask('deletion:start', { library: 'uploads', planId })).toEqual(GONE)
    expect(deletes()).toBe(2)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['a refresh', list],
    [
      'another account, even after coming back',
      async () => {
        await program.ask('account:open', { email: other })
        await program.ask('account:open', { email: account })
      }
    ],
    ['another plan', plan],
    [
      'disconnecting and connecting again',
      async () => {
        await program.ask('connection:disconnect', undefined)
        await program.ask('connection:connect', {
          token: PROGRAM_TOKEN,
          name: '',
          email: account,
          check: true,
          replaces: null
        })
      }
    ]
  ])('does not outlive %s: nothing is sent', async (_what, happen) => {
    const planId = await plan()
    await happen()
    expect(await program.ask('deletion:start', { library: 'uploads', planId })).toEqual(GONE)
    expect(deletes()).toBe(0)
  })
})

describe('a plan that is still being made', () => {
  const elsewhere = async (): Promise<void> => {
    await program.ask('account:open', { email: other })
    await program.ask('account:open', { email: account })
  }

  it('is dropped when the account changes meanwhile', async () => {
    const ids = program.server.store.uploads(account).map(({ id }) => id)
    const planned = program.ask('deletion:plan', { library: 'uploads', account, ids })
    await elsewhere()
    expect(await planned).toEqual(GONE)
  })

  it('also when it is one of what a run has left, whose journal is being read', async () => {
    program.server.setScript(({ method }) =>
      method === 'DELETE' ? { answer: { status: 403 } } : undefined
    )
    const begun: unknown = await program.ask('deletion:start', {
      library: 'uploads',
      planId: await plan()
    })
    await program.settle()
    const { runId } = z.object({ value: z.object({ runId: z.string() }) }).parse(begun).value
    const left = program.ask('deletion:plan-left', { library: 'uploads', account, runId })
    await elsewhere()
    expect(await left).toEqual(GONE)
    await list()
    expect(
      await program.ask('deletion:plan-left', { library: 'uploads', account, runId })
    ).toMatchObject({
      ok: true,
      value: { total: 12 }
    })
  })
})

describe('a large deletion (R5)', () => {
  it('needs its own number, typed with or without separators; a small one does not', () => {
    expect([50, 51].map((total) => asksForNumber(total))).toEqual([false, true])
    expect(isConfirmed(50, '')).toBe(true)
    for (const typed of ['1037', '1,037', '1.037', '1 037', ' 1037 '])
      expect(isConfirmed(1037, typed)).toBe(true)
    for (const typed of ['', '1036', '1037x', '-1037', '10370', 'all'])
      expect(isConfirmed(1037, typed)).toBe(false)
  })

  it('is one of few tasks too when many works go with them', () => {
    expect([50, 51].map((works) => asksForNumber(12, works))).toEqual([false, true])
    expect(isConfirmed(12, '', 51)).toBe(false)
    expect(isConfirmed(12, '51', 51)).toBe(false)
    expect(isConfirmed(12, '12', 51)).toBe(true)
    // Failed tasks have none.
    expect(asksForNumber(51, 0)).toBe(true)
  })
})
