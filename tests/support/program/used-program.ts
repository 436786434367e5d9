import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { FIRST_LOOK } from '@shared/library/look'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { z } from 'zod'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, startProgram, type TestProgram } from './program'

const ASSETS = 20
const planned = z.object({ value: z.object({ planId: z.string() }) })

/**
 * The program after somebody has used all of it: every kind of file is stored, or being written.
 */
export async function usedProgram(folder: string): Promise<{ readonly program: TestProgram }> {
  const chosen = await mkdtemp(join(tmpdir(), 'kling-sweep-copies-'))
  const program = await startProgram(folder, ASSETS, { chosen })
  const [account] = PROGRAM_ACCOUNTS
  const uploads = program.server.store.uploads(account)
  const [first = '', second = '', third = '', fourth = ''] = uploads.map(({ id }) => id)
  const ask = (name: RequestName, input: object): Promise<unknown> => program.ask(name, input)

  await ask('connection:connect', {
    token: PROGRAM_TOKEN,
    name: 'Studio',
    email: account,
    check: true,
    replaces: null
  })
  await ask('library:list', { library: 'uploads', account })
  await program.settle()

  await ask('copies:choose-folder', { library: 'uploads', account })
  await ask('copies:save', { library: 'uploads', account, ids: [first] })
  await program.settle()
  const plan = await ask('deletion:plan', { library: 'uploads', account, ids: [first, second] })
  await ask('deletion:start', { library: 'uploads', ...planned.parse(plan).value })
  await program.settle()

  const again = await ask('again:plan', { account, ids: [first], looked: false })
  await ask('again:start', { account, ...planned.parse(again).value })
  await program.settle()
  await rm(chosen, { recursive: true, force: true })

  // Not waited for: the end of the program has to.
  const filter = { name: 'Old', search: '', values: ['portrait'], from: null, to: null }
  void ask('keep:change', { library: 'uploads', account, ids: [third], kept: true })
  void ask('selection:save', { library: 'uploads', account, ids: [fourth] })
  void ask('copies:set-first', { library: 'uploads', account, first: true })
  void ask('filters:save', { library: 'uploads', account, filters: [filter] })
  const { name: _, ...last } = filter
  void ask('filters:remember', { library: 'uploads', account, filter: last })
  void ask('looks:save', { library: 'uploads', account, look: FIRST_LOOK })
  void ask('duplicates:save', { account, answers: { groups: [], chosen: [third] } })
  void ask('suggestions:save', { account, putAway: [{ kind: 'no-use', ids: [third] }] })
  const original = await program.answerMedia(new Request(`app://ui/original/${fourth}?as=picture`))
  await original?.arrayBuffer()
  const { width, height } = uploads[3] ?? {}
  const print = `app://ui/print/${fourth}?width=${width}&height=${height}`
  await program.answerMedia(new Request(print, { method: 'PUT', body: new Uint8Array() }))
  void ask('settings:change', { ...DEFAULT_PREFERENCES, theme: 'dark' })
  return { program }
}
