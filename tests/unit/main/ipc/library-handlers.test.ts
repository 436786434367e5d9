import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'
import { settled } from '../../../support/program/run-with'

const [account] = PROGRAM_ACCOUNTS
const planned = z.object({ value: z.object({ planId: z.string() }) })
let folder = ''
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-listing-'))
  program = await startProgram(folder, 40)
  const token = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }
  await program.ask('connection:connect', token)
  await program.ask('library:list', { library: 'uploads', account })
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

/** Begins to delete 20 assets. Ten are deleted, the next ten wait for `release`. */
async function halfDeleted() {
  const { ask, server } = program
  const ids = server.store
    .uploads(account)
    .map(({ id }) => id)
    .slice(0, 20)
  let release = (): void => undefined
  const until = new Promise<void>((resolve) => (release = resolve))
  let deletes = 0
  server.setScript(({ method }) => {
    if (method === 'GET') return { listing: 'stale' }
    deletes += 1
    return deletes === 2 ? { until } : undefined
  })
  const plan = planned.parse(await ask('deletion:plan', { library: 'uploads', account, ids }))
  await ask('deletion:start', { library: 'uploads', planId: plan.value.planId })
  while (deletes < 2) await settled()
  return {
    ids,
    release: async () => {
      server.setScript(undefined)
      release()
      await program.settle()
    }
  }
}

describe('a listing that is asked for during a run', () => {
  it('is refused, and what the run has deleted stays gone (R21)', async () => {
    const { ids, release } = await halfDeleted()
    expect(await program.ask('library:list', { library: 'uploads', account })).toEqual({
      ok: false,
      problem: { kind: 'run-active' }
    })
    await release()
    expect(await program.ask('deletion:plan', { library: 'uploads', account, ids })).toMatchObject({
      ok: false
    })
  })

  it('is made up for once, when the run has ended', async () => {
    const { release } = await halfDeleted()
    await program.ask('library:list', { library: 'uploads', account })
    await program.ask('library:list', { library: 'uploads', account })
    program.takeMessages()
    await release()
    await settled()
    const listAgain = z.strictObject({ account: z.string(), library: z.string() })
    const refreshes = program
      .takeMessages()
      .filter((message) => listAgain.safeParse(message).success)
    expect(refreshes).toHaveLength(1)
  })
})
