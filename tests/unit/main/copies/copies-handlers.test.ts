import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { RequestName } from '@shared/ipc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { noFlush } from '../../../support/files/failing-disk'
import {
  PROGRAM_ACCOUNTS,
  PROGRAM_TOKEN,
  startProgram,
  type TestProgram
} from '../../../support/program/program'

const ASSETS = 30
const [account] = PROGRAM_ACCOUNTS

let folder = ''
let chosen = ''
let program: TestProgram
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-copies-'))
  chosen = await mkdtemp(join(tmpdir(), 'Kling copies '))
  program = await startProgram(folder, ASSETS, { chosen: () => chosen })
  await asked('connection:connect', {
    token: PROGRAM_TOKEN,
    name: '',
    email: account,
    check: true,
    replaces: null
  })
  await asked('library:list', { library: 'uploads', account })
  await program.settle()
})
afterEach(async () => {
  await program.close()
  await rm(folder, { recursive: true, force: true })
  await rm(chosen, { recursive: true, force: true })
})

const value = z.object({ ok: z.literal(true), value: z.unknown() })
async function asked(name: RequestName, input: unknown): Promise<unknown> {
  return value.parse(await program.ask(name, input)).value
}
const ids = (): string[] => program.server.store.uploads(account).map(({ id }) => id)

async function archiveFolder(of = chosen, named = of): Promise<string> {
  const [key = ''] = await readdir(named)
  return join(of, key)
}
const told = (name: string, message: unknown): boolean =>
  typeof message === 'object' && message !== null && name in message

async function save(): Promise<unknown> {
  await asked('copies:choose-folder', { library: 'uploads', account })
  await asked('copies:save', { library: 'uploads', account, ids: ids() })
  await program.settle()
  return program.takeMessages().findLast((message) => told('saving', message))
}

async function runWithCopies(copiesFirst = true): Promise<unknown> {
  const plan = z
    .object({ planId: z.string() })
    .parse(await asked('deletion:plan', { library: 'uploads', account, ids: ids() }))
  await asked('deletion:start', {
    library: 'uploads',
    planId: plan.planId,
    ...(copiesFirst ? { copiesFirst } : {})
  })
  await program.settle()
  return program.takeMessages().findLast((message) => told('verification', message))
}

describe('"Save copies"', () => {
  it('saves every asset, which other programs find whole, and skips what is saved', async () => {
    expect(await save()).toMatchObject({
      saving: { phase: 'ended', total: ASSETS, fetched: ASSETS, unproved: 0, endedBy: null }
    })
    const path = await archiveFolder()
    expect(await readdir(path)).toHaveLength(ASSETS + 2)
    execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: path })

    const before = program.server.cdn.requests.length
    expect(await save()).toMatchObject({ saving: { fetched: 0, there: ASSETS } })
    expect(program.server.cdn.requests.length).toBe(before)
  })

  it('keeps the computer awake as long as copies arrive', async () => {
    await save()
    expect(program.awake).toEqual([true, false])

    await asked('copies:save', { library: 'uploads', account, ids: ids() })
    const { savingId } = z
      .object({ savingId: z.string() })
      .parse(await asked('copies:current', undefined))
    await asked('copies:pause', { savingId })
    await expect.poll(() => program.awake).toEqual([true, false, true, false])
    await asked('copies:resume', { savingId })
    await program.settle()
    expect(program.awake).toEqual([true, false, true, false, true, false])
  })

  it('lists what is saved, checks it, and says what is missing or altered', async () => {
    await save()
    const path = await archiveFolder()
    const [first = '', second = ''] = (await readdir(path)).filter((name) => /^\d/.test(name))
    await rm(join(path, first))
    await writeFile(join(path, second), 'something else')
    await writeFile(join(path, 'notes.txt'), 'mine')

    await asked('copies:check', { library: 'uploads', account })
    await program.settle()
    await expect
      .poll(() => program.takeMessages().findLast((message) => told('altered', message)))
      .toMatchObject({
        total: ASSETS,
        whole: ASSETS - 2,
        missing: 1,
        altered: 1,
        unknown: 1,
        phase: 'ended'
      })
    const saved = z.array(z.object({ name: z.string(), state: z.string() }))
    const listed = saved.parse(
      await asked('copies:saved', { library: 'uploads', account, offset: 0 })
    )
    expect(listed.find(({ name }) => name === first)?.state).toBe('missing')
    expect(listed.find(({ name }) => name === second)?.state).toBe('altered')
  })

  it('says when the list of what was saved could not be flushed at the end', async () => {
    await noFlush(async () => {
      expect(await save()).toMatchObject({
        saving: { phase: 'ended', fetched: ASSETS, endedBy: { kind: 'file-failed', code: 'EIO' } }
      })
    })
    // It is over all the same: the next one begins.
    expect(await save()).toMatchObject({ saving: { there: ASSETS, endedBy: null } })
  })

  it('no other folder is chosen while one is checked: its progress would be taken for the other’s', async () => {
    await save()
    const first = chosen
    await asked('copies:check', { library: 'uploads', account })
    chosen = join(first, 'Other copies')
    expect(await program.ask('copies:choose-folder', { library: 'uploads', account })).toEqual({
      ok: false,
      problem: { kind: 'copies-active' }
    })
    await program.settle()
    expect(await asked('copies:setup', { library: 'uploads', account })).toMatchObject({
      folder: basename(first)
    })
  })

  it('what was read back in one folder says nothing of another', async () => {
    await save()
    const first = chosen
    chosen = join(first, 'Other copies')
    await cp(await archiveFolder(first), await archiveFolder(chosen, first), { recursive: true })
    await asked('copies:choose-folder', { library: 'uploads', account })

    const states = z.array(z.object({ state: z.string() }))
    const of = { library: 'uploads', account, offset: 0 }
    const listed = states.parse(await asked('copies:saved', of))
    expect(new Set(listed.map(({ state }) => state))).toEqual(new Set(['saved']))
    chosen = first
    await asked('copies:choose-folder', { library: 'uploads', account })
    const before = states.parse(await asked('copies:saved', of))
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(['whole']))
  })

  it('needs a folder, whose path the setup alone tells; no address and no token', async () => {
    expect(await program.ask('copies:save', { library: 'uploads', account, ids: ids() })).toEqual({
      ok: false,
      problem: { kind: 'no-copies-folder' }
    })
    await save()
    expect(await asked('copies:setup', { library: 'uploads', account })).toMatchObject({
      path: chosen
    })
    const messages = JSON.stringify([
      await asked('copies:current', undefined),
      await asked('copies:saved', { library: 'uploads', account, offset: 0 })
    ])
    const manifest = await readFile(join(await archiveFolder(), 'manifest.jsonl'), 'utf8')
    for (const text of [messages, manifest])
      for (const secret of [tmpdir(), 'http', PROGRAM_TOKEN, account]) {
        if (secret === account && text === messages) continue
        expect(text).not.toContain(secret)
      }
    for (const { headers } of program.server.cdn.requests)
      expect(headers['authorization']).toBeUndefined()
  })
})

