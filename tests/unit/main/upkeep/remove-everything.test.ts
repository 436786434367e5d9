import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import { fail, ok } from '@shared/problem'
import { DEFAULT_PREFERENCES } from '@shared/settings'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { accountKey } from '../../../../electron/accounts/account-key'
import { openAppend } from '../../../../electron/files/append'
import { removeKinds } from '../../../../electron/files/sweep'
import { openLog } from '../../../../electron/log/log'
import { createDataFolder } from '../../../../electron/main/upkeep/data-folder'
import { OWN_FILE_KINDS } from '../../../../electron/main/upkeep/own-files'
import { createCache } from '../../../../electron/media/cache'
import { cacheKey } from '../../../../electron/media/cache-index'
import { STORED_FILES } from '../../../support/files/stored-files'
import type { TestProgram } from '../../../support/program/program'
import { usedProgram } from '../../../support/program/used-program'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-removal-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const KEY = accountKey('https://api.example/v1', 'anna@studio.example')
const facts = { version: '1', runtime: 'r', system: 's', provisioning: null }
const WEBP = new Uint8Array([...Buffer.from('RIFF'), 0, 0, 0, 0, ...Buffer.from('WEBP')])

/** Everything below the folder, files and links by path. */
async function files(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/**
 * Writes a file of every kind, under the names the program gives them. Returns their paths.
 */
async function everyKind(): Promise<readonly string[]> {
  const rows = STORED_FILES.filter(({ name }) => name !== 'journals')
  for (const { write } of rows) await write(folder)
  const journal = `journals/${KEY}/${randomUUID()}.jsonl`
  const file = await openAppend(join(folder, journal))
  if (file.ok) await file.value.close()
  const pictures = createCache(join(folder, 'thumbnails'), 1_000_000)
  const picture = cacheKey(KEY, '123456', 640)
  await pictures.write(picture, WEBP)
  await pictures.flush()
  const kept = [
    ...rows.map(({ path }) => path),
    journal,
    `thumbnails/${picture}`,
    'thumbnails/index.json'
  ]
  // Broken files that were set aside, also twice, and files that a power cut left half written.
  const beside = kept.flatMap((path) =>
    [
      'broken-2026-11-24T10-00-00.000Z',
      'broken-2026-11-24T10-00-00.000Z-2',
      `${randomUUID()}.tmp`
    ].map((end) => `${path}.${end}`)
  )
  const older = ['logs/kling-sweep.log.1', 'logs/kling-sweep.log.2']
  const { log } = openLog(folder, '/home/nobody', facts)
  await log.end()
  for (const path of [...beside, ...older]) await writeFile(join(folder, path), '{')
  return [...kept, ...beside, ...older, 'logs/kling-sweep.log']
}

/** Files of somebody else in the same folder, beside and among ours. */
const FOREIGN = [
  'holiday.jpg',
  'settings.json.bak',
  'selections/notes.txt',
  'selections/0123456789abcdef.json.bak',
  'kept/mine.json',
  'filters/0123456789abcdef.txt',
  'listings/0123456789abcdef.json',
  'thumbnails/mine.webp',
  'journals/diary.jsonl',
  'logs/other.log',
  'Cache/data_0'
]

async function putForeign(): Promise<void> {
  for (const name of FOREIGN) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), name)
  }
}

