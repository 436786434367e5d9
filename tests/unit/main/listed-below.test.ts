import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { APART_MS } from '../../../electron/generated/proof/cursors'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startAccounts,
  startProgram,
  type TestProgram
} from '../../support/program/program'
import { demoWorks } from '../../support/service/works/tasks'
import { memoryKeytar } from '../../support/system/strict-keytar'

const [account] = PROGRAM_ACCOUNTS
const GENERATED = { library: 'generated', account }
const CONNECT = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }
const COUNT = 20
/** The oldest ones have failed: the list of finished ones shows none of them. */
const FAILED = 5
const WORKS = demoWorks(COUNT, (index) => (index < FAILED ? { state: 'failed', workIds: [] } : {}))

const history = z.object({ history: z.array(z.unknown()) })
const ended = z.looseObject({ library: z.literal('generated'), completeness: z.unknown() })

async function endOf(program: TestProgram): Promise<unknown> {
  await program.ask('library:list', GENERATED)
  await program.settle()
  await program.flush()
  return program.takeMessages().flatMap((message) => ended.safeParse(message).data ?? [])[0]
}

it('looks below the end of a listing for what an earlier start has listed (R39)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kling-sweep-below-'))
  const server = await startAccounts(1, WORKS)
  const keychain = memoryKeytar()
  const first = await startProgram(folder, 1, { server, keychain })
  await first.ask('connection:connect', CONNECT)
  expect(await endOf(first)).toMatchObject({ assets: COUNT, completeness: { kind: 'complete' } })
  await first.close()

  // From now on nothing follows the finished ones, unless it is asked for by its own time.
  const answer = await fetch(`${server.baseUrl}/tasks/?email=${account}&pageSize=100`, {
    headers: { authorization: `Bearer ${server.token}` }
  })
  const shown = history.parse(await answer.json()).history.slice(0, COUNT - FAILED)
  const oldest = WORKS.tasks[COUNT - FAILED]?.createTime ?? 0
  server.setScript(({ path, query }) => {
    const before = query['createdBefore']
    if (path !== '/tasks/' || (before && Number(before) <= oldest + APART_MS)) return undefined
    return { answer: { status: 200, body: { history: before ? [] : shown } } }
  })

  const later = await startProgram(folder, 1, { server, keychain })
  await later.ask('connection:connect', CONNECT)
  expect(await endOf(later)).toMatchObject({
    assets: COUNT,
    completeness: { kind: 'partial', why: 'gap' }
  })

  await later.close()
  await server.close()
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})