describe('a drag out of the window', () => {
  it('takes the files of those that have a copy of the right length', async () => {
    await save()
    const path = await archiveFolder()
    const [first = '', second = ''] = (await readdir(path)).filter((name) => /^\d/.test(name))
    await rm(join(path, first))
    await writeFile(join(path, second), 'something else')
    const of = { library: 'uploads', account }
    expect(await asked('copies:drag', { ...of, ids: [...ids(), '1'] })).toEqual({
      files: ASSETS - 2,
      of: ASSETS
    })
    expect(program.dragged).toHaveLength(1)
    expect(program.dragged[0]?.every((file) => file.startsWith(path))).toBe(true)
    expect(program.dragged[0]).not.toContain(join(path, second))
  })

  it('does not begin without a file, and says of how many none is there', async () => {
    await save()
    const path = await archiveFolder()
    for (const name of await readdir(path)) if (/^\d/.test(name)) await rm(join(path, name))
    const of = { library: 'uploads', account }
    expect(await asked('copies:drag', { ...of, ids: ids() })).toEqual({ files: 0, of: ASSETS })
    expect(program.dragged).toEqual([])
  })
})

describe('a run that saves copies first (R27)', () => {
  it('deletes everything, each asset with its copy on the disk', async () => {
    await asked('copies:choose-folder', { library: 'uploads', account })
    expect(await runWithCopies()).toMatchObject({ counts: { deleted: ASSETS }, copiesFirst: true })
    expect(await readdir(await archiveFolder())).toHaveLength(ASSETS + 2)
  })

  it('saves them as well when the switch was left on and the page does not say', async () => {
    await asked('copies:choose-folder', { library: 'uploads', account })
    await asked('copies:set-first', { library: 'uploads', account, first: true })
    expect(await runWithCopies(false)).toMatchObject({ copiesFirst: true })
  })

  it('does not begin without a folder, and sends nothing', async () => {
    const plan = z
      .object({ planId: z.string() })
      .parse(await asked('deletion:plan', { library: 'uploads', account, ids: ids() }))
    expect(
      await program.ask('deletion:start', {
        library: 'uploads',
        planId: plan.planId,
        copiesFirst: true
      })
    ).toMatchObject({ problem: { kind: 'no-copies-folder' } })
    expect(ids()).toHaveLength(ASSETS)
  })

  it('deletes nothing when the CDN refuses everything', async () => {
    await asked('copies:choose-folder', { library: 'uploads', account })
    program.server.refuse()
    expect(await runWithCopies()).toMatchObject({ counts: { deleted: 0, 'not-sent': ASSETS } })
    expect(ids()).toHaveLength(ASSETS)
  })
})
