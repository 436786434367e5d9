import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { PROGRAM_ACCOUNTS, PROGRAM_TOKEN, startProgram } from '../../../support/program/program'

const [account] = PROGRAM_ACCOUNTS
const answer = z.object({ ok: z.literal(true), value: z.unknown() })
const planned = z.object({ planId: z.string() })
const COUNT = 60

let folder = ''
let chosen = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-replaced-'))
  chosen = await mkdtemp(join(tmpdir(), 'kling-sweep-copies-'))
})
afterEach(async () => {
  for (const each of [folder, chosen]) await rm(each, { recursive: true, force: true })
})

const listAt = (name: string): string => join(chosen, readdirSync(chosen)[0] ?? '', name)

/** As programs write that keep two folders alike: beside it, then a rename. */
function replace(path: string): void {
  copyFileSync(path, `${path}.sync`)
  renameSync(`${path}.sync`, path)
}

/** Another computer's manifest of the same length, in its place: its last copy is another one. */
function overwrite(path: string): void {
  const text = readFileSync(path, 'utf8')
  const id = /"id":"(\d+)".*\n$/.exec(text)?.[1] ?? ''
  const theirs = `7${id.slice(1, -1)}${(Number(id.at(-1)) + 1) % 10}`
  const from = text.lastIndexOf('{"id"')
  if (id !== '') writeFileSync(path, text.slice(0, from) + text.slice(from).replaceAll(id, theirs))
}

it.each<[string, () => void]>([
  ['replaces', () => ['manifest.jsonl', 'SHA256SUMS'].map(listAt).forEach(replace)],
  ['overwrites', () => overwrite(listAt('manifest.jsonl'))]
])(
  'what leaves in a run is in both lists, though another program %s them meanwhile',
  async (_how, spoil) => {
    const program = await startProgram(folder, COUNT, { chosen })
    const asked = async (name: RequestName, input: unknown): Promise<unknown> =>
      answer.parse(await program.ask(name, input)).value
    const entered = { token: PROGRAM_TOKEN, name: '', email: account, check: true, replaces: null }
    await asked('connection:connect', entered)
    await asked('library:list', { library: 'uploads', account })
    await program.settle()
    await asked('copies:choose-folder', { library: 'uploads', account })
    const { store } = program.server
    const idsThere = (): string[] => store.uploads(account).map(({ id }) => id)
    const ids = idsThere()

    let deletes = 0
    const missing = new Set<string>()
    program.server.setScript(({ method, query }) => {
      if (method !== 'DELETE') return undefined
      deletes += 1
      // As it leaves, and whatever else has been replaced since.
      const manifest = readFileSync(listAt('manifest.jsonl'), 'utf8')
      const sums = readFileSync(listAt('SHA256SUMS'), 'utf8')
      for (const id of query['id']?.split(',') ?? [])
        if (!manifest.includes(`"id":"${id}"`) || !sums.includes(`-${id}.`)) missing.add(id)
      if (deletes % 2 === 1) spoil()
      return undefined
    })
    const { planId } = planned.parse(
      await asked('deletion:plan', { library: 'uploads', account, ids })
    )
    await asked('deletion:start', { library: 'uploads', planId, copiesFirst: true })
    await program.settle()
    await program.close()

    expect(deletes).toBeGreaterThan(1)
    expect([...missing]).toEqual([])
    const text = readFileSync(listAt('manifest.jsonl'), 'utf8')
    expect(ids.filter((id) => !text.includes(`"id":"${id}"`))).toEqual([])
    expect(idsThere()).toEqual([])
  },
  60_000
)