describe('"Remove everything"', () => {
  const used: TestProgram[] = []
  const program = async (): Promise<TestProgram> => {
    const { program: started } = await usedProgram(folder)
    used.push(started)
    await started.flush()
    return started
  }
  afterEach(async () => {
    for (const each of used.splice(0)) await each.close()
  })
  const remove = (started: TestProgram): Promise<unknown> =>
    started.ask('program:remove-everything', undefined)

  it('leaves nothing behind: no file, no folder, no token, no setting, no line of the log', async () => {
    const started = await program()
    expect(started.keychain.state.item).not.toBeNull()
    expect(await remove(started)).toEqual(ok(null))
    expect(await readdir(folder)).toEqual([])
    expect(started.keychain.state.item).toBeNull()

    await started.ask('program:copy-diagnostics', undefined)
    expect(started.copied.at(-1)).toContain('Last 0 lines')
    expect(await started.ask('settings:get', undefined)).toEqual(ok(DEFAULT_PREFERENCES))
    expect(await started.ask('tokens:list', undefined)).toMatchObject({ value: { tokens: [] } })
    expect(await started.ask('connection:get', undefined)).toMatchObject({
      value: { kind: 'none', trouble: null }
    })
  })

  it('leaves every file of somebody else where it is', async () => {
    const started = await program()
    await putForeign()
    expect(await remove(started)).toEqual(ok(null))
    expect((await files()).toSorted()).toEqual(
      FOREIGN.map((path) => path.replaceAll('/', sep)).toSorted()
    )
    for (const name of FOREIGN) expect(await readFile(join(folder, name), 'utf8')).toBe(name)
  })

  it('leaves no file of any kind: stored, set aside or half written', async () => {
    const stored = await everyKind()
    expect((await files()).toSorted()).toEqual(
      stored.map((path) => path.replaceAll('/', sep)).toSorted()
    )
    await putForeign()
    expect(await createDataFolder(folder).remove()).toEqual(ok(null))
    expect((await files()).toSorted()).toEqual(
      FOREIGN.map((path) => path.replaceAll('/', sep)).toSorted()
    )
  })

  it.skipIf(process.platform === 'win32')('follows no link out of its folder', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'kling-sweep-elsewhere-'))
    try {
      await writeFile(join(elsewhere, `${KEY}.json`), 'not ours')
      await symlink(elsewhere, join(folder, 'selections'))
      await symlink(join(elsewhere, `${KEY}.json`), join(folder, 'settings.json'))
      expect(await removeKinds(folder, OWN_FILE_KINDS)).toEqual(ok(null))
      expect(await readFile(join(elsewhere, `${KEY}.json`), 'utf8')).toBe('not ours')
    } finally {
      await rm(elsewhere, { recursive: true, force: true })
    }
  })

  it('removes nothing when the keychain fails: accounts.json still tells that a token is in it', async () => {
    const started = await program()
    const before = (await files()).toSorted()
    started.keychain.state.trouble = () => Promise.reject(new Error('User canceled the operation.'))
    expect(await remove(started)).toEqual(fail({ kind: 'keychain-denied' }))
    expect((await files()).toSorted()).toEqual(before)
    started.keychain.state.trouble = () => null
  })

  it('removes nothing when the keychain shows no token where one is stored, and the account stays open (R43)', async () => {
    const started = await program()
    const before = (await files()).toSorted()
    started.keychain.state.trouble = () => 'hidden'
    expect(await remove(started)).toEqual(fail({ kind: 'keychain-unreadable' }))
    expect((await files()).toSorted()).toEqual(before)
    expect(await started.ask('connection:get', undefined)).toMatchObject({
      value: { kind: 'ready', storage: { kind: 'keychain' } }
    })

    // Once it is unlocked everything goes.
    started.keychain.state.trouble = () => null
    expect(await remove(started)).toEqual(ok(null))
    expect(started.keychain.state.item).toBeNull()
    expect(await readdir(folder)).toEqual([])
  })

  it('waits for the keychain, also after "Forget": what was forgotten is still in it (R43)', async () => {
    const started = await program()
    started.keychain.state.trouble = () => 'hidden'
    expect(await started.ask('tokens:forget', undefined)).toMatchObject({ ok: true })
    expect(await remove(started)).toEqual(fail({ kind: 'keychain-unreadable' }))

    started.keychain.state.trouble = () => null
    expect(await remove(started)).toEqual(ok(null))
    expect(await readdir(folder)).toEqual([])
    expect(started.keychain.state.item).toBeNull()
  })

  it.skipIf(process.platform !== 'linux')('says when a file cannot be removed', async () => {
    // A file of the system that nobody can remove, not even root.
    const answer = await removeKinds('/proc', [{ folders: [], name: /^version$/ }])
    expect(answer).toMatchObject({ ok: false, problem: { kind: 'file-failed', what: 'remove' } })
  })

  it('succeeds where there is no data folder yet', async () => {
    expect(await createDataFolder(join(folder, 'none')).remove()).toEqual(ok(null))
  })
})
