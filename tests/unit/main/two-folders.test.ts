import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startAccounts,
  startProgram,
  type TestProgram
} from '../../support/program/program'
import type { TestServer } from '../../support/service/demo'
import { memoryItems, memoryKeytar } from '../../support/system/strict-keytar'

const [email] = PROGRAM_ACCOUNTS
const READY = { ok: true, value: { kind: 'ready', storage: { kind: 'keychain' } } }

let parent = ''
let server: TestServer
let items: Map<string, string>
const programs: TestProgram[] = []
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'kling-sweep-folders-'))
  server = await startAccounts(5)
  items = memoryItems()
})
afterEach(async () => {
  for (const program of programs.splice(0)) await program.close()
  await server.close()
  await rm(parent, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 })
})

/** A program over a data folder of its own, with the keychain that all of them share. */
async function start(name: string): Promise<TestProgram> {
  const keychain = memoryKeytar(null, items)
  const program = await startProgram(join(parent, name), 5, { server, keychain })
  programs.push(program)
  return program
}
const connect = (program: TestProgram): Promise<unknown> =>
  program.ask('connection:connect', {
    token: PROGRAM_TOKEN,
    name: '',
    email,
    check: true,
    replaces: null
  })

describe('two data folders over one keychain', () => {
  it('each have their own item: the token of one is not known in the other', async () => {
    expect(await connect(await start('one'))).toMatchObject(READY)
    expect(await (await start('two')).ask('connection:get', undefined)).toMatchObject({
      value: { kind: 'none', trouble: null }
    })
    expect(items.size).toBe(1)
  })

  it.each(['connection:disconnect', 'tokens:forget', 'program:remove-everything'] as const)(
    'do not take each other’s token: %s',
    async (name) => {
      const [one, two] = [await start('one'), await start('two')]
      expect(await connect(one)).toMatchObject(READY)
      expect(await connect(two)).toMatchObject(READY)

      expect(await one.ask(name, undefined)).toMatchObject({ ok: true })
      await two.close()
      programs.pop()
      const again = await start('two')
      await again.ask('connection:get', undefined)
      expect(await again.ask('connection:check', undefined)).toMatchObject(READY)
    }
  )

  it('do not overwrite each other, whoever writes while the other has read', async () => {
    const [one, two] = [await start('one'), await start('two')]
    const both = await Promise.all([connect(one), connect(two)])
    for (const each of both) expect(each).toMatchObject(READY)
    expect(items.size).toBe(2)
    for (const item of items.values()) expect(JSON.parse(item)).toMatchObject({ tokens: [{}] })
  })
})
